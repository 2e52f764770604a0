package nl.schakel.webbasis;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are a document instead of a page. The name of a file never holds personal data. */
public final class Antwoorden {
    private Antwoorden() {}

    /** A PDF that the browser shows. @param naam of the file, should it be kept */
    public static ResponseEntity<byte[]> pdf(String naam, byte[] inhoud) {
        return antwoord(ContentDisposition.inline(), naam, MediaType.APPLICATION_PDF, inhoud);
    }

    /** A file that the browser keeps. */
    public static ResponseEntity<byte[]> bestand(String naam, MediaType soort, byte[] inhoud) {
        return antwoord(ContentDisposition.attachment(), naam, soort, inhoud);
    }

    /** A text in UTF-8 that the browser keeps. */
    public static ResponseEntity<byte[]> tekst(String naam, String soort, String inhoud) {
        return bestand(
                naam, new MediaType("text", soort, StandardCharsets.UTF_8), inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> antwoord(
            ContentDisposition.Builder hoe, String naam, MediaType soort, byte[] inhoud) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        hoe.filename(naam).build().toString())
                .contentType(soort)
                .body(inhoud);
    }
}
