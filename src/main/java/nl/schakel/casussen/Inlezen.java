package nl.schakel.casussen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schakel.casussen.Inleesverslag.Regel;
import nl.schakel.casussen.Inleesverslag.Uitkomst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Tabelinvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a CSV file with known persons into the register and opens their casussen. All good lines are saved in one
 * transaction, of a bad line nothing is; reading the same file again adds nobody twice.
 *
 * <p>The first line names the columns, in any order; only {@code geslachtsnaam} must be there: {@code bsn; skn; voornamen;
 * voorvoegsel; geslachtsnaam; geboortedatum; geslacht; straat; huisnummer; postcode; woonplaats; partner_voorvoegsel;
 * partner_geslachtsnaam; naamgebruik; geheimhouding; aliassen; huiselijk_geweld; jeugd; procesregisseur}. Aliases are
 * separated by {@code |}.
 */
@Service
@Transactional
public class Inlezen {
    /** Lines that a file may have. */
    public static final int MEESTE_REGELS = 20_000;

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

    /** A line that can be read. */
    record Invoerregel(
            int nummer, Personalia personalia, boolean huiselijkGeweld, boolean jeugd, String procesregisseur) {}

    /**
     * Reads a file in UTF-8 or Windows-1252, with semicolons, commas or tabs.
     *
     * @throws Weigering at field {@code lijst} when it is not such a file, or the column geslachtsnaam is missing
     */
    public Inleesverslag lees(InputStream csv, VeiligheidshuisCode bij, Medewerker door) {
        Tabelinvoer tabel = tabel(csv);
        List<String> kop = tabel.kop();
        if (!kop.contains("geslachtsnaam")) {
            throw new Weigering(
                    "lijst", "De eerste regel moet de namen van de kolommen bevatten, met in elk geval geslachtsnaam.");
        }
        casussen.wachtOpBeurt(bij, door);
        Map<Integer, Regel> verslag = new TreeMap<>();
        List<Invoerregel> goed = leesRegels(tabel, kop, verslag);
        Dubbelen.Uitslag uitslag = dubbelen.zoek(goed, bij);
        uitslag.meldingen().forEach(regel -> verslag.put(regel.nummer(), regel));
        neemOp(goed.stream().filter(r -> !verslag.containsKey(r.nummer())).toList(), uitslag.bestaand(), bij, door)
                .forEach(regel -> verslag.put(regel.nummer(), regel));
        legVast(uitslag.gezien(), bij, door);
        List<String> onbekend =
                kop.stream().filter(k -> !k.isEmpty() && !KOLOMMEN.contains(k)).toList();
        return new Inleesverslag(List.copyOf(verslag.values()), onbekend);
    }

    private static Tabelinvoer tabel(InputStream csv) {
        try {
            return Tabelinvoer.lees(csv.readAllBytes(), MEESTE_REGELS + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Invoerregel> leesRegels(Tabelinvoer tabel, List<String> kop, Map<Integer, Regel> verslag) {
        List<Invoerregel> goed = new ArrayList<>();
        for (Tabelinvoer.Rij rij : tabel.zonderKop()) {
            Fouten fouten = new Fouten();
            Optional<Invoerregel> regel = leesRegel(rij, kop, fouten);
            regel.ifPresentOrElse(goed::add, () -> verslag.put(rij.nummer(), fout(rij.nummer(), samen(fouten))));
        }
        return goed;
    }

    private Optional<Invoerregel> leesRegel(Tabelinvoer.Rij rij, List<String> kop, Fouten fouten) {
        var invoer = new Persoonsinvoer(kolom -> rij.cel(kop.indexOf(kolom)), fouten);
        boolean huiselijkGeweld = invoer.vinkje("huiselijk_geweld");
        String procesregisseur = rij.cel(kop.indexOf("procesregisseur"));
        if (procesregisseur.length() > LANGSTE_NAAM) {
            fouten.voeg("procesregisseur", "De naam van de procesregisseur is te lang.");
        }
        Optional<Personalia> personalia = invoer.lees();
        boolean jeugd =
                personalia.map(p -> invoer.jeugd(p.geboortedatum(), vandaag())).orElse(false);
        try {
            personalia.ifPresent(personen::keur);
        } catch (Weigering weigering) {
            fouten.voeg(weigering.veld().orElse(""), weigering.boodschap());
        }
        return personalia
                .filter(_ -> fouten.leeg())
                .map(p -> new Invoerregel(rij.nummer(), p, huiselijkGeweld, jeugd, procesregisseur));
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    private static String samen(Fouten fouten) {
        return StreamSupport.stream(fouten.alle().spliterator(), false)
                .map(fout -> fout.getKey() + ": " + fout.getValue())
                .collect(Collectors.joining(" "));
    }

    static Regel fout(int nummer, String melding) {
        return new Regel(nummer, Uitkomst.FOUT, melding, Optional.empty());
    }

    private List<Regel> neemOp(
            List<Invoerregel> regels, Map<Integer, PersoonId> bestaand, VeiligheidshuisCode bij, Medewerker door) {
        List<Invoerregel> onbekend =
                regels.stream().filter(r -> !bestaand.containsKey(r.nummer())).toList();
        List<PersoonId> ids = personen.registreer(
                onbekend.stream().map(Invoerregel::personalia).toList(), door, bij);
        Map<Integer, PersoonId> wie = new TreeMap<>(bestaand);
        for (int i = 0; i < ids.size(); i++) {
            wie.put(onbekend.get(i).nummer(), ids.get(i));
        }
        List<Casus.Nieuw> nieuw = new ArrayList<>();
        List<Regel> verslag = new ArrayList<>();
        for (Invoerregel r : regels) {
            CasusId id = CasusId.nieuw();
            nieuw.add(new Casus.Nieuw(
                    id,
                    Objects.requireNonNull(wie.get(r.nummer())),
                    r.huiselijkGeweld(),
                    r.jeugd(),
                    r.procesregisseur()));
            verslag.add(new Regel(r.nummer(), Uitkomst.TOEGEVOEGD, "", Optional.of(id)));
        }
        casussen.open(nieuw, bij, door);
        return verslag;
    }

    private void legVast(Set<PersoonId> gezien, VeiligheidshuisCode bij, Medewerker door) {
        if (!gezien.isEmpty()) {
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.CASUS,
                                    "Bestand ingelezen",
                                    "Dubbele casussen voorkomen")
                            .over(gezien.stream().map(Betrokkene::persoon).toList()));
        }
    }
}
