package nl.schakel.kern;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret key of this installation. Every use derives its own key from it, so that a hash made for one purpose says
 * nothing about a hash made for another. Losing the key means: old log lines can no longer be verified and persons must
 * be indexed anew.
 */
public final class Sleutel {
    private static final String ALGORITME = "HmacSHA256";
    private static final int MINIMUM = 32;
    private final byte[] geheim;

    /** @param geheim at least 32 random bytes */
    public Sleutel(byte[] geheim) {
        if (geheim.length < MINIMUM) {
            throw new IllegalArgumentException("the key of the installation needs at least 32 bytes");
        }
        this.geheim = geheim.clone();
    }

    /** A keyed hasher for one purpose; not shared between threads. */
    public Mac voor(String doel) {
        return mac(mac(geheim).doFinal(doel.getBytes(StandardCharsets.UTF_8)));
    }

    /** The keyed hash of a text for one purpose: 32 bytes, the same text always gives the same hash. */
    public byte[] hash(String doel, String tekst) {
        return voor(doel).doFinal(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] sleutel) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(sleutel, ALGORITME));
            return mac;
        } catch (GeneralSecurityException missingAlgorithm) {
            throw new IllegalStateException(missingAlgorithm);
        }
    }

    @Override
    public String toString() {
        return "Sleutel[afgeschermd]";
    }
}
