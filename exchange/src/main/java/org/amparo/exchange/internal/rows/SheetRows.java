package org.amparo.exchange.internal.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.exchange.ExchangeException;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet, one after another. Goes through them once, in one thread. */
public interface SheetRows extends Closeable {

    /**
     * Opens a file: xlsx or CSV, told apart by its first bytes.
     *
     * @param watched takes the bytes of a CSV file, and gives them
     * @throws ExchangeException if it is neither, or its heading cannot be read
     * @throws IOException if the file cannot be read
     */
    static SheetRows open(Path file, SheetForm form, UnaryOperator<InputStream> watched) throws IOException {
        FileStart start = FileStart.of(file);
        if (start == FileStart.OLD_WORKBOOK) {
            throw new ExchangeException(
                    "old-workbook",
                    "Expected xlsx or CSV. Save a workbook of an old program, or one with a password, as xlsx first.");
        }
        return start == FileStart.ZIP ? XlsxRows.open(file, form) : CsvRows.open(file, form, watched);
    }

    /** Opens a file that nobody watches. */
    static SheetRows open(Path file, SheetForm form) throws IOException {
        return open(file, form, UnaryOperator.identity());
    }

    /** The row that names the columns, as it stands in the file. */
    List<String> heading();

    /** The names of the columns, each once ({@link Headings}). */
    List<String> columns();

    /**
     * The next row, or null at the end.
     *
     * @throws ExchangeException if the file cannot be read on
     */
    @Nullable
    Row next() throws IOException;

    /** The place of a cell, as one would cite it. */
    String place(int row, int column);

    /** The place of a whole column. */
    String place(int column);

    /** Whether a row that has fewer cells than there are columns lacks some. */
    boolean mustBeWhole();

    /** The character between cells, as it was found; of a workbook, the one that the map says, or a comma. */
    char delimiter();

    /** Whether the file begins with a byte order mark. */
    boolean hasMark();

    /** The encoding of the file; of a workbook, UTF-8. */
    Charset encoding();
}
