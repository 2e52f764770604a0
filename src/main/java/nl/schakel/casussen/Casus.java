package nl.schakel.casussen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;

/** A casus and its rules: who may see it, who may change it, and what a closed one still allows. */
record Casus(
        CasusId id,
        String nummer,
        VeiligheidshuisCode veiligheidshuis,
        PersoonId persoon,
        String soort,
        boolean huiselijkGeweld,
        boolean jeugd,
        String procesregisseur,
        Instant geopendOp,
        Optional<Instant> geslotenOp,
        int versie) {
    static final Rol[] LEZERS = Rol.vanVeiligheidshuis();
    static final Rol[] BEWERKERS = {Rol.PROCESREGISSEUR, Rol.ADMINISTRATIEF_MEDEWERKER, Rol.BEDRIJFSBUREAU};

    private static final int LANGSTE_DOEL = 500;
    private static final int LANGSTE_TEKST = 4000;
    private static final int LANGSTE_REDEN = 500;
    private static final int MEESTE_DEELNEMERS = 40;
    private static final int LANGSTE_DEELNEMER = 100;

    /** A casus that is about to be opened. */
    record Nieuw(CasusId id, PersoonId persoon, boolean huiselijkGeweld, boolean jeugd, String procesregisseur) {}

    /**
     * A closed casus is shielded: only who runs casussen at this house may still look at it (WGS art. 2.31 lid 8; domain
     * rule R14).
     */
    void vereisLezer(Medewerker door) {
        door.vereis(veiligheidshuis, LEZERS);
        if (geslotenOp.isPresent()) {
            door.vereis(veiligheidshuis, Rol.PROCESREGISSEUR);
        }
    }

    /** Changing starts from the version that was seen, and only while the casus is active. */
    void vereisBewerker(int gezien, Medewerker door, Rol... rollen) {
        vereisLezer(door);
        door.vereis(veiligheidshuis, rollen);
        if (geslotenOp.isPresent()) {
            throw new Weigering("Deze casus is gesloten. Open zo nodig een nieuwe casus.");
        }
        if (gezien != versie) {
            throw new Verouderd(
                    "Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.");
        }
    }

    static void vereisReden(String reden) {
        vereisTekst("reden", reden, LANGSTE_REDEN, "Schrijf kort op waarom de casus sluit.");
    }

    static void vereisPlan(String doel, String tekst) {
        vereisTekst("doel", doel, LANGSTE_DOEL, "Schrijf op wat het plan moet bereiken.");
        vereisTekst("tekst", tekst, LANGSTE_TEKST, "Schrijf op wie wat doet.");
    }

    /**
     * The participants as they are kept: without white space, empty lines and doubles.
     *
     * @throws Weigering when there are too many, a name is too long, or one is a third party (WGS art. 1.7)
     */
    static List<String> vereisDeelnemers(List<String> deelnemers) {
        List<String> schoon = deelnemers.stream()
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .distinct()
                .toList();
        if (schoon.size() > MEESTE_DEELNEMERS || schoon.stream().anyMatch(d -> d.length() > LANGSTE_DEELNEMER)) {
            throw new Weigering("deelnemers", "Ten hoogste 40 deelnemers, met namen van ten hoogste 100 tekens.");
        }
        schoon.stream().flatMap(d -> Derde.in(d).stream()).findFirst().ifPresent(d -> {
            throw new Weigering(
                    "deelnemers",
                    d.label()
                            + " kan geen deelnemer zijn. Haal de regel weg; inhoud voor deze organisatie regelt u bij "
                            + "Inhoud voor derden.");
        });
        return schoon;
    }

    private static void vereisTekst(String veld, String tekst, int langste, String vraag) {
        if (tekst.isBlank()) {
            throw new Weigering(veld, vraag);
        }
        if (tekst.length() > langste) {
            throw new Weigering(veld, "Dit is te lang: ten hoogste %d tekens. Kort het in.".formatted(langste));
        }
        if (tekst.indexOf('\0') >= 0) {
            throw new Weigering(veld, "Deze tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.");
        }
    }
}
