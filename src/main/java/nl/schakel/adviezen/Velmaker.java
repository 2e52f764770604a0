package nl.schakel.adviezen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.derden.Grondslag;
import nl.schakel.casussen.derden.Grondslagen;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.verstrekkingen.Verstrekkingen;
import org.springframework.stereotype.Component;

/** Makes sheets of advices: registers each, and logs it as a disclosure to each of its recipients. */
@Component
class Velmaker {
    private final Grondslagen grondslagen;
    private final Personen personen;
    private final Verstrekkingen verstrekkingen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Velmaker(
            Grondslagen grondslagen,
            Personen personen,
            Verstrekkingen verstrekkingen,
            Verantwoording verantwoording,
            Clock clock) {
        this.grondslagen = grondslagen;
        this.personen = personen;
        this.verstrekkingen = verstrekkingen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** An advice that was asked for on paper. */
    record Vraag(Adviesblad advies, Afdruk afdruk) {
        private List<Derde> derden() {
            return afdruk.ontvangers().stream()
                    .flatMap(o -> Derde.in(o).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Which third parties may get the advice of which of these casussen now, and on what basis. */
    Map<CasusId, Map<Derde, Grondslag>> derden(List<Adviesblad> adviezen) {
        return grondslagen.vanKracht(
                adviezen.stream().map(Adviesblad::casus).distinct().toList());
    }

    /**
     * The sheets that may be made, in the order asked; an advice of which a recipient has no basis is left out. A fixed
     * number of questions to the database, however many sheets.
     */
    List<Vel> maak(List<Vraag> gevraagd, String doel, Medewerker door) {
        boolean voorDerden = gevraagd.stream().anyMatch(v -> !v.derden().isEmpty());
        Map<CasusId, Map<Derde, Grondslag>> grond =
                voorDerden ? derden(gevraagd.stream().map(Vraag::advies).toList()) : Map.of();
        List<Vraag> vragen = gevraagd.stream()
                .filter(v -> grond(v, grond).keySet().containsAll(v.derden()))
                .toList();
        Map<PersoonId, Persoon> wie = personen.toon(
                vragen.stream().map(v -> v.advies().persoon()).distinct().toList());
        LocalDate vernietigen = verstrekkingen.vernietigenVoor();
        List<Integer> exemplaren = verstrekkingen.registreer(
                vragen.stream().map(v -> nieuw(v, vernietigen)).toList(), door);
        Instant nu = clock.instant();
        List<Vel> vellen = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            Vraag v = vragen.get(i);
            log(v, grond(v, grond), doel, door);
            vellen.add(new Vel(
                    v.advies(),
                    Objects.requireNonNull(wie.get(v.advies().persoon())).personalia(),
                    v.afdruk(),
                    exemplaren.get(i),
                    door.naam(),
                    nu,
                    vernietigen,
                    v.derden().stream()
                            .map(d -> Objects.requireNonNull(grond(v, grond).get(d)))
                            .toList()));
        }
        return vellen;
    }

    private static Map<Derde, Grondslag> grond(Vraag v, Map<CasusId, Map<Derde, Grondslag>> alle) {
        return alle.getOrDefault(v.advies().casus(), Map.of());
    }

    private static Verstrekkingen.Nieuw nieuw(Vraag v, LocalDate vernietigen) {
        Afdruk afdruk = v.afdruk();
        return new Verstrekkingen.Nieuw(
                v.advies().id().waarde(),
                "Advies %s, versie %d"
                        .formatted(v.advies().veiligheidshuisNaam(), v.advies().nummer()),
                afdruk.zsm(),
                Optional.of(afdruk.zaak()),
                v.advies().casus().waarde(),
                v.advies().persoon(),
                afdruk.dossiersoort(),
                afdruk.ontvangers(),
                vernietigen);
    }

    private void log(Vraag v, Map<Derde, Grondslag> grond, String doel, Medewerker door) {
        for (String ontvanger : v.afdruk().ontvangers()) {
            String basis = Derde.in(ontvanger)
                    .map(d -> ", " + Objects.requireNonNull(grond.get(d)).verwijzing())
                    .orElse("");
            verantwoording.legVast(
                    door,
                    v.afdruk().zsm(),
                    Verwerking.verstrekking(Activiteit.ADVIES, "Advies afgedrukt" + basis, doel, ontvanger)
                            .in(Dossier.zaak(v.afdruk().zaak()))
                            .over(Betrokkene.persoon(v.advies().persoon())));
        }
    }
}
