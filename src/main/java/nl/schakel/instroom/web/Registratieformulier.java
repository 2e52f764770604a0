package nl.schakel.instroom.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.instroom.Naaminvoer;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Signalement;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a suspect comes in: three fields, the rest may stay empty.
 *
 * @param naam name as it is typed, or nine digits of a BSN
 * @param tochZo true: go on with a BSN that fails the 11-proef
 */
record Registratieformulier(
        @Nullable UUID inzending,
        @Nullable String naam,
        @Nullable String geboortedatum,
        @Nullable String bsn,
        @Nullable String geslacht,
        @Nullable String woonplaats,
        @Nullable String parketnummer,
        @Nullable String feit,
        @Nullable Boolean huiselijkGeweld,
        @Nullable String aangehouden,
        @Nullable Boolean tochZo) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");

    static Registratieformulier leeg(UUID inzending) {
        return new Registratieformulier(inzending, "", "", "", "", "", "", "", false, "", false);
    }

    /** @throws Weigering at the field that is wrong */
    Registratie lees(ZsmLocatieCode zsm) {
        String nummer = tekst(bsn);
        String ingevuld = tekst(naam);
        if (nummer.isEmpty() && ingevuld.matches("[0-9 .\\-]{8,12}")) {
            nummer = ingevuld;
            ingevuld = "";
        }
        if (!nummer.isEmpty() && Bsn.lees(nummer).isEmpty() && !aan(tochZo)) {
            throw new Weigering(
                    "bsn",
                    "Dit burgerservicenummer klopt niet (11-proef). Controleer de cijfers, laat het leeg, of kies hieronder 'Toch zo registreren'.");
        }
        Naam wie = Naaminvoer.lees(ingevuld);
        var verdachte = new Signalement(
                nummer,
                wie,
                Geboortedatum.lees(tekst(geboortedatum)),
                Geslacht.lees(tekst(geslacht)),
                tekst(woonplaats));
        if (inzending == null) {
            throw new Weigering("Vernieuw de pagina en verstuur het formulier opnieuw.");
        }
        return new Registratie(
                inzending, zsm, verdachte, tekst(parketnummer), tekst(feit), aan(huiselijkGeweld), aanhouding());
    }

    private Optional<Instant> aanhouding() {
        if (tekst(aangehouden).isEmpty()) {
            return Optional.empty();
        }
        try {
            var moment = LocalDateTime.parse(tekst(aangehouden), MOMENT).atZone(ZoneId.of("Europe/Amsterdam"));
            return Optional.of(moment.toInstant());
        } catch (DateTimeParseException notAMoment) {
            throw new Weigering(
                    "aangehouden", "Vul het moment van aanhouding in als 27-11-2026 22:55, of laat het leeg.");
        }
    }

    /** A tick that is not set is not sent at all. */
    private static boolean aan(@Nullable Boolean vinkje) {
        return vinkje != null && vinkje;
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
