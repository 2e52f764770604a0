package nl.schakel.verantwoording;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Plek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one door for acts on personal data: who does something says it here, in the transaction of the act.
 *
 * <p>The lines are written just before the commit, all at once: when that fails, the act is rolled back with it, and
 * nobody gets to see anything. Writing at the end keeps the lock on the chain short and always the last one taken.
 */
@Service
public class Verantwoording {
    private final LogregelRepository logregels;
    private final Clock clock;

    Verantwoording(LogregelRepository logregels, Clock clock) {
        this.logregels = logregels;
        this.clock = clock;
    }

    /**
     * Notes one act. Acts in one transaction share a trace.
     *
     * @param door the employee who acts
     * @param plek the place for which the employee acts; the role held there goes into the audit line
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void legVast(Medewerker door, Plek plek, Verwerking verwerking) {
        huidigeBundel(door, plek).voegToe(verwerking, clock.millis());
    }

    private Bundel huidigeBundel(Medewerker door, Plek plek) {
        @SuppressWarnings("unchecked")
        List<Bundel> bundels = (List<Bundel>) TransactionSynchronizationManager.getResource(this);
        if (bundels == null) {
            bundels = nieuweBundels();
        }
        for (Bundel bundel : bundels) {
            if (bundel.isVan(door, plek)) {
                return bundel;
            }
        }
        Bundel nieuw = new Bundel(door, plek);
        bundels.add(nieuw);
        return nieuw;
    }

    private List<Bundel> nieuweBundels() {
        List<Bundel> bundels = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, bundels);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                logregels.schrijf(bundels);
            }

            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Verantwoording.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Verantwoording.this, bundels);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Verantwoording.this);
            }
        });
        return bundels;
    }
}
