package nl.schakel.casussen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Signalement;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Fouten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Known persons from a file, in steps: reading the lines, judging what they would do, and taking them in. Reading the same
 * file again adds nobody twice, because a line is judged by the person and not by the file.
 *
 * <p>The first line names the columns, in any order; only {@code geslachtsnaam} must be there. Aliases are separated by
 * {@code |}. Columns that are not known are left to higher modules.
 */
@Service
@Transactional
public class Inlezen {
    /** The columns that are used. */
    public static final List<String> KOLOMMEN = List.of(
            "bsn",
            "skn",
            "voornamen",
            "voorvoegsel",
            "geslachtsnaam",
            "geboortedatum",
            "geslacht",
            "straat",
            "huisnummer",
            "postcode",
            "woonplaats",
            "partner_voorvoegsel",
            "partner_geslachtsnaam",
            "naamgebruik",
            "geheimhouding",
            "aliassen",
            "andere_adressen",
            "huiselijk_geweld",
            "jeugd",
            "procesregisseur");

    private static final int LANGSTE_NAAM = 100;

    private final Casussen casussen;
    private final Dubbelen dubbelen;
    private final Personen personen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Inlezen(Casussen casussen, Dubbelen dubbelen, Personen personen, Verantwoording verantwoording, Clock clock) {
        this.casussen = casussen;
        this.dubbelen = dubbelen;
        this.personen = personen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** A line: a person, or what is wrong with it in words, with the column first. */
    public sealed interface Gelezen {
        /** Can be judged. */
        record Goed(Inleesregel regel) implements Gelezen {}

        /** Cannot be used. */
        record Fout(String melding) implements Gelezen {}
    }

    /**
     * Reads one line; looks nothing up.
     *
     * @param cel gives the cell of a column; empty text when there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Gelezen lees(int nummer, UnaryOperator<String> cel) {
        Fouten fouten = new Fouten();
        var invoer = new Persoonsinvoer(cel, fouten);
        boolean huiselijkGeweld = invoer.vinkje("huiselijk_geweld");
        String procesregisseur = cel.apply("procesregisseur");
        if (procesregisseur.length() > LANGSTE_NAAM) {
            fouten.voeg("procesregisseur", "De naam van de procesregisseur is te lang.");
        }
        Optional<Personalia> personalia = invoer.lees();
        boolean jeugd =
                personalia.map(p -> invoer.jeugd(p.geboortedatum(), vandaag())).orElse(false);
        personalia.ifPresent(p -> keur(p, fouten));
        return fouten.leeg() && personalia.isPresent()
                ? new Gelezen.Goed(new Inleesregel(nummer, personalia.get(), huiselijkGeweld, jeugd, procesregisseur))
                : new Gelezen.Fout(samen(fouten));
    }

    private void keur(Personalia personalia, Fouten fouten) {
        try {
            personen.keur(personalia);
        } catch (Weigering weigering) {
            fouten.voeg(weigering.veld().orElse(""), weigering.boodschap());
        }
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    private static String samen(Fouten fouten) {
        return StreamSupport.stream(fouten.alle().spliterator(), false)
                .map(fout -> fout.getKey() + ": " + fout.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The lines about somebody who stands on an earlier line, by line number with the number of that line. */
    public static Map<Integer, Integer> tweemaal(List<Inleesregel> regels) {
        return Dubbelen.tweemaal(regels);
    }

    /**
     * What each line would do at this house; nothing is saved. Whoever merely looks alike counts only when known at this
     * house: nobody learns here who is known elsewhere (domain rules R7 and R35).
     *
     * @param regels without anybody twice
     */
    public List<Inleesoordeel> beoordeel(List<Inleesregel> regels, VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, Casus.BEWERKERS);
        Dubbelen.Uitslag uitslag = dubbelen.zoek(regels, bij);
        Map<Integer, BekendBij> lijkt = lijktOp(zonder(regels, uitslag), bij);
        Set<PersoonId> gezien = new HashSet<>(uitslag.gezien());
        lijkt.values().forEach(b -> gezien.add(b.persoon()));
        legVast(gezien, bij, door);
        Map<PersoonId, Persoon> bekend = personen.toon(
                uitslag.actief().values().stream().map(BekendBij::persoon).toList());
        return regels.stream().map(r -> oordeel(r, uitslag, lijkt, bekend)).toList();
    }

    private static List<Inleesregel> zonder(List<Inleesregel> regels, Dubbelen.Uitslag uitslag) {
        return regels.stream()
                .filter(r -> !uitslag.geweigerd().containsKey(r.nummer())
                        && !uitslag.bestaand().containsKey(r.nummer())
                        && !uitslag.actief().containsKey(r.nummer()))
                .toList();
    }

    /** Who is known here and looks like the person of a line, by line number. */
    private Map<Integer, BekendBij> lijktOp(List<Inleesregel> regels, VeiligheidshuisCode bij) {
        List<List<Kandidaat>> kandidaten = personen.vergelijk(
                regels.stream().map(r -> Signalement.van(r.personalia())).toList());
        Set<PersoonId> wie = kandidaten.stream()
                .flatMap(List::stream)
                .map(Kandidaat::persoon)
                .collect(Collectors.toSet());
        Map<PersoonId, BekendBij> hier = casussen.bekendBij(wie, List.of(bij)).stream()
                .collect(Collectors.toMap(BekendBij::persoon, Function.identity(), (een, _) -> een));
        Map<Integer, BekendBij> lijkt = new HashMap<>();
        for (int i = 0; i < regels.size(); i++) {
            int nummer = regels.get(i).nummer();
            kandidaten.get(i).stream()
                    .flatMap(k -> Optional.ofNullable(hier.get(k.persoon())).stream())
                    .findFirst()
                    .ifPresent(b -> lijkt.put(nummer, b));
        }
        return lijkt;
    }

