package nl.schakel.adviezen.bijhouden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The advices of a house that ask for work: what expires, what expired, what is missing, what must be looked at again. */
@Service
@Transactional
public class Werklijst {
    private static final Rol[] LEZERS = Rol.vanVeiligheidshuis();

    private final WerklijstRepository repository;
    private final Personen personen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Werklijst(
            WerklijstRepository repository,
            Personen personen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            Clock clock) {
        this.repository = repository;
        this.personen = personen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** Which list. */
    public enum Soort {
        HERZIEN("Opnieuw bekijken", "na een terugkoppeling van ZSM of een nieuw incident"),
        BIJNA_VEROUDERD("Bijna verouderd", "verloopt binnen een maand"),
        VEROUDERD("Verouderd", "ZSM gebruikt deze adviezen niet zonder te bellen"),
        GEEN_ADVIES("Bekend, geen advies", "actieve casussen zonder advies aan ZSM");

        private final String label;
        private final String uitleg;

        Soort(String label, String uitleg) {
            this.label = label;
            this.uitleg = uitleg;
        }

        public String label() {
            return label;
        }

        public String uitleg() {
            return uitleg;
        }
    }

    /** One line. @param naam of the person, for the list */
    public record Regel(Gevonden gevonden, String naam) {}

    /**
     * A line as the database finds it.
     *
     * @param dag last day of the advice; without one the day on which the casus was opened or the reason came
     * @param toelichting author of the advice, who runs the casus, or what gave the reason
     * @param concept whether somebody is writing already
     */
    public record Gevonden(
            CasusId casus, PersoonId persoon, String nummer, LocalDate dag, String toelichting, boolean concept) {}

    /** How many lines each list has; no personal data. */
    public record Tellers(long herzien, long bijnaVerouderd, long verouderd, long geenAdvies) {
        /** The number of one list. */
        public long van(Soort soort) {
            return switch (soort) {
                case HERZIEN -> herzien;
                case BIJNA_VEROUDERD -> bijnaVerouderd;
                case VEROUDERD -> verouderd;
                case GEEN_ADVIES -> geenAdvies;
            };
        }
    }

    /** The houses of which somebody may see the work lists. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker medewerker) {
        return medewerker.veiligheidshuizenAls(LEZERS);
    }

    /** A page of a list, what is most urgent first. */
    public Pagina<Regel> lijst(VeiligheidshuisCode huis, Soort soort, int pagina, Medewerker door) {
        door.vereis(huis, LEZERS);
        Pagina<Gevonden> gevonden = Pagina.van(repository.lijst(vraag(huis), soort, pagina), pagina);
        List<PersoonId> wie =
                gevonden.regels().stream().map(Gevonden::persoon).distinct().toList();
        if (wie.isEmpty()) {
            return gevonden.map(g -> new Regel(g, ""));
        }
        verantwoording.legVast(
                door,
                huis,
                Verwerking.van(
                                Handeling.VERSCHENEN,
                                Activiteit.ADVIES,
                                "Werklijst adviezen getoond",
                                "Advies aan ZSM actueel houden (koppelvlak 1)")
                        .over(wie.stream().map(Betrokkene::persoon).toList()));
        Map<PersoonId, Persoon> personalia = personen.toon(wie);
        return gevonden.map(g -> new Regel(
                g,
                Objects.requireNonNull(personalia.get(g.persoon()))
                        .personalia()
                        .naam()
                        .voorLijst()));
    }

    /** The counters of a house. */
    public Tellers tellers(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, LEZERS);
        return repository.tellers(vraag(huis));
    }

    private WerklijstRepository.Vraag vraag(VeiligheidshuisCode huis) {
        return new WerklijstRepository.Vraag(
                huis,
                werkafspraken.afspraken(huis, clock.instant()).versheidMaanden(),
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")));
    }
}
