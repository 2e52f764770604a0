package nl.schakel.personen.zoeken;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.personen.zoeken.GeheugenRepository.Alles;
import nl.schakel.personen.zoeken.GeheugenRepository.Sindsdien;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The register in the memory of this node. Every search first reads, in its own transaction, what the table has seen since
 * the moment of this memory; only when that is nothing, or has been taken over, memory answers. So a person who was
 * registered a second ago on another node is found here too.
 */
@Component
class Geheugen {
    private static final Logger log = LoggerFactory.getLogger(Geheugen.class);
    /** More changes than these are taken over in the background; the table answers meanwhile. */
    private static final int MEESTE_INEENS = 2000;

    private static final int VEEL_SEGMENTEN = 24;

    private final GeheugenRepository repository;
    private final ZoekInstellingen instellingen;
    private final AtomicReference<@Nullable Stand> stand = new AtomicReference<>();
    /** Guards what goes into memory; who searches never waits for it. */
    private final ReentrantLock slot = new ReentrantLock();
    /** So much changed that searching in memory makes no sense until the background work has taken it over. */
    private volatile boolean druk;

    private volatile boolean weigert;

    Geheugen(GeheugenRepository repository, ZoekInstellingen instellingen) {
        this.repository = repository;
        this.instellingen = instellingen;
    }

    /** What memory holds. @param moment the snapshot of the database from which on changes are not in it */
    private record Stand(Geheugeninhoud inhoud, String moment) {}

    /**
     * The answer, or empty when the table must be asked.
     *
     * @param vergelijker gives what compares by the weights in force
     */
    Optional<Zoekresultaat> zoek(List<Zoekvraag> vragen, Function<Zoekstand, Vergelijker> vergelijker) {
        Stand nu = stand.get();
        if (nu == null || druk) {
            return Optional.empty();
        }
        Sindsdien sinds = repository.sinds(nu.moment(), MEESTE_INEENS + 1);
        if (!isBij(nu, sinds)) {
            return Optional.empty();
        }
        List<Vondst> vondsten =
                nu.inhoud().zoek(vragen, instellingen.meestePerSleutel(), vergelijker.apply(sinds.stand()));
        return Optional.of(new Zoekresultaat(vondsten, sinds.stand()));
    }

    /** Whether memory has everything that this transaction can see, after taking over what was missing. */
    private boolean isBij(Stand nu, Sindsdien sinds) {
        if (sinds.wijzigingen().isEmpty()) {
            if (!sinds.schrijft()) {
                // nothing happened, so the next search need not look back as far
                stand.compareAndSet(nu, new Stand(nu.inhoud(), sinds.moment()));
            }
            return true;
        }
        if (sinds.wijzigingen().size() > MEESTE_INEENS) {
            druk = true;
            return false;
        }
        // what this transaction itself wrote is not true for others yet, so it must not get into their memory
        return !sinds.schrijft() && haalBij(nu.inhoud());
    }

    /**
     * Takes over what changed. Reads again under the lock, so that an older row never lands on a newer one; who cannot
     * have the lock at once asks the table.
     */
    private boolean haalBij(Geheugeninhoud inhoud) {
        if (!slot.tryLock()) {
            return false;
        }
        try {
            Stand nu = stand.get();
            if (nu == null || nu.inhoud() != inhoud) {
                return false;
            }
            Sindsdien sinds = repository.sinds(nu.moment(), MEESTE_INEENS + 1);
            if (sinds.schrijft() || sinds.wijzigingen().size() > MEESTE_INEENS) {
                return false;
            }
            inhoud.verwerk(sinds.wijzigingen());
            stand.set(new Stand(inhoud, sinds.moment()));
            return true;
        } finally {
            slot.unlock();
        }
    }

    /** Loads, or takes over what changed; in the background, never inside a transaction. */
    @Scheduled(initialDelay = 1000, fixedDelay = 2000)
    void onderhoud() {
        if (!instellingen.geheugen()) {
            return;
        }
        slot.lock();
        try {
            Stand nu = stand.get();
            if (nu == null || nu.inhoud().segmenten() > VEEL_SEGMENTEN) {
                laad();
            } else {
                String moment = repository.allesSinds(nu.moment(), nu.inhoud()::verwerk);
                stand.set(new Stand(nu.inhoud(), moment));
            }
            druk = false;
        } catch (SQLException | RuntimeException failed) {
            // half of the changes may have been taken over, but the moment did not move, so they come again
            log.warn(
                    "the memory of the register is behind: {}",
                    failed.getClass().getSimpleName());
        } finally {
            slot.unlock();
        }
    }

    private void laad() throws SQLException {
        long personen = repository.schatting();
        if (personen > instellingen.geheugenHoogstens()) {
            if (!weigert) {
                log.warn(
                        "{} persons are more than schakel.matching.geheugen-hoogstens: the database answers", personen);
            }
            weigert = true;
            stand.set(null);
            return;
        }
        long begin = System.nanoTime();
        Alles alles = repository.alles();
        Geheugeninhoud inhoud = new Geheugeninhoud(alles.segmenten());
        stand.set(new Stand(inhoud, alles.moment()));
        log.info(
                "{} persons in memory, {} bytes, in {} ms",
                inhoud.personen(),
                inhoud.bytes(),
                (System.nanoTime() - begin) / 1_000_000);
    }

    /** Forgets everything; the table answers until it is loaded again. */
    void vergeet() {
        stand.set(null);
    }

    /** How many persons memory holds; empty when it is off or not loaded. */
    Optional<Long> personen() {
        return Optional.ofNullable(stand.get()).map(s -> s.inhoud().personen());
    }

    /** Bytes that the register takes in memory. */
    long bytes() {
        Stand nu = stand.get();
        return nu == null ? 0 : nu.inhoud().bytes();
    }
}