    private static Inleesoordeel oordeel(
            Inleesregel regel,
            Dubbelen.Uitslag uitslag,
            Map<Integer, BekendBij> lijkt,
            Map<PersoonId, Persoon> bekend) {
        int nummer = regel.nummer();
        String fout = uitslag.geweigerd().get(nummer);
        if (fout != null) {
            return Inleesoordeel.geweigerd(nummer, fout);
        }
        BekendBij actief = uitslag.actief().get(nummer);
        if (actief != null) {
            Persoon persoon = Objects.requireNonNull(bekend.get(actief.persoon()));
            List<String> anders =
                    Bijwerking.van(persoon.personalia(), regel.personalia()).verschillen();
            return new Inleesoordeel(
                    nummer,
                    anders.isEmpty() ? Soort.ONGEWIJZIGD : Soort.GEWIJZIGD,
                    String.join(", ", anders),
                    Optional.of(actief.casus()));
        }
        return Optional.ofNullable(lijkt.get(nummer))
                .map(b -> new Inleesoordeel(nummer, Soort.TWIJFEL, "", Optional.of(b.casus())))
                .orElseGet(() -> new Inleesoordeel(nummer, Soort.NIEUW, "", Optional.empty()));
    }

    /** Holds the house for this transaction: what is taken in now, nobody else takes in at the same time. */
    public void begin(VeiligheidshuisCode bij, Medewerker door) {
        casussen.wachtOpBeurt(bij, door);
    }

    /**
     * Opens a casus for each person who is not known here. Looks once more: whom a colleague took in meanwhile is left out.
     *
     * @return by line number what came of it; without the lines that turned out wrong
     */
    public Map<Integer, Opgenomen> neemOp(List<Inleesregel> regels, VeiligheidshuisCode bij, Medewerker door) {
        casussen.wachtOpBeurt(bij, door);
        Dubbelen.Uitslag uitslag = dubbelen.zoek(regels, bij);
        Map<Integer, Opgenomen> opgenomen = new HashMap<>();
        uitslag.actief().forEach((nummer, b) -> opgenomen.put(nummer, new Opgenomen(b.casus(), false)));
        List<Inleesregel> nieuw = regels.stream()
                .filter(r -> !opgenomen.containsKey(r.nummer())
                        && !uitslag.geweigerd().containsKey(r.nummer()))
                .toList();
        open(nieuw, uitslag.bestaand(), bij, door)
                .forEach((nummer, casus) -> opgenomen.put(nummer, new Opgenomen(casus, true)));
        return opgenomen;
    }

    /** The casus of the person of a line. @param nieuw whether it was opened for this line */
    public record Opgenomen(CasusId casus, boolean nieuw) {}

    private Map<Integer, CasusId> open(
            List<Inleesregel> regels, Map<Integer, PersoonId> bestaand, VeiligheidshuisCode bij, Medewerker door) {
        List<Inleesregel> onbekend =
                regels.stream().filter(r -> !bestaand.containsKey(r.nummer())).toList();
        List<PersoonId> ids = personen.registreer(
                onbekend.stream().map(Inleesregel::personalia).toList(), door, bij);
        Map<Integer, PersoonId> wie = new HashMap<>(bestaand);
        for (int i = 0; i < ids.size(); i++) {
            wie.put(onbekend.get(i).nummer(), ids.get(i));
        }
        List<Casus.Nieuw> nieuw = new ArrayList<>();
        Map<Integer, CasusId> casus = new HashMap<>();
        for (Inleesregel r : regels) {
            CasusId id = CasusId.nieuw();
            PersoonId persoon = Objects.requireNonNull(wie.get(r.nummer()));
            nieuw.add(new Casus.Nieuw(id, persoon, r.huiselijkGeweld(), r.jeugd(), r.procesregisseur()));
            casus.put(r.nummer(), id);
        }
        casussen.open(nieuw, bij, door);
        return casus;
    }

    /**
     * Changes the personalia of somebody who is known here to what the line says; an empty cell takes nothing away.
     *
     * @return whether anything changed
     */
    public boolean werkBij(Inleesregel regel, CasusId casus, Medewerker door) {
        Persoon persoon = casussen.persoonVan(casus, door);
        Bijwerking bijwerking = Bijwerking.van(persoon.personalia(), regel.personalia());
        if (bijwerking.verschillen().isEmpty()) {
            return false;
        }
        casussen.wijzigPersoon(casus, persoon.versie(), bijwerking.personalia(), door);
        return true;
    }

    private void legVast(Set<PersoonId> gezien, VeiligheidshuisCode bij, Medewerker door) {
        if (!gezien.isEmpty()) {
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.CASUS,
                                    "Bestand beoordeeld",
                                    "Dubbele casussen voorkomen")
                            .over(gezien.stream().map(Betrokkene::persoon).toList()));
        }
    }
}
