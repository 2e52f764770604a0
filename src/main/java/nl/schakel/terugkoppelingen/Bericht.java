package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import org.jspecify.annotations.Nullable;

/** One feedback message as it is stored, with the decision it tells. */
record Bericht(
        TerugkoppelingId id,
        ZaakId zaak,
        ZsmLocatieCode zsm,
        VeiligheidshuisCode huis,
        UUID persoon,
        UUID casus,
        @Nullable UUID advies,
        Opvolging opvolging,
        boolean spoed,
        BerichtStatus status,
        @Nullable Instant verzondenOp,
        Optional<Instant> ontvangenOp,
        Optional<TerugkoppelingBlad.Beoordeling> beoordeling,
        Optional<Terugroep> terugroep,
        int versie,
        Besluit besluit) {

    PersoonId wie() {
        return new PersoonId(persoon);
    }

    @Override
    public String toString() {
        return "Bericht[" + id + "]";
    }
}
