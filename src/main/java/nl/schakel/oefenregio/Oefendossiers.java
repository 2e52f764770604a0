package nl.schakel.oefenregio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.RegioCode;
import nl.schakel.oefenregio.Plaatsen.Huis;
import nl.schakel.oefenregio.Plaatsen.Persoon;
import nl.schakel.oefenregio.Plaatsen.Regio;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.postgresql.copy.CopyManager;

/** Fills the register and the dossiers of the houses. */
final class Oefendossiers {
    private static final int DAGEN_TERUG = 500;
    private static final int STUK = 5000;

    private final SplittableRandom toeval;
    private final Persoonsmaker maker;
    private final Omvang omvang;
    private final Oefentabellen t;
    private final Personen personen;
    private final Instant nu;
    private int nummer;

    Oefendossiers(
            CopyManager copy,
            SplittableRandom toeval,
            Persoonsmaker maker,
            Omvang omvang,
            Personen personen,
            Clock clock) {
        this.toeval = toeval;
        this.maker = maker;
        this.omvang = omvang;
        this.t = Oefentabellen.van(copy);
        this.personen = personen;
        this.nu = clock.instant();
    }

    Map<RegioCode, List<Personalia>> vul(List<Regio> regios, Map<RegioCode, List<Persoon>> mensen) {
        Map<RegioCode, List<Personalia>> bekenden = new HashMap<>();
        int perHuis = omvang.personen() / (omvang.regios() * omvang.huizenPerRegio());
        for (Regio regio : regios) {
            List<Personalia> lijst = new ArrayList<>();
            for (Huis huis : regio.huizen()) {
                for (int i = 0; i < perHuis; i++) {
                    lijst.add(persoon(regio, huis, mensen.getOrDefault(regio.code(), List.of())));
                    if (lijst.size() % STUK == 0) {
                        t.verzend();
                    }
                }
            }
            bekenden.put(regio.code(), lijst);
        }
        t.verzend();
        return bekenden;
    }

    private Personalia persoon(Regio regio, Huis huis, List<Persoon> mensen) {
        boolean jeugd = maker.kans(12);
        Personalia p = maker.maak(Namenboek.een(huis.gemeenten(), toeval), jeugd);
        UUID id = uuid();
        Naam partner = p.partner().orElse(Naam.LEEG);
        t.persoon()
                .rij(
                        id,
                        p.bsn().map(Bsn::waarde).orElse(null),
                        p.naam().voornamen(),
                        p.naam().voorvoegsel(),
                        p.naam().geslachtsnaam(),
                        partner.voorvoegsel(),
                        partner.geslachtsnaam(),
                        p.naamgebruik(),
                        p.geboortedatum().code(),
                        p.geslacht().code(),
                        p.adres().straat(),
                        p.adres().huisnummer(),
                        p.adres().postcode(),
                        p.adres().woonplaats(),
                        p.geheimhouding(),
                        nu.minus(Duration.ofDays(1 + toeval.nextInt(DAGEN_TERUG))));
        int volgnummer = 1;
        for (Naam alias : p.aliassen()) {
            t.alias().rij(id, volgnummer++, alias.voornamen(), alias.voorvoegsel(), alias.geslachtsnaam());
        }
        Personen.Indexrij index = personen.indexrij(p);
        for (long sleutel : index.sleutels()) {
            t.sleutel().rij(sleutel, id);
        }
        String sleutels =
                Arrays.stream(index.sleutels()).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        t.profiel().rij(id, index.vorm(), "\\x" + HexFormat.of().formatHex(index.profiel()), sleutels);
        casus(id, huis, jeugd, mensen);
        if (maker.kans(5)) {
            casus(
                    id,
                    regio.huizen()
                            .get((regio.huizen().indexOf(huis) + 1)
                                    % regio.huizen().size()),
                    jeugd,
                    mensen);
        }
        return p;
    }

