package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.AdviesKop;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.CasusId;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.terugkoppelingen.Terugkoppelaar.Bestemming;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ZSM side of koppelvlak 3: take a decision, record verzet or correct what was decided, and tell every Veiligheidshuis
 * that knows the suspect.
 */
@Service
@Transactional
public class Beslissingen {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final BeslissingRepository repository;
    private final BerichtRepository berichten;
    private final Terugkoppelaar terugkoppelaar;
    private final Instroom instroom;
    private final Zaken zaken;
    private final Adviezen adviezen;
    private final Codelijsten codelijsten;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Beslissingen(
            BeslissingRepository repository,
            BerichtRepository berichten,
            Terugkoppelaar terugkoppelaar,
            Instroom instroom,
            Zaken zaken,
            Adviezen adviezen,
            Codelijsten codelijsten,
            Verantwoording verantwoording,
            Clock clock) {
        this.repository = repository;
        this.berichten = berichten;
        this.terugkoppelaar = terugkoppelaar;
        this.instroom = instroom;
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.codelijsten = codelijsten;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * Takes the next step in the chain of a zaak, and makes the feedback for each Veiligheidshuis in the same transaction:
     * sent at once where that was agreed, else ready for the end of the day.
     *
     * @return the decision; the one that was taken before when the same form comes twice
     * @throws Verouderd when somebody decided or changed the zaak meanwhile; says what stands now
     * @throws Weigering at the field that is missing or does not fit
     */
    public UUID beslis(BeslissingInvoer in, Medewerker door) {
        Zaakblad zaak = zaken.toon(in.zaak(), door);
        door.vereis(zaak.zsm(), Rol.OFFICIER, Rol.KPC);
        Optional<UUID> eerder = repository.findByInzending(in.inzending());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
        Code code = codelijsten.vereis(Lijst.BESLISSING, in.code(), vandaag, "code");
        Keten keten = repository.keten(in.zaak());
        keten.vereis(in, code);
        var wie = new Beslissing.Wie(
                officier(in, zaak, door), door, nu, keten.besluiten().size() + 1);
        Beslissing beslissing = Beslissing.neem(in, code, zaak.jeugd(), wie);
        vereisSepotgrond(beslissing, vandaag);
        pasZaakAan(in, code.definitief(), door);
        List<Bestemming> bestemmingen = bestemmingen(in, zaak, vandaag);
        repository.insert(beslissing);
        in.correctie().ifPresent(c -> berichten.gecorrigeerd(c.vervangt()));
        log(zaak, "Beslissing vastgelegd: " + in.stap().label(), door);
        terugkoppelaar.koppelTerug(besluit(beslissing), zaak, bestemmingen, door);
        return beslissing.id();
    }

    private void pasZaakAan(BeslissingInvoer in, boolean definitief, Medewerker door) {
        try {
            if (in.stap() == Stap.BESLISSING) {
                instroom.beslist(in.zaak(), in.versie(), definitief, door);
            } else {
                instroom.herzien(in.zaak(), in.versie(), definitief, door);
            }
        } catch (Verouderd changed) {
            // the lock was waited for, so this reads what the other one decided
            throw repository.keten(in.zaak()).achterhaald();
        }
    }

    /** The ground must exist today and belong to the kind of sepot; a conditional sepot takes any. */
    private void vereisSepotgrond(Beslissing b, LocalDate vandaag) {
        if (b.sepotgrond().isEmpty()) {
            return;
        }
        Code grond = codelijsten.vereis(Lijst.SEPOTGROND, b.sepotgrond(), vandaag, "sepotgrond");
        String sepot = b.code().code();
        boolean past = grond.soort().isEmpty()
                || sepot.equals("SEP-V")
                || grond.soort().equals(sepot);
        if (!past) {
            throw new Weigering(
                    "sepotgrond",
                    sepot.equals("SEP-T")
                            ? "Deze grond hoort bij een beleidssepot. Kies een grond van een technisch sepot (01 tot en met 06)."
                            : "Deze grond hoort bij een technisch sepot. Kies een grond van een beleidssepot (vanaf 20).");
        }
    }

    private static String officier(BeslissingInvoer in, Zaakblad zaak, Medewerker door) {
        if (door.heeft(zaak.zsm(), Rol.OFFICIER)) {
            return door.naam();
        }
        if (in.officierNaam().isEmpty()) {
            throw new Weigering("officierNaam", "Vul in welke officier heeft beslist.");
        }
        return in.officierNaam();
    }

    /** A part for every addressee; each advice in force must be answered, except at verzet. */
    private List<Bestemming> bestemmingen(BeslissingInvoer in, Zaakblad zaak, LocalDate vandaag) {
        List<Bekende> bekenden = Terugkoppelaar.eenPerHuis(zaak.bekenden());
        if (in.stap() == Stap.VERZET) {
            return bekenden.stream()
                    .map(b -> new Bestemming(b, null, Opvolging.zonder(b.veiligheidshuis(), Gevolgd.NVT)))
                    .toList();
        }
        Map<CasusId, AdviesKop> geldend =
                adviezen.geldende(bekenden.stream().map(Bekende::casus).toList());
        List<Bestemming> bestemmingen = new ArrayList<>();
        for (Bekende bekende : bekenden) {
            AdviesKop advies = geldend.get(bekende.casus());
            Opvolging opvolging = advies == null
                    ? Opvolging.zonder(bekende.veiligheidshuis(), Gevolgd.GEEN_ADVIES)
                    : gevraagd(in, bekende);
            if (!opvolging.redenCode().isEmpty()) {
                codelijsten.vereis(
                        Lijst.REDEN_NIET_GEVOLGD,
                        opvolging.redenCode(),
                        vandaag,
                        "reden-" + bekende.veiligheidshuis().code());
            }
            bestemmingen.add(
                    new Bestemming(bekende, advies == null ? null : advies.id().waarde(), opvolging));
        }
        return bestemmingen;
    }

    private static Opvolging gevraagd(BeslissingInvoer in, Bekende bekende) {
        return in.opvolgingen().stream()
                .filter(o -> o.veiligheidshuis().equals(bekende.veiligheidshuis())
                        && o.gevolgd().isAntwoord())
                .findFirst()
                .orElseThrow(() ->
                        new Weigering("gevolgd-" + bekende.veiligheidshuis().code(), "Kies of het advies is gevolgd."));
    }

    private static Besluit besluit(Beslissing b) {
        return new Besluit(
                b.id(),
                b.zaak(),
                b.volgnummer(),
                b.stap(),
                b.correctie().map(BeslissingInvoer.Correctie::vervangt),
                b.correctie().map(BeslissingInvoer.Correctie::reden).orElse(""),
                b.code().code(),
                b.code().omschrijving(),
                b.code().definitief(),
                b.sepotgrond(),
                b.voorwaarden(),
                b.reclasseringsonderzoek(),
                b.genomenOp(),
                b.officierNaam(),
                b.door().naam());
    }

    private void log(Zaakblad zaak, String naam, Medewerker door) {
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.TERUGKOPPELING, naam, Terugkoppelaar.DOEL)
                        .in(Dossier.zaak(zaak.id()))
                        .over(Betrokkene.verdachte(zaak.id())));
    }
}
