package nl.schakel.oefenregio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.oefenregio.Oefenlader.Geladen;
import nl.schakel.oefenregio.Plaatsen.Regio;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.terugkoppelingen.BeslissingInvoer;
import nl.schakel.terugkoppelingen.Beslissingen;
import nl.schakel.terugkoppelingen.Gevolgd;
import nl.schakel.terugkoppelingen.Opvolging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets suspects come in through the real front doors, so that checks, candidates and feedback are what the program itself
 * makes; afterwards the moments are moved into the past.
 */
@Component
class Oefenzaken {
    private static final long ZAAD = 4711L;
    private static final int STUK = 500;

    private final Instroom instroom;
    private final Zaken zaken;
    private final Beslissingen beslissingen;
    private final Oefenterugkoppeling terugkoppeling;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Oefenzaken(
            Instroom instroom,
            Zaken zaken,
            Beslissingen beslissingen,
            Oefenterugkoppeling terugkoppeling,
            JdbcTemplate jdbc,
            Clock clock) {
        this.instroom = instroom;
        this.zaken = zaken;
        this.beslissingen = beslissingen;
        this.terugkoppeling = terugkoppeling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Feedback reached the houses when it was sent; what came more than five days ago they looked at. */
    private void aanleidingen() {
        jdbc.update("""
                update adviezen.aanleiding a set op = t.verzonden_op from terugkoppelingen.terugkoppeling t
                where t.id = a.bron""");
        jdbc.update("""
                update adviezen.aanleiding set afgehandeld_op = op + interval '1 day', besluit = 'Het advies past nog',
                    afgehandeld_door = door_naam where soort = 'TERUGKOPPELING' and op < ?""", Timestamp.from(clock.instant().minus(Duration.ofDays(5))));
    }

    void laad(Geladen geladen, Omvang omvang) {
        var toeval = new SplittableRandom(ZAAD);
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        Persoonsmaker vreemden = new Persoonsmaker(toeval, vandaag, Persoonsmaker.GROTE_REEKS + 8_000_000L);
        for (Regio regio : geladen.regios()) {
            new Stroom(regio, geladen, omvang, toeval, vreemden).laad();
        }
        terugkoppeling.werkAf();
        aanleidingen();
    }

    /** The suspects of one region. */
    private final class Stroom {
        private final Regio regio;
        private final List<Personalia> bekenden;
        private final Medewerker kpc;
        private final Medewerker officier;
        private final Omvang omvang;
        private final SplittableRandom toeval;
        private final Persoonsmaker vreemden;

        Stroom(Regio regio, Geladen geladen, Omvang omvang, SplittableRandom toeval, Persoonsmaker vreemden) {
            this.regio = regio;
            this.bekenden = geladen.bekenden().getOrDefault(regio.code(), List.of());
            this.kpc = wie(geladen, "kpc");
            this.officier = wie(geladen, "officier");
            this.omvang = omvang;
            this.toeval = toeval;
            this.vreemden = vreemden;
        }

        private Medewerker wie(Geladen geladen, String naam) {
            return geladen.mensen().getOrDefault(regio.code(), List.of()).stream()
                    .filter(p -> p.gebruikersnaam().startsWith(naam))
                    .findFirst()
                    .orElseThrow()
                    .medewerker();
        }

        void laad() {
            int aantal = omvang.zaken() / omvang.regios();
            for (int gedaan = 0; gedaan < aantal; gedaan += STUK) {
                List<Registratie> lijst = new ArrayList<>();
                for (int i = gedaan; i < Math.min(aantal, gedaan + STUK); i++) {
                    lijst.add(registratie());
                }
                List<ZaakId> ids = instroom.registreer(lijst, regio.zsm(), kpc);
                verschuif(ids, gedaan, aantal);
                for (int i = 0; i < ids.size(); i++) {
                    // the last ones came in tonight and wait; before them nearly everything is settled
                    boolean vannacht = gedaan + i > aantal - Math.max(25, aantal / omvang.dagen());
                    if (!vannacht || vreemden.kans(10)) {
                        handelAf(ids.get(i));
                    }
                }
            }
        }

        private Registratie registratie() {
            boolean bekend = vreemden.kans(omvang.regios() == 1 ? 35 : 12);
            Personalia p = bekend ? Namenboek.een(bekenden, toeval) : vreemden.maak("Elders", vreemden.kans(10));
            Signalement s = bekend && vreemden.kans(45) ? slordig(p) : precies(p);
            String feit = Namenboek.een(Tekstboek.FEITEN, toeval);
            boolean hg = feit.startsWith("mishandeling") && vreemden.kans(50);
            return new Registratie(
                    new UUID(toeval.nextLong(), toeval.nextLong()), regio.zsm(), s, "", feit, hg, Optional.empty());
        }

        private Signalement precies(Personalia p) {
            return new Signalement(
                    p.bsn().map(Bsn::waarde).orElse(""),
                    p.naam(),
                    p.geboortedatum(),
                    p.geslacht(),
                    p.adres().woonplaats());
        }

        /** As it is typed at night: no number, initials only, a slip of the finger, day and month changed round. */
        private Signalement slordig(Personalia p) {
            Naam n = p.naam();
            String achternaam = n.geslachtsnaam();
            Geboortedatum d = p.geboortedatum();
            switch (toeval.nextInt(3)) {
                case 0 -> n = new Naam(n.voorletters(), n.voorvoegsel(), achternaam);
                case 1 ->
                    n = new Naam(
                            n.voornamen(),
                            "",
                            achternaam.length() < 5
                                    ? achternaam
                                    : achternaam.substring(0, 2) + achternaam.substring(3));
                default -> d = d.isVolledig() && d.dag() <= 12 ? new Geboortedatum(d.jaar(), d.dag(), d.maand()) : d;
            }
            return new Signalement("", n, d, p.geslacht(), "");
        }

        private void verschuif(List<ZaakId> ids, int vanaf, int totaal) {
            Instant nu = clock.instant();
            long minuten = Duration.ofDays(omvang.dagen()).toMinutes();
            List<Object[]> rijen = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                Timestamp op = Timestamp.from(nu.minus(Duration.ofMinutes(minuten * (totaal - vanaf - i) / totaal)));
                rijen.add(new Object[] {op, op, ids.get(i).waarde()});
            }
            jdbc.batchUpdate("update instroom.zaak set binnen_op = ?, gecontroleerd_op = ? where id = ?", rijen);
        }

        private void handelAf(ZaakId id) {
            Zaakblad zaak = zaken.toon(id, kpc);
            for (var k : zaak.kandidaten()) {
                if (k.status().name().equals("MOGELIJK")) {
                    instroom.bevestig(
                            id, k.persoon(), zaken.toon(id, kpc).versie(), "Vergeleken met het rijbewijs", kpc);
                }
            }
            zaak = zaken.toon(id, kpc);
            if (zaak.bekenden().isEmpty() && omvang.regios() > 1) {
                return;
            }
            beslis(zaak);
        }

        private void beslis(Zaakblad zaak) {
            boolean sepot = vreemden.kans(15);
            String code = sepot
                    ? "SEP-T"
                    : zaak.jeugd() ? "RTE-RVDK" : Namenboek.een(List.of("OMS", "DAG-PR", "SNR", "RTE-RN"), toeval);
            List<Opvolging> opvolgingen = zaak.bekenden().stream()
                    .map(b -> vreemden.kans(70)
                            ? new Opvolging(b.veiligheidshuis(), Gevolgd.JA, "", "")
                            : new Opvolging(
                                    b.veiligheidshuis(),
                                    Gevolgd.NEE,
                                    "ERNST",
                                    "Het letsel is ernstiger dan bij eerdere feiten."))
                    .toList();
            var invoer = new BeslissingInvoer(
                    new UUID(toeval.nextLong(), toeval.nextLong()),
                    zaak.id(),
                    zaak.versie(),
                    code,
                    sepot ? "02" : "",
                    code.equals("OMS") ? "Taakstraf van 40 uur" : "",
                    Optional.of(code.equals("RTE-RN")),
                    opvolgingen,
                    "",
                    Optional.empty());
            try {
                UUID beslissing = beslissingen.beslis(invoer, officier);
                verschuif(beslissing, zaak);
            } catch (Weigering niet) {
                // a fictional combination that the rules do not allow stays undecided
            }
        }

        private void verschuif(UUID beslissing, Zaakblad zaak) {
            Timestamp op = Timestamp.from(
                    zaak.binnenOp().plus(Duration.ofMinutes(90)).isAfter(clock.instant())
                            ? clock.instant()
                            : zaak.binnenOp().plus(Duration.ofMinutes(90)));
            jdbc.update(
                    "update terugkoppelingen.beslissing set genomen_op = ?, vastgelegd_op = ? where id = ?",
                    op,
                    op,
                    beslissing);
            jdbc.update(
                    "update terugkoppelingen.terugkoppeling set verzonden_op = ? where beslissing_id = ? and status = 'VERZONDEN'",
                    op,
                    beslissing);
        }
    }
}
