package org.amparo.submission;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;

/** The fonts that a PDF embeds: DejaVu, whose letters are Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic. */
final class PdfFonts {

    /** The families in the order in which they are asked for a letter. */
    static final String FAMILIES = "Serif, Sans";

    private static final String SERIF = "DejaVuSerifCondensed";
    private static final String SANS = "DejaVuSansCondensed";

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, SERIF, "Serif", 400, FontStyle.NORMAL);
        add(builder, SERIF + "-Bold", "Serif", 700, FontStyle.NORMAL);
        add(builder, SERIF + "-Italic", "Serif", 400, FontStyle.ITALIC);
        // For the letters that the others do not have, whatever the words around them look like.
        add(builder, SANS, "Sans", 400, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    /** Whether a font has each letter of a text, whatever its weight. Line ends and marks of direction are no letters. */
    static boolean haveAll(String text) throws IOException {
        CmapLookup sans = letters(SANS);
        List<CmapLookup> serifs = List.of(letters(SERIF), letters(SERIF + "-Bold"), letters(SERIF + "-Italic"));
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT)
                .allMatch(letter -> sans.getGlyphId(letter) != 0
                        || serifs.stream().allMatch(serif -> serif.getGlyphId(letter) != 0));
    }

    private static CmapLookup letters(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new TTFParser().parseEmbedded(in).getUnicodeCmapLookup();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file + ".ttf"));
    }
}
