package nl.schakel.terugkoppelingen.waardering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.AdviesGewaardeerd;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officier says how useful an advice was; who writes advices at the house reads it beside the advice. */
@Service
@Transactional
public class Waarderingen {
    private static final Rol[] LEZERS = Rol.vanVeiligheidshuis();

    private final WaarderingRepository repository;
    private final Zaken zaken;
    private final Werkafspraken werkafspraken;
    private final Codelijsten codelijsten;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Waarderingen(
            WaarderingRepository repository,
            Zaken zaken,
            Werkafspraken werkafspraken,
            Codelijsten codelijsten,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.repository = repository;
        this.zaken = zaken;
        this.werkafspraken = werkafspraken;
        this.codelijsten = codelijsten;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** An answer as it is stored. @param redenCode empty when the advice was useful */
    record Gegeven(Waarde waarde, String redenCode, Instant op) {}

    /** An answer for people; who gave it and in which zaak is not said. */
    public record Waardering(Waarde waarde, String reden, Instant op) {}

    /** An advice on which was decided. @param gegeven what the officier said of it, if anything */
    public record Vraag(UUID advies, String huis, Optional<Waardering> gegeven) {}

    /** The advices on which was decided in a zaak; empty for who is no officier there. */
    public List<Vraag> vragen(ZaakId id, Medewerker door) {
        Zaakblad zaak = zaken.toon(id, door);
        if (!door.heeft(zaak.zsm(), Rol.OFFICIER)) {
            return List.of();
        }
        Map<UUID, VeiligheidshuisCode> adviezen = repository.adviezen(id);
        Map<UUID, Gegeven> gegeven = repository.bij(id);
        var huizen = werkafspraken.veiligheidshuizen(
                adviezen.values().stream().distinct().toList());
        return adviezen.entrySet().stream()
                .map(e -> new Vraag(
                        e.getKey(),
                        Optional.ofNullable(huizen.get(e.getValue()))
                                .map(h -> h.naam())
                                .orElse(e.getValue().code()),
                        Optional.ofNullable(gegeven.get(e.getKey())).map(this::leesbaar)))
                .sorted((a, b) -> a.huis().compareTo(b.huis()))
                .toList();
    }

    /**
     * Says how useful an advice was; said again it takes the place of what was said before.
     *
     * @param redenCode from the list of reasons; only when it was not wholly useful
     * @throws NietGevonden when no decision was taken on that advice in this zaak
     */
    public void geef(ZaakId id, AdviesId advies, Optional<Waarde> waarde, String redenCode, Medewerker door) {
        Zaakblad zaak = zaken.toon(id, door);
        door.vereis(zaak.zsm(), Rol.OFFICIER);
        VeiligheidshuisCode huis = Optional.ofNullable(repository.adviezen(id).get(advies.waarde()))
                .orElseThrow(NietGevonden::new);
        Waarde keuze = waarde.orElseThrow(
                () -> new Weigering("waarde-" + advies.waarde(), "Kies hoe bruikbaar het advies was."));
        Instant nu = clock.instant();
        String reden = keuze == Waarde.BRUIKBAAR ? "" : vereisReden(advies, redenCode, nu);
        int versie = repository.bewaar(advies.waarde(), id, huis, new Gegeven(keuze, reden, nu), door);
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(
                                Handeling.WIJZIGEN,
                                Activiteit.TERUGKOPPELING,
                                "Bruikbaarheid van het advies vastgelegd",
                                "Adviezen verbeteren (WGS art. 1.7 lid 4)")
                        .in(Dossier.zaak(id))
                        .over(Betrokkene.verdachte(id)));
        feiten.publishEvent(new AdviesGewaardeerd(advies, id, huis, keuze.label(), versie));
    }

    private String vereisReden(AdviesId advies, String redenCode, Instant nu) {
        String veld = "reden-" + advies.waarde();
        if (redenCode.isBlank()) {
            throw new Weigering(veld, "Kies waarom het advies niet (helemaal) bruikbaar was.");
        }
        LocalDate vandaag = LocalDate.ofInstant(nu, ZoneId.of("Europe/Amsterdam"));
        return codelijsten
                .vereis(Lijst.REDEN_BRUIKBAARHEID, redenCode, vandaag, veld)
                .code();
    }

    /** What officieren said of an advice, the newest first; empty for who does not work at its house. */
    @Transactional(readOnly = true)
    public List<Waardering> bij(AdviesId advies, Medewerker door) {
        return repository
                .huis(advies.waarde())
                .filter(huis -> door.heeft(huis, LEZERS))
                .map(_ -> repository.bij(advies.waarde()).stream()
                        .map(this::leesbaar)
                        .toList())
                .orElse(List.of());
    }

    private Waardering leesbaar(Gegeven g) {
        String reden = g.redenCode().isEmpty()
                ? ""
                : codelijsten
                        .vind(Lijst.REDEN_BRUIKBAARHEID, g.redenCode())
                        .map(Code::omschrijving)
                        .orElse(g.redenCode());
        return new Waardering(g.waarde(), reden, g.op());
    }
}
