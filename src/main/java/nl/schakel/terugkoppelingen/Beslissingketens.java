package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.Beslissingblad.Deel;
import nl.schakel.werkafspraken.Huisafspraken;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of a zaak as ZSM reads it, for screens that have opened the zaak already. */
@Service
@Transactional(readOnly = true)
public class Beslissingketens {
    private final BeslissingRepository repository;
    private final BerichtRepository berichten;
    private final Adviezen adviezen;
    private final Codelijsten codelijsten;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Beslissingketens(
            BeslissingRepository repository,
            BerichtRepository berichten,
            Adviezen adviezen,
            Codelijsten codelijsten,
            Werkafspraken werkafspraken,
            Clock clock) {
        this.repository = repository;
        this.berichten = berichten;
        this.adviezen = adviezen;
        this.codelijsten = codelijsten;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /**
     * A chain.
     *
     * @param status how it stands, in words
     * @param magVerzet whether the last decision is one against which verzet can be made
     */
    public record Ketenblad(List<Beslissingblad> beslissingen, String status, boolean magVerzet) {
        public Ketenblad {
            beslissingen = List.copyOf(beslissingen);
        }

        public boolean isLeeg() {
            return beslissingen.isEmpty();
        }

        /** The decision that stands. */
        public Optional<Beslissingblad> laatste() {
            return beslissingen.isEmpty() ? Optional.empty() : Optional.of(beslissingen.getLast());
        }
    }

    /** The decisions of a zaak in order, with what each Veiligheidshuis was told. */
    public Ketenblad bij(ZaakId zaak) {
        Keten keten = repository.keten(zaak);
        List<Bericht> alle = berichten.bijZaak(zaak);
        Map<UUID, List<Bericht>> perBesluit =
                alle.stream().collect(Collectors.groupingBy(t -> t.besluit().id()));
        Map<UUID, Integer> versies = adviezen.nummers(alle.stream()
                .flatMap(t -> Optional.ofNullable(t.advies()).stream())
                .toList());
        List<VeiligheidshuisCode> codes =
                alle.stream().map(Bericht::huis).distinct().toList();
        var huizen =
                new Huizen(werkafspraken.veiligheidshuizen(codes), werkafspraken.afspraken(codes, clock.instant()));
        return new Ketenblad(
                keten.besluiten().stream()
                        .map(b -> blad(
                                b,
                                keten.isVervangen(b.id()),
                                perBesluit.getOrDefault(b.id(), List.of()).stream()
                                        .map(t -> deel(t, versies, huizen))
                                        .toList()))
                        .toList(),
                keten.status(),
                keten.magVerzet());
    }

    private static Beslissingblad blad(Besluit b, boolean vervangen, List<Deel> delen) {
        return new Beslissingblad(
                b.id(),
                b.volgnummer(),
                b.stap(),
                vervangen,
                b.redenCorrectie(),
                b.code(),
                b.label(),
                b.definitief(),
                b.sepotgrond(),
                b.voorwaarden(),
                b.reclasseringsonderzoek(),
                b.genomenOp(),
                b.officier(),
                b.vastgelegdDoor(),
                delen);
    }

    private record Huizen(
            Map<VeiligheidshuisCode, Veiligheidshuis> namen, Map<VeiligheidshuisCode, Huisafspraken> afspraken) {
        String naam(VeiligheidshuisCode code) {
            return Optional.ofNullable(namen.get(code))
                    .map(Veiligheidshuis::naam)
                    .orElse(code.code());
        }

        boolean bevestigtOntvangst(VeiligheidshuisCode code) {
            return Optional.ofNullable(afspraken.get(code))
                    .filter(Huisafspraken::ontvangstbevestiging)
                    .isPresent();
        }
    }

    private Deel deel(Bericht t, Map<UUID, Integer> versies, Huizen huizen) {
        return new Deel(
                t.id(),
                t.huis(),
                huizen.naam(t.huis()),
                t.opvolging().gevolgd(),
                Optional.ofNullable(t.advies()),
                Optional.ofNullable(t.advies()).map(versies::get),
                t.opvolging().redenCode(),
                reden(t.opvolging().redenCode()),
                t.opvolging().toelichting(),
                t.status(),
                Optional.ofNullable(t.verzondenOp()),
                t.ontvangenOp().filter(_ -> huizen.bevestigtOntvangst(t.huis())),
                t.terugroep());
    }

    private String reden(String code) {
        return code.isEmpty()
                ? ""
                : codelijsten
                        .vind(Lijst.REDEN_NIET_GEVOLGD, code)
                        .map(Code::omschrijving)
                        .orElse(code);
    }
}
