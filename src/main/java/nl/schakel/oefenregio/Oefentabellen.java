package nl.schakel.oefenregio;

import java.util.List;
import org.postgresql.copy.CopyManager;

/** The tables of the register and the dossiers of the houses, each filled by COPY. */
record Oefentabellen(
        Kopie persoon,
        Kopie alias,
        Kopie sleutel,
        Kopie profiel,
        Kopie casus,
        Kopie plan,
        Kopie deelname,
        Kopie advies,
        Kopie incident) {
    static Oefentabellen van(CopyManager copy) {
        return new Oefentabellen(
                new Kopie(
                        copy,
                        "personen.persoon",
                        "id, bsn, voornamen, voorvoegsel, geslachtsnaam, partner_voorvoegsel, partner_geslachtsnaam, naamgebruik, geboortedatum, geslacht, straat, huisnummer, postcode, woonplaats, geheimhouding, geregistreerd_op"),
                new Kopie(copy, "personen.alias", "persoon_id, volgnummer, voornamen, voorvoegsel, geslachtsnaam"),
                new Kopie(copy, "personen.zoeksleutel", "sleutel, persoon_id"),
                new Kopie(copy, "personen.profiel", "persoon_id, vorm, profiel, sleutels"),
                new Kopie(
                        copy,
                        "casussen.casus",
                        "id, nummer, veiligheidshuis, persoon_id, huiselijk_geweld, jeugd, procesregisseur, geopend_op, gesloten_op, reden_sluiting"),
                new Kopie(copy, "casussen.plan", "id, casus_id, versie, doel, tekst, vastgesteld_op, door, door_naam"),
                new Kopie(copy, "casussen.deelname", "casus_id, deelnemer"),
                new Kopie(
                        copy,
                        "adviezen.advies",
                        "id, casus_id, persoon_id, veiligheidshuis, nummer, status, voorkeur_code, voorkeur_voorwaarden, terugval_code, doel, context, hulp_en_toezicht, bron_overleg, bron_aanwezigen, contact_naam, contact_telefoon, auteur, bewerkers, auteur_naam, goedkeurder, goedkeurder_naam, uitgebracht_op, bijgewerkt_op, bijgewerkt_door, lij, derden"),
                new Kopie(copy, "adviezen.incident", "advies_id, volgnummer, datum, soort, aard, gevolg"));
    }

    void verzend() {
        List.of(persoon, alias, sleutel, profiel, casus, plan, deelname, advies, incident)
                .forEach(Kopie::verzend);
    }
}
