package nl.schakel.kanalen;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes a PDF from a Thymeleaf template: PDF/A-2a and PDF/UA-1, fonts embedded. The template is well-formed XHTML with a
 * {@code lang}, a {@code title} and a meta {@code subject} and {@code description}; it has no scripts and no outside
 * resources.
 */
@Component
public class PdfMaker {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ITemplateEngine templates;
    private final byte[] regular = font("NotoSans-Regular.ttf");
    private final byte[] bold = font("NotoSans-Bold.ttf");

    PdfMaker(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** What lies over every page of a working copy: {@code VERNIETIGEN UITERLIJK 24 DECEMBER 2026}. */
    public static String vernietigenVoor(String dag) {
        return "VERNIETIGEN UITERLIJK " + dag.toUpperCase(Locale.of("nl", "NL"));
    }

    /**
     * @param template name of the template
     * @param watermerk words that lie slanting over every page, behind its text; a reader for the blind skips them, so
     *     they stand in the text too. The template has them as {@code watermerk}
     * @param model what the template shows
     * @return the bytes of the document
     */
    public byte[] maak(String template, String watermerk, Map<String, Object> model) {
        Context context = new Context(Locale.of("nl", "NL"), model);
        context.setVariable("watermerk", watermerk);
        String html = templates.process(template, context);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> new ByteArrayInputStream(regular), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                Watermerk.leg(document, watermerk, bold);
                document.save(out);
            }
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return out.toByteArray();
    }

    private static byte[] font(String name) {
        try (InputStream in = new ClassPathResource("lettertypen/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("a font is missing: build with Maven, which bundles it", missing);
        }
    }
}
