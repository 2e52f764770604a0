package nl.schakel.instroom;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.casussen.BekendBij;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Zoekuitslag;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks suspects against the persons with an active casus at a Veiligheidshuis that works with the ZSM-locatie. Who is in
 * the register without such a casus does not exist here.
 */
@Component
class Bekendheidscheck {
    private static final Logger log = LoggerFactory.getLogger(Bekendheidscheck.class);
    private static final int MEERDERJARIG = 18;

    private final Personen personen;
    private final Casussen casussen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;
    private final TransactionTemplate apart;

    Bekendheidscheck(
            Personen personen,
            Casussen casussen,
            Werkafspraken werkafspraken,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.personen = personen;
        this.casussen = casussen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // a savepoint: a check that fails does not take the registration of the zaak with it
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** A known person who may be the suspect, and where the person is known. */
    record Treffer(Kandidaat kandidaat, List<BekendBij> bekendBij, List<String> nietZeker) {
        /** An exact number that nothing speaks against. */
        boolean zeker() {
            return kandidaat.zeker() && nietZeker.isEmpty();
        }
    }

    /** What a check gave. @param treffers empty when it failed */
    record Uitslag(List<Treffer> treffers, Uitvoering uitvoering) {}

    /**
     * Checks many at once: as many queries as for one. The answers are in the order of the list. When the check cannot be
     * made, what the caller does around it goes on, and the answer says so.
     */
    List<Uitslag> controleer(ZsmLocatieCode zsm, List<Signalement> verdachten) {
        try {
            return Objects.requireNonNull(apart.execute(_ -> zoek(zsm, verdachten)));
        } catch (RuntimeException failed) {
            // only the kind of fault: a message may quote what a user typed
            log.error(
                    "{} suspects not checked: {}",
                    verdachten.size(),
                    failed.getClass().getName());
            return verdachten.stream()
                    .map(_ -> new Uitslag(List.of(), Uitvoering.MISLUKT))
                    .toList();
        }
    }

    private List<Uitslag> zoek(ZsmLocatieCode zsm, List<Signalement> verdachten) {
        List<VeiligheidshuisCode> huizen = werkafspraken.veiligheidshuizenVan(zsm).stream()
                .map(Veiligheidshuis::code)
                .toList();
        List<Zoekuitslag> gezocht = personen.zoek(verdachten);
        List<PersoonId> gevonden = gezocht.stream()
                .flatMap(u -> u.kandidaten().stream())
                .map(Kandidaat::persoon)
                .distinct()
                .toList();
        Map<PersoonId, List<BekendBij>> bekend = gevonden.isEmpty()
                ? Map.of()
                : casussen.bekendBij(gevonden, huizen).stream().collect(Collectors.groupingBy(BekendBij::persoon));
        Map<PersoonId, Persoon> wie = bekend.isEmpty() ? Map.of() : personen.toon(bekend.keySet());
        List<Uitslag> antwoord = new ArrayList<>();
        for (int i = 0; i < verdachten.size(); i++) {
            Zoekuitslag uitslag = gezocht.get(i);
            antwoord.add(new Uitslag(
                    treffers(verdachten.get(i), uitslag.kandidaten(), bekend, wie),
                    uitslag.onvolledig() ? Uitvoering.ONVOLLEDIG : Uitvoering.GELUKT));
        }
        return antwoord;
    }

    private List<Treffer> treffers(
            Signalement verdachte,
            List<Kandidaat> rij,
            Map<PersoonId, List<BekendBij>> bekend,
            Map<PersoonId, Persoon> wie) {
        List<Treffer> treffers = new ArrayList<>();
        for (Kandidaat kandidaat : rij) {
            List<BekendBij> waar = bekend.getOrDefault(kandidaat.persoon(), List.of());
            if (!waar.isEmpty()) {
                List<String> nietZeker = new ArrayList<>();
                Optional.ofNullable(wie.get(kandidaat.persoon()))
                        .ifPresent(p -> nietZeker.addAll(leeftijden(verdachte, p)));
                nietZeker.addAll(kandidaat.waaromNietZeker());
                treffers.add(new Treffer(kandidaat, waar, List.copyOf(nietZeker)));
            }
        }
        return treffers;
    }

    /** A minor who gives an adult's data, or an adult who gives a minor's: said in words, and never sure by itself. */
    private List<String> leeftijden(Signalement verdachte, Persoon bekende) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), Instroom.NEDERLAND);
        Optional<Boolean> opgegeven = isMinderjarig(verdachte.geboortedatum(), vandaag);
        Optional<Boolean> bekend = isMinderjarig(bekende.personalia().geboortedatum(), vandaag);
        if (opgegeven.isEmpty() || bekend.isEmpty() || opgegeven.equals(bekend)) {
            return List.of();
        }
        return List.of(
                opgegeven.get()
                        ? "De verdachte is volgens de opgegeven datum minderjarig, de bekende persoon is volwassen. Controleer wie dit is."
                        : "De verdachte is volgens de opgegeven datum volwassen, de bekende persoon is minderjarig. Controleer wie dit is.");
    }

    private static Optional<Boolean> isMinderjarig(Geboortedatum datum, LocalDate vandaag) {
        return datum.leeftijdOp(vandaag).map(leeftijd -> leeftijd < MEERDERJARIG);
    }
}