    private void casus(UUID persoon, Huis huis, boolean jeugd, List<Persoon> mensen) {
        Tekstboek tekst = Namenboek.een(jeugd ? Tekstboek.JEUGD : Tekstboek.VOLWASSEN, toeval);
        UUID id = uuid();
        Instant open = nu.minus(Duration.ofDays(30 + toeval.nextInt(DAGEN_TERUG)));
        boolean dicht = maker.kans(8);
        Persoon regisseur = bij(mensen, huis, "regisseur");
        t.casus()
                .rij(
                        id,
                        "V%06d".formatted(++nummer),
                        huis.code().code(),
                        persoon,
                        tekst.huiselijkGeweld(),
                        jeugd,
                        regisseur.medewerker().naam(),
                        open,
                        dicht ? open.plus(Duration.ofDays(20)) : null,
                        dicht ? "Doel bereikt" : null);
        t.plan()
                .rij(
                        uuid(),
                        id,
                        1,
                        tekst.doel(),
                        tekst.plan(),
                        LocalDate.ofInstant(open, ZoneId.of("Europe/Amsterdam")).plusDays(7),
                        regisseur.medewerker().id().waarde(),
                        regisseur.medewerker().naam());
        for (String deelnemer : List.of("OM", "politie", "reclassering", "gemeente")) {
            t.deelname().rij(id, deelnemer);
        }
        if (maker.kans(78)) {
            advies(id, persoon, huis, tekst, mensen);
        }
    }

    private void advies(UUID casus, UUID persoon, Huis huis, Tekstboek tekst, List<Persoon> mensen) {
        UUID id = uuid();
        Instant uit = nu.minus(Duration.ofDays(toeval.nextInt(460))).minus(Duration.ofMinutes(toeval.nextInt(600)));
        LocalDate overleg =
                LocalDate.ofInstant(uit, ZoneId.of("Europe/Amsterdam")).minusDays(3);
        Persoon auteur = bij(mensen, huis, "administratie");
        Persoon goed = bij(mensen, huis, "parketsecretaris");
        t.advies()
                .rij(
                        id,
                        casus,
                        persoon,
                        huis.code().code(),
                        1,
                        "GEPUBLICEERD",
                        tekst.voorkeur(),
                        tekst.voorwaarden(),
                        tekst.terugval(),
                        tekst.doel(),
                        tekst.context(),
                        tekst.hulp(),
                        "%d-%d-%d".formatted(overleg.getDayOfMonth(), overleg.getMonthValue(), overleg.getYear()),
                        "OM, politie, reclassering, gemeente",
                        auteur.medewerker().naam(),
                        "088-0100210",
                        auteur.medewerker().id().waarde(),
                        "{" + auteur.medewerker().id().waarde() + "}",
                        auteur.medewerker().naam(),
                        goed.medewerker().id().waarde(),
                        goed.medewerker().naam(),
                        uit,
                        uit,
                        auteur.medewerker().naam(),
                        tekst.voorkeur().equals("RTE-RVDK") ? "RAADSONDERZOEK" : "",
                        "NEE");
        if (tekst.huiselijkGeweld()) {
            t.incident()
                    .rij(
                            id,
                            1,
                            "12-09-" + (overleg.getYear() - 1),
                            "BEDREIGING",
                            "per telefoon",
                            "Aangifte ingetrokken");
            t.incident()
                    .rij(
                            id,
                            2,
                            "00-03-" + (overleg.getYear() - 1),
                            "MISHANDELING",
                            "een gezinslid",
                            "Tijdelijk huisverbod");
        }
    }

    private Persoon bij(List<Persoon> mensen, Huis huis, String soort) {
        Optional<Persoon> gevonden = mensen.stream()
                .filter(p -> p.gebruikersnaam().startsWith(soort))
                .filter(p -> p.medewerker().aanstellingen().getFirst().plek().equals(huis.code()))
                .findFirst();
        return gevonden.orElseThrow();
    }

    private UUID uuid() {
        return new UUID(
                (toeval.nextLong() & ~0xF000L) | 0x4000L,
                (toeval.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
