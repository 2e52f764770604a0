package nl.schakel.kern;

import java.util.Locale;

/** Sex as the population register codes it; only used as weak evidence when identities are compared. */
public enum Geslacht {
    MAN("man", "M"),
    VROUW("vrouw", "V"),
    ONBEKEND("onbekend", "O");

    private final String label;
    private final String code;

    Geslacht(String label, String code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    /** The one letter of the population register: M, V or O. */
    public String code() {
        return code;
    }

    /** Reads a code or word; everything else is unknown, because sex is never a reason to refuse input. */
    public static Geslacht lees(String invoer) {
        return switch (invoer.strip().toLowerCase(Locale.ROOT)) {
            case "m", "man" -> MAN;
            case "v", "vrouw" -> VROUW;
            default -> ONBEKEND;
        };
    }
}
