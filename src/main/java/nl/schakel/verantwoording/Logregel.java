package nl.schakel.verantwoording;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * A line of the processing log as it is stored (Logboek Dataverwerkingen 1.0.0).
 *
 * @param betrokkene keyed pseudonym of the person, hexadecimal; null when the act concerned nobody
 */
record Logregel(
        int keten,
        long nummer,
        String traceId,
        String spanId,
        @Nullable String parentSpanId,
        String naam,
        long tijd,
        String activiteit,
        @Nullable String betrokkene,
        @Nullable String betrokkeneSoort,
        String handeling,
        String doel,
        @Nullable String dossierSoort,
        @Nullable UUID dossierId,
        @Nullable String ontvanger) {

    /** The seal: a keyed hash over the seal before it and over every field, each with its length so that none can shift. */
    byte[] zegel(Mac mac, byte[] vorige) {
        mac.update(vorige);
        Object[] velden = {
            keten,
            nummer,
            traceId,
            spanId,
            parentSpanId,
            naam,
            tijd,
            activiteit,
            betrokkene,
            betrokkeneSoort,
            handeling,
            doel,
            dossierSoort,
            dossierId,
            ontvanger
        };
        return zegel(mac, velden);
    }

    static byte[] zegel(Mac mac, @Nullable Object[] velden) {
        for (Object veld : velden) {
            byte[] tekst = veld == null ? new byte[0] : veld.toString().getBytes(StandardCharsets.UTF_8);
            mac.update((tekst.length + (veld == null ? "n" : "v")).getBytes(StandardCharsets.UTF_8));
            mac.update(tekst);
        }
        return mac.doFinal();
    }
}
