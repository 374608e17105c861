package org.amparo.exchange.internal.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.amparo.exchange.ExchangeException;

/** The size of what is packed in a workbook, which is counted and not believed. */
final class ZipSize {

    /** The most bytes in all parts of a workbook: what a sheet of some millions of rows takes. */
    static final long MOST = 4L << 30;

    /** The most bytes of the part with the texts, which is held in memory. */
    static final long MOST_TEXTS = 512L << 20;

    /** From this size on a part is not to be more than a hundred times its packed size. */
    private static final long LOOKED_AT = 16L << 20;

    private static final int MOST_TIMES = 100;
    private static final int MOST_PARTS = 10_000;
    private static final String TEXTS = "sharedStrings.xml";

    private ZipSize() {}

    /**
     * Checks a workbook by unpacking it once.
     *
     * @throws ExchangeException if it is larger than a workbook may be, or no ZIP file
     */
    static void require(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            long left = MOST;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                left -= size(zip, part, part.getName().endsWith(TEXTS) ? Math.min(left, MOST_TEXTS) : left);
            }
        } catch (ZipException e) {
            throw XlsxRows.broken();
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
        long packed = Math.max(1, part.getCompressedSize());
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > most || (size > LOOKED_AT && size / packed > MOST_TIMES)) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static ExchangeException tooLarge() {
        return new ExchangeException(
                "workbook-too-large",
                "Expected a workbook whose parts are no larger than 4 GiB, its texts no larger than 512 MiB, and none more than a hundred times its packed size. Save the sheet as CSV.");
    }
}
