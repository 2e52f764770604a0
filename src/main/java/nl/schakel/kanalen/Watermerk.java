package nl.schakel.kanalen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Words slanting over a page, under its text, in a grey that stays legible on a copy and does not hinder reading. They are
 * an artifact: what reads the document aloud passes over them (PDF/UA-1, 7.1).
 */
final class Watermerk {
    private static final float GREY = 0.88f;
    /** The words fill this part of the diagonal. */
    private static final float PART = 0.8f;
    /** Glyph widths and heights are given in thousandths of the size. */
    private static final float UNITS = 1000f;

    private Watermerk() {}

    /** @param letters a TrueType font that has every character of the words */
    static void leg(PDDocument document, String woorden, byte[] letters) throws IOException {
        PDFont font = PDType0Font.load(document, new ByteArrayInputStream(letters), true);
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            double diagonal = Math.hypot(box.getWidth(), box.getHeight());
            double slope = Math.atan2(box.getHeight(), box.getWidth());
            float size = (float) (PART * diagonal / (font.getStringWidth(woorden) / UNITS));
            float width = (float) (PART * diagonal);
            float capHeight = font.getFontDescriptor().getCapHeight() / UNITS * size;
            Matrix place = Matrix.getRotateInstance(slope, box.getWidth() / 2, box.getHeight() / 2);
            place.translate(-width / 2, -capHeight / 2);
            try (var under = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
                under.saveGraphicsState();
                under.beginMarkedContent(COSName.ARTIFACT);
                under.beginText();
                under.setNonStrokingColor(GREY, GREY, GREY);
                under.setFont(font, size);
                under.setTextMatrix(place);
                under.showText(woorden);
                under.endText();
                under.endMarkedContent();
                under.restoreGraphicsState();
            }
        }
    }
}
