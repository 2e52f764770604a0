package nl.schakel.casussen.derden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Derde;

/**
 * Why content of one casus may go to one third party, and who agreed to that. It holds only while everybody who supplies
 * data to the casus consents: a participant who joins later has to consent too, and one refusal stops it (WGS art. 1.7;
 * domain rules R7, R8).
 *
 * @param noodzaak why the third party needs the content
 * @param rac what the rechtmatigheidsadviescommissie said
 * @param geldigTot last day on which it may be used
 * @param ingetrokkenDoor who withdrew it; empty when nobody did
 * @param antwoorden what each supplier said, by its name
 */
public record Grondslag(
        UUID id,
        CasusId casus,
        Derde derde,
        String noodzaak,
        Rac rac,
        LocalDate geldigTot,
        Instant vastgelegdOp,
        String doorNaam,
        Optional<String> ingetrokkenDoor,
        Map<String, Antwoord> antwoorden) {
    public Grondslag {
        antwoorden = Map.copyOf(antwoorden);
    }

    /** @param afwijking why the house goes against a negative advice; empty when the advice was positive */
    public record Rac(String kenmerk, LocalDate op, boolean positief, String afwijking) {}

    /** @param gegevenDoor who said it for the supplier, @param doorNaam who wrote it down */
    public record Antwoord(boolean stemtIn, String gegevenDoor, Instant op, String doorNaam) {}

    /** Whether the basis may be used, and why not. */
    public enum Stand {
        GELDIG("van kracht", "safe"),
        WACHT("wacht op toestemming", "warning"),
        GEWEIGERD("een deelnemer weigert", "danger"),
        VERLOPEN("verlopen", "neutral"),
        INGETROKKEN("ingetrokken", "neutral");

        private final String label;
        private final String kleur;

        Stand(String label, String kleur) {
            this.label = label;
            this.kleur = kleur;
        }

        public String label() {
            return label;
        }

        /** The colour of the badge. */
        public String kleur() {
            return kleur;
        }
    }

    /** @param leveranciers the participants of the casus now: whoever supplies data to it */
    public Stand stand(Collection<String> leveranciers, LocalDate vandaag) {
        if (ingetrokkenDoor.isPresent()) {
            return Stand.INGETROKKEN;
        }
        if (vandaag.isAfter(geldigTot)) {
            return Stand.VERLOPEN;
        }
        if (leveranciers.stream()
                .anyMatch(l -> antwoorden.containsKey(l) && !antwoorden.get(l).stemtIn())) {
            return Stand.GEWEIGERD;
        }
        // without a known supplier nobody can have consented
        return leveranciers.isEmpty() || !open(leveranciers).isEmpty() ? Stand.WACHT : Stand.GELDIG;
    }

    /** The suppliers that have not answered. */
    public List<String> open(Collection<String> leveranciers) {
        return leveranciers.stream().filter(l -> !antwoorden.containsKey(l)).toList();
    }

    /** Who consented. */
    public List<String> toestemmingVan() {
        return antwoorden.entrySet().stream()
                .filter(e -> e.getValue().stemtIn())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What stands on the paper and in the log: which advice it rests on, without personal data. */
    public String verwijzing() {
        return "RAC-advies " + rac.kenmerk();
    }

    @Override
    public String toString() {
        return "Grondslag[" + id + "]";
    }
}
