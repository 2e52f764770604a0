package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Medewerker;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ZSM told about the person of a casus and what the house did with it, for the page of the casus. */
@Service
@Transactional
public class Casusberichten {
    private final PostvakRepository postvak;
    private final Casussen casussen;
    private final Verantwoording verantwoording;

    Casusberichten(PostvakRepository postvak, Casussen casussen, Verantwoording verantwoording) {
        this.postvak = postvak;
        this.casussen = casussen;
        this.verantwoording = verantwoording;
    }

    /** One message. @param oordeel empty while nobody judged it */
    public record Casusbericht(
            TerugkoppelingId id, Instant op, String beslissing, BerichtStatus status, Optional<Oordeel> oordeel) {}

    /** The messages of a casus, the newest first, at most 20; none for who does not judge feedback at its house. */
    public List<Casusbericht> van(CasusId id, Medewerker door) {
        var casus = casussen.blad(id);
        if (!Terugkoppelingen.huizenVan(door).contains(casus.veiligheidshuis())) {
            return List.of();
        }
        List<Bericht> berichten = postvak.bijCasus(id);
        if (!berichten.isEmpty()) {
            verantwoording.legVast(
                    door,
                    casus.veiligheidshuis(),
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.TERUGKOPPELING,
                                    "Terugkoppelingen bij de casus getoond",
                                    Terugkoppelingen.DOEL)
                            .in(Dossier.casus(id.waarde()))
                            .over(Betrokkene.persoon(casus.persoon())));
        }
        return berichten.stream()
                .map(t -> new Casusbericht(
                        t.id(),
                        Objects.requireNonNull(t.verzondenOp()),
                        t.terugroep().isPresent()
                                ? "Teruggeroepen bericht"
                                : t.besluit().label(),
                        t.status(),
                        t.beoordeling().map(TerugkoppelingBlad.Beoordeling::oordeel)))
                .toList();
    }
}
