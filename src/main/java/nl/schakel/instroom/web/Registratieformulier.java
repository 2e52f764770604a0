package nl.schakel.instroom.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.instroom.Naaminvoer;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Adres;
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
        @Nullable Boolean tochZo,
        @Nullable String skn,
        @Nullable String straat,
        @Nullable String huisnummer,
        @Nullable String postcode,
        @Nullable String aliassen,
        @Nullable Boolean naamOnbekend,
        @Nullable String omschrijving,
        @Nullable Integer versie) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");

    static Registratieformulier leeg(UUID inzending) {
        return new Registratieformulier(
                inzending, "", "", "", "", "", "", "", false, "", false, "", "", "", "", "", false, "", 0);
    }

    /** The form of a zaak, to complete what is known of the suspect. */
    static Registratieformulier van(Zaakblad zaak) {
        Signalement s = zaak.verdachte();
        return new Registratieformulier(
                null,
                getypt(s.naam()),
                s.geboortedatum().isBekend() ? s.geboortedatum().tekst() : "",
                s.bsnInvoer(),
                s.geslacht() == Geslacht.ONBEKEND ? "" : s.geslacht().code(),
                s.woonplaats(),
                zaak.parketnummer(),
                zaak.feit(),
                zaak.huiselijkGeweld(),
                "",
                !s.bsnInvoer().isBlank() && s.bsn().isEmpty(),
                s.skn(),
                s.adres().straat(),
                s.adres().huisnummer(),
                s.adres().postcode(),
                String.join(
                        "\n",
                        s.aliassen().stream().map(Registratieformulier::getypt).toList()),
                s.nomenNescio(),
                zaak.omschrijving(),
                zaak.versie());
    }

    /** A name as {@link Naaminvoer} reads it back. */
    private static String getypt(Naam naam) {
        String rest = (naam.voornamen() + " " + naam.voorvoegsel()).strip();
        return rest.isEmpty() ? naam.geslachtsnaam() : naam.geslachtsnaam() + ", " + rest;
    }

    /** Whether the part that is mostly empty holds something, so that it must be open. */
    public boolean meer() {
        return !String.join(
                                "",
                                List.of(
                                        tekst(skn),
                                        tekst(straat),
                                        tekst(huisnummer),
                                        tekst(postcode),
                                        tekst(aliassen),
                                        tekst(omschrijving),
                                        tekst(woonplaats),
                                        tekst(feit),
                                        tekst(parketnummer),
                                        tekst(aangehouden),
                                        tekst(geslacht)))
                        .isEmpty()
                || aan(naamOnbekend);
    }

    /** @throws Weigering at the field that is wrong */
    Registratie lees(ZsmLocatieCode zsm) {
        Signalement verdachte = verdachte();
        if (inzending == null) {
            throw new Weigering("Vernieuw de pagina en verstuur het formulier opnieuw.");
        }
        return new Registratie(
                inzending,
                zsm,
                verdachte,
                tekst(parketnummer),
                tekst(feit),
                aan(huiselijkGeweld),
                aanhouding(),
                tekst(omschrijving));
    }

    /** What is known of the suspect. @throws Weigering at the field that is wrong */
    Signalement verdachte() {
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
        return new Signalement(
                nummer,
                tekst(skn),
                naam("naam", ingevuld),
                andereNamen(),
                Geboortedatum.lees(tekst(geboortedatum)),
                Geslacht.lees(tekst(geslacht)),
                new Adres(tekst(straat), tekst(huisnummer), tekst(postcode), tekst(woonplaats)),
                aan(naamOnbekend));
    }

    private List<Naam> andereNamen() {
        return tekst(aliassen)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .map(regel -> naam("aliassen", regel))
                .distinct()
                .toList();
    }

    /** A refusal of a part of the name belongs to the one field in which it was typed. */
    private static Naam naam(String veld, String invoer) {
        try {
            return Naaminvoer.lees(invoer);
        } catch (Weigering weigering) {
            throw new Weigering(veld, weigering.boodschap());
        }
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
