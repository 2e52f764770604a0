package nl.schakel.terugkoppelingen;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.stereotype.Service;

/** Sends everything that waits, a bounded number a transaction, so that a long batch holds no locks and can be stopped. */
@Service
public class VerzendAlles {
    private final Verzending verzending;

    VerzendAlles(Verzending verzending) {
        this.verzending = verzending;
    }

    /** @return how many went out now; pressed twice, the second time none */
    public int verzend(ZsmLocatieCode zsm, boolean dagelijks, Medewerker door) {
        int totaal = 0;
        int nu;
        do {
            nu = verzending.verzendDeel(zsm, dagelijks, door);
            totaal += nu;
        } while (nu > 0);
        return totaal;
    }
}
