package nl.schakel.oefenregio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesgang;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Opmerkingen;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.prioritering.Groep;
import nl.schakel.casussen.prioritering.Grond;
import nl.schakel.casussen.prioritering.Prioritering;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.oefenregio.Oefenlader.Geladen;
import nl.schakel.oefenregio.Plaatsen.Huis;
import nl.schakel.oefenregio.Plaatsen.Regio;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Two stories in the practice region, told through the real front doors: a man whom two houses know and advise something
 * else about, and a youth of whom the Raad gathers the context. Both came in tonight.
 */
@Component
class Oefenverhalen {
    private static final long EERSTE_BSN = 999_980_000L;

    private final Personen personen;
    private final Casussen casussen;
    private final Prioritering prioritering;
    private final Adviezen adviezen;
    private final Adviesgang gang;
    private final Herzieningen herzieningen;
    private final Instroom instroom;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Oefenverhalen(
            Personen personen,
            Casussen casussen,
            Prioritering prioritering,
            Adviezen adviezen,
            Adviesgang gang,
            Herzieningen herzieningen,
            Instroom instroom,
            JdbcTemplate jdbc,
            Clock clock) {
        this.personen = personen;
        this.casussen = casussen;
        this.prioritering = prioritering;
        this.adviezen = adviezen;
        this.gang = gang;
        this.herzieningen = herzieningen;
        this.instroom = instroom;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first region of the set hears both stories. */
    void vertel(Geladen geladen) {
        Regio regio = geladen.regios().getFirst();
        var mensen = geladen.mensen().getOrDefault(regio.code(), List.of());
        new Verhaal(regio, mensen).vertel();
    }

    /** What is told in one region. */
    private final class Verhaal {
        private final Regio regio;
        private final List<Plaatsen.Persoon> mensen;
        private final Oefenadvies tekst =
                new Oefenadvies(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")));
        private final List<Bsn> nummers = LongStream.range(EERSTE_BSN, EERSTE_BSN + 100)
                .mapToObj(n -> Bsn.lees(String.valueOf(n)))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();

        Verhaal(Regio regio, List<Plaatsen.Persoon> mensen) {
            this.regio = regio;
            this.mensen = mensen;
        }

        void vertel() {
            Personalia dennis = personalia("Dennis", "van der", "Oefenveld", new Geboortedatum(1989, 5, 14), 0);
            Huis een = regio.huizen().getFirst();
            Huis twee = regio.huizen().get(1 % regio.huizen().size());
            PersoonId wie = personen.registreer(dennis, wie("administratie", een), een.code());
            prioriteer(tegenspraak(wie, een, twee), een);
            komtBinnen(dennis, "mishandeling (300 Sr)", true);
            Personalia sem = personalia("Sem", "", "Oefenjong", new Geboortedatum(vijftienJaar(), 2, 3), 1);
            PersoonId jong = personen.registreer(sem, wie("administratie", een), een.code());
            CasusId casus = casussen.open(jong, een.code(), false, true, "R. Regie", wie("bureau", een));
            publiceer(casus, een, tekst.jeugd(contact(een)));
            komtBinnen(sem, "vernieling (350 Sr)", false);
            terugMetOpmerkingen(casus, een);
        }

        private int vijftienJaar() {
            return tekst.vandaag().getYear() - 16;
        }

        private void prioriteer(CasusId casus, Huis huis) {
            Medewerker regie = wie("regisseur", huis);
            prioritering.voegToe(
                    huis.code(),
                    "Veelplegers huiselijk geweld",
                    "Wie in een jaar drie keer of vaker is aangehouden voor huiselijk geweld, of een opgelegd verbod overtrad.",
                    regie);
            Groep groep = prioritering.groepen(huis.code(), regie).getFirst();
            prioritering.plaats(
                    casus,
                    groep.id(),
                    new Grond(
                            "Overtrad het contactverbod.",
                            Dagen.schrijf(tekst.vandaag().plusMonths(6))),
                    regie);
        }

        private CasusId tegenspraak(PersoonId wie, Huis een, Huis twee) {
            CasusId bijEen = casussen.open(wie, een.code(), true, false, "R. Regie", wie("bureau", een));
            AdviesId oud = publiceer(bijEen, een, tekst.dagvaarden(contact(een)));
            jdbc.update(
                    "update adviezen.advies set uitgebracht_op = ? where id = ?",
                    Timestamp.from(clock.instant().minus(Duration.ofDays(350))),
                    oud.waarde());
            CasusId bijTwee = casussen.open(wie, twee.code(), true, false, "R. Regie", wie("bureau", twee));
            publiceer(bijTwee, twee, tekst.strafbeschikking(contact(twee)));
            herzieningen.meldIncident(
                    bijEen,
                    Ids.nieuw(),
                    new Incident(tekst.dagGeleden(6), "OVERTREDING", "stond voor de deur", "Aangifte gedaan"),
                    wie("regisseur", een));
            return bijEen;
        }

        private Personalia personalia(String voor, String tussen, String achter, Geboortedatum geboren, int nummer) {
            return new Personalia(
                    Optional.of(nummers.get(nummer)),
                    Optional.empty(),
                    new Naam(voor, tussen, achter),
                    Optional.empty(),
                    'E',
                    geboren,
                    Geslacht.MAN,
                    new Adres(
                            "Oefenlaan",
                            "7",
                            "9000AA",
                            regio.huizen().getFirst().gemeenten().getFirst()),
                    false,
                    List.of());
        }

        private void komtBinnen(Personalia p, String feit, boolean huiselijkGeweld) {
            var signalement = new Signalement(
                    p.bsn().map(Bsn::waarde).orElse(""),
                    p.naam(),
                    p.geboortedatum(),
                    p.geslacht(),
                    p.adres().woonplaats());
            instroom.registreer(
                    new Registratie(Ids.nieuw(), regio.zsm(), signalement, "", feit, huiselijkGeweld, Optional.empty()),
                    wie("kpc"));
        }

        private AdviesId publiceer(CasusId casus, Huis huis, Adviesinvoer in) {
            adviezen.biedAan(casus, 0, in, wie("administratie", huis));
            var advies = adviezen.versiesVan(casus, wie("regisseur", huis)).getFirst();
            adviezen.keurGoed(advies.id(), advies.versie(), wie("parketsecretaris", huis));
            return advies.id();
        }

        /** A next version of the youth advice that came back to its author. */
        private void terugMetOpmerkingen(CasusId casus, Huis huis) {
            adviezen.biedAan(casus, 0, tekst.jeugd(contact(huis)), wie("administratie", huis));
            var advies = adviezen.versiesVan(casus, wie("regisseur", huis)).getFirst();
            gang.stuurTerug(
                    advies.id(),
                    advies.versie(),
                    new Opmerkingen("Bijna klaar.", Map.of("context", "Noem wat school heeft afgesproken.")),
                    wie("parketsecretaris", huis));
        }

        private Contact contact(Huis huis) {
            return new Contact(
                    wie("parketsecretaris", huis).naam(),
                    "088-01002" + huis.code().code().substring(3, 5));
        }

        private Medewerker wie(String soort) {
            return mensen.stream()
                    .filter(p -> p.gebruikersnaam().startsWith(soort))
                    .findFirst()
                    .orElseThrow()
                    .medewerker();
        }

        private Medewerker wie(String soort, Huis huis) {
            return mensen.stream()
                    .filter(p -> p.gebruikersnaam().startsWith(soort))
                    .map(Plaatsen.Persoon::medewerker)
                    .filter(m -> m.aanstellingen().getFirst().plek().equals(huis.code()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
