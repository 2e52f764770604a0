package nl.schakel.personen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;

/**
 * Two records of the register, and what people said about them.
 *
 * @param blijft the record that stays when they are merged
 * @param huisEen house where {@code een} is known; {@code huisAnder} likewise
 */
public record Paar(
        UUID id,
        PersoonId een,
        PersoonId ander,
        Stand stand,
        PersoonId blijft,
        String reden,
        VeiligheidshuisCode huisEen,
        VeiligheidshuisCode huisAnder,
        MedewerkerId voorgesteldDoor,
        String voorgesteldNaam,
        Instant voorgesteldOp,
        Optional<String> beslotenNaam,
        Optional<Instant> beslotenOp,
        int versie) {

    /** What was said of a pair. */
    public enum Stand {
        VOORGESTELD("voorgesteld"),
        SAMENGEVOEGD("samengevoegd"),
        NIET_DEZELFDE("niet dezelfde"),
        ONGEDAAN("samenvoeging ongedaan gemaakt");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The record that lapses. */
    public PersoonId vervalt() {
        return blijft.equals(een) ? ander : een;
    }

    void vereis(int gezien, Stand nodig) {
        if (gezien != versie || stand != nodig) {
            throw new Verouderd("Een collega heeft dit voorstel net behandeld. Bekijk wat er nu staat.");
        }
    }

    /** Two people look before two persons become one. */
    void vereisTweede(Medewerker door) {
        if (door.id().equals(voorgesteldDoor)) {
            throw new Weigering("U heeft dit zelf voorgesteld. Laat een collega het bevestigen.");
        }
    }

    @Override
    public String toString() {
        return "Paar[" + id + "]";
    }
}
