package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.OvereenkomstBevestigd;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingIngehaald;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingVerzonden;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Huisafspraken;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the message for each Veiligheidshuis that knows the suspect, in the transaction of the act. */
@Component
class Terugkoppelaar {
    static final String DOEL = "Beslissen op ZSM en terugkoppelen (koppelvlak 3)";

    private final BerichtRepository berichten;
    private final BeslissingRepository beslissingen;
    private final Instroom instroom;
    private final Zaken zaken;
    private final Casussen casussen;
    private final Herzieningen herzieningen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;

    Terugkoppelaar(
            BerichtRepository berichten,
            BeslissingRepository beslissingen,
            Instroom instroom,
            Zaken zaken,
            Casussen casussen,
            Herzieningen herzieningen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten) {
        this.berichten = berichten;
        this.beslissingen = beslissingen;
        this.instroom = instroom;
        this.zaken = zaken;
        this.casussen = casussen;
        this.herzieningen = herzieningen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
    }

    /** An addressee with what it hears of its own advice. */
    record Bestemming(Bekende bekende, @Nullable UUID advies, Opvolging opvolging) {}

    /** A house hears a decision once, also when two of its casussen turned out to be the suspect. */
    static List<Bekende> eenPerHuis(List<Bekende> bekenden) {
        return bekenden.stream()
                .sorted(Comparator.comparing(b -> b.veiligheidshuis().code()))
                .collect(Collectors.toMap(Bekende::veiligheidshuis, b -> b, (eerste, _) -> eerste, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Sends at once where that was agreed, else makes it ready for the end of the day. */
    void koppelTerug(Besluit besluit, Zaakblad zaak, List<Bestemming> bestemmingen, Medewerker door) {
        List<VeiligheidshuisCode> codes =
                bestemmingen.stream().map(x -> x.bekende().veiligheidshuis()).toList();
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(codes);
        Map<VeiligheidshuisCode, Huisafspraken> afspraken = werkafspraken.afspraken(codes, besluit.genomenOp());
        for (Bestemming x : bestemmingen) {
            VeiligheidshuisCode huis = x.bekende().veiligheidshuis();
            boolean direct = Objects.requireNonNull(afspraken.get(huis))
                    .terugkoppelwijze()
                    .isDirect();
            Bericht bericht = bericht(besluit, zaak, x, direct ? besluit.genomenOp() : null);
            if (berichten.insert(bericht, door) && direct) {
                String naam = Objects.requireNonNull(huizen.get(huis)).naam();
                verzonden(bericht, naam, false, door);
            }
        }
    }

    private static Bericht bericht(Besluit besluit, Zaakblad zaak, Bestemming x, @Nullable Instant verzonden) {
        return new Bericht(
                new TerugkoppelingId(Ids.nieuw()),
                zaak.id(),
                zaak.zsm(),
                x.bekende().veiligheidshuis(),
                x.bekende().persoon().waarde(),
                x.bekende().casus().waarde(),
                x.advies(),
                x.opvolging(),
                Beslissing.isSpoed(besluit.sepotgrond(), zaak.jeugd()),
                verzonden == null ? BerichtStatus.KLAAR : BerichtStatus.VERZONDEN,
                verzonden,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                besluit);
    }

    /** Notes that a message goes out; for the house it is a reason to look at its advice again. */
    void verzonden(Bericht t, String huis, boolean dagelijks, Medewerker door) {
        herzieningen.naTerugkoppeling(new CasusId(t.casus()), t.huis(), t.id().waarde(), door);
        verantwoording.legVast(
                door,
                t.zsm(),
                Verwerking.verstrekking(Activiteit.TERUGKOPPELING, "Beslissing teruggekoppeld", DOEL, huis)
                        .in(Dossier.zaak(t.zaak()))
                        .over(Betrokkene.persoon(t.wie())));
        feiten.publishEvent(new TerugkoppelingVerzonden(t.id(), t.zaak(), t.huis(), t.spoed(), dagelijks));
    }

    /**
     * A match that was made after the decision: the houses that know the person have not heard it. Their feedback is made
     * ready; a human sends it, or the end of the day does. Of a casus that was closed meanwhile nothing is told.
     */
    @EventListener
    void laterBevestigd(OvereenkomstBevestigd feit) {
        Optional<Besluit> besluit = beslissingen.keten(feit.zaak()).laatste();
        if (!feit.naBeslissing() || besluit.isEmpty()) {
            return;
        }
        Zaakblad zaak = zaken.toon(feit.zaak(), feit.door());
        List<Bekende> bekenden = instroom.bevestigdeBekenden(feit.zaak()).stream()
                .filter(b -> b.persoon().equals(feit.persoon()))
                .toList();
        Set<CasusId> actief =
                casussen.actief(bekenden.stream().map(Bekende::casus).toList());
        int aantal = 0;
        for (Bekende b : eenPerHuis(bekenden)) {
            Opvolging opvolging = Opvolging.zonder(b.veiligheidshuis(), Gevolgd.NIET_BEKEND);
            if (actief.contains(b.casus())
                    && berichten.insert(
                            bericht(besluit.get(), zaak, new Bestemming(b, null, opvolging), null), feit.door())) {
                aantal++;
            }
        }
        if (aantal > 0) {
            feiten.publishEvent(new TerugkoppelingIngehaald(feit.zaak(), zaak.zsm(), aantal));
        }
    }
}
