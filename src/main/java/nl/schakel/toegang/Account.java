package nl.schakel.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import org.jspecify.annotations.Nullable;

/** An account of one person. Whether it may enter is decided here, each time anew. */
record Account(
        Medewerker medewerker,
        String gebruikersnaam,
        String wachtwoord,
        @Nullable LocalDate aangewezenOp,
        @Nullable LocalDate screeningTot,
        @Nullable LocalDate geheimhoudingOp,
        @Nullable LocalDate opgeleidOp,
        @Nullable LocalDate einddatum,
        boolean geblokkeerd) {

    Account {
        medewerker = new Medewerker(
                medewerker.id(), medewerker.naam(), medewerker.deelnemer(), List.copyOf(medewerker.aanstellingen()));
    }

    /**
     * What keeps this account out on a day; empty when it may enter (Besluit art. 1.11: designation, screening, secrecy;
     * art. 1.17: training).
     */
    Optional<String> beletsel(LocalDate vandaag) {
        if (geblokkeerd) {
            return Optional.of("het account is geblokkeerd");
        }
        if (einddatum != null && !vandaag.isBefore(einddatum)) {
            return Optional.of("de einddatum is bereikt");
        }
        if (aangewezenOp == null || vandaag.isBefore(aangewezenOp)) {
            return Optional.of("de aanwijzing ontbreekt");
        }
        if (screeningTot == null || !vandaag.isBefore(screeningTot)) {
            return Optional.of("de screening ontbreekt of is verlopen");
        }
        if (geheimhoudingOp == null || opgeleidOp == null) {
            return Optional.of("de geheimhoudingsverklaring of de training ontbreekt");
        }
        return medewerker.aanstellingen().isEmpty() ? Optional.of("er is geen rol toegekend") : Optional.empty();
    }
}
