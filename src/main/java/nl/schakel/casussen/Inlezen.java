package nl.schakel.casussen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.webbasis.Fouten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Known persons from a file: reading the lines, and taking them in after they were judged ({@link Inleesbeoordeling}). Reading the same
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
    private final Casuspersoon opgeslagen;
    private final Personen personen;
    private final Clock clock;

    Inlezen(Casussen casussen, Dubbelen dubbelen, Casuspersoon opgeslagen, Personen personen, Clock clock) {
        this.casussen = casussen;
        this.dubbelen = dubbelen;
        this.personen = personen;
        this.opgeslagen = opgeslagen;
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
        Persoon persoon = opgeslagen.toon(casus, door);
        Bijwerking bijwerking = Bijwerking.van(persoon.personalia(), regel.personalia());
        if (bijwerking.verschillen().isEmpty()) {
            return false;
        }
        opgeslagen.wijzig(casus, persoon.versie(), bijwerking.personalia(), door);
        return true;
    }
}
