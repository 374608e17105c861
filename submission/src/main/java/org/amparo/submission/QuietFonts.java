package org.amparo.submission;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Makes a PDF without a look at the machine. The renderer asks for fonts that it never uses, for which PDFBox would read
 * all fonts of the machine and write a list of them into the user's folder; and it would print what it does. Both can be
 * set for a whole program only, so they are set while one PDF is made, and put back. Other threads get the fonts that
 * they ask for all the while.
 */
final class QuietFonts implements FontMapper {

    /** What makes a PDF. */
    @FunctionalInterface
    interface Making {
        byte[] pdf() throws IOException;
    }

    private final Thread own = Thread.currentThread();
    private final FontMapper others;

    private QuietFonts(FontMapper others) {
        this.others = others;
    }

    /** Makes a PDF, one at a time. */
    static byte[] with(Making making) throws IOException {
        synchronized (QuietFonts.class) {
            // Decides for the default, if nobody has decided.
            XRLog.listRegisteredLoggers();
            boolean wasLogging = XRLog.isLoggingEnabled();
            FontMapper before = FontMappers.instance();
            XRLog.setLoggingEnabled(false);
            FontMappers.set(new QuietFonts(before));
            try {
                return making.pdf();
            } finally {
                FontMappers.set(before);
                XRLog.setLoggingEnabled(wasLogging);
            }
        }
    }

    private boolean isOther() {
        return Thread.currentThread() != own;
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return isOther() ? others.getTrueTypeFont(name, descriptor) : null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return isOther() ? others.getFontBoxFont(name, descriptor) : new FontMapping<>(null, false);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
        return isOther() ? others.getCIDFont(name, descriptor, characters) : null;
    }
}
