package nl.schakel.kern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The system refuses a step, and says in plain Dutch what the user can do. Nothing was saved.
 *
 * <p>The message is shown as it is, so it never holds personal data.
 */
public class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String veld;

    public Weigering(String boodschap) {
        this(null, boodschap);
    }

    /**
     * @param veld name of the form field that the message belongs to; null when it concerns the whole step
     * @param boodschap Dutch sentence: what is wrong and what to do
     */
    public Weigering(@Nullable String veld, String boodschap) {
        super(boodschap, null, false, false);
        this.veld = veld;
    }

    /** The form field at which the message is shown. */
    public Optional<String> veld() {
        return Optional.ofNullable(veld);
    }

    /** The message; never empty. */
    public String boodschap() {
        return String.valueOf(getMessage());
    }
}
