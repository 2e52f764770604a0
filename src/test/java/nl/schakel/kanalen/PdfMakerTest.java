package nl.schakel.kanalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PdfMakerTest {
    private static final String BRIEF = """
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="UTF-8"/><title>Proef</title>
            <meta name="subject" content="Proef"/><meta name="description" content="Proef"/><meta name="author" content="Schakel"/>
            <style>@page { size: A4; } body { font-family: "Noto Sans"; }</style></head>
            <body><h1>Ĳsvogel Şükrü €</h1><p>Tekst.</p>
            <table><tr><th scope="row">Zaak</th><td>1</td></tr></table></body></html>
            """;

    private static byte[] pdf(String html) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return new PdfMaker(engine).maak(html, "VERNIETIGEN UITERLIJK 31 DECEMBER 2026", java.util.Map.of());
    }

    @Test
    void a_document_is_valid_for_the_archive_and_for_screen_readers() throws Exception {
        byte[] pdf = pdf(BRIEF);

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
    }

    @Test
    void the_judge_finds_what_is_missing() throws Exception {
        assertThat(Veraproef.gebreken(
                        pdf(BRIEF.replace("<title>Proef</title>", "").replace("lang=\"nl\"", ""))))
                .isNotEmpty();
    }
}
