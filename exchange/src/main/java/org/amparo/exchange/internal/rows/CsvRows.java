package org.amparo.exchange.internal.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.exchange.ExchangeException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180), with a comma, semicolon or tab between the cells. */
final class CsvRows implements SheetRows {

    /** The characters between cells that are told apart by the heading. */
    static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final SheetForm form;
    private final char delimiter;
    private final StrictText text;
    private final QuoteWatch watch;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> heading;
    private final List<String> columns;
    private int number;

    private CsvRows(Path file, SheetForm form, char delimiter) throws IOException {
        this.form = form;
        this.delimiter = delimiter;
        this.text = StrictText.of(file, form.encoding());
        this.watch = new QuoteWatch(text.open(), delimiter);
        boolean begun = false;
        try {
            this.records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    // A spreadsheet program counts an empty line as a row, too.
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .ofCsvRecord(watch)
                    .iterator();
            this.heading = readHeading();
            this.columns = form.headerRow() == 0 ? List.of() : Headings.of(heading);
            begun = true;
        } finally {
            if (!begun) {
                watch.close();
            }
        }
    }

    static CsvRows open(Path file, SheetForm form) throws IOException {
        return new CsvRows(
                file, form, form.delimiter().isPresent() ? form.delimiter().get() : found(file, form));
    }

    /** The one delimiter that makes several columns of the heading. */
    private static char found(Path file, SheetForm form) throws IOException {
        List<Character> fitting = new ArrayList<>();
        for (char candidate : DELIMITERS) {
            try (CsvRows rows = new CsvRows(file, form, candidate)) {
                if (rows.columns.size() > 1) {
                    fitting.add(candidate);
                }
            } catch (ExchangeException e) {
                // With another delimiter the heading may well be read.
                if (!e.code().equals("csv-syntax") && !e.code().equals("column-repeated")) {
                    throw e;
                }
            }
        }
        if (fitting.size() > 1) {
            throw new ExchangeException(
                    "delimiter-unclear",
                    "Expected a heading with one of comma, semicolon and tab. \"delimiter\" in the map says which one stands between cells; if a title stands above the heading, \"headerRow\" says which row names the columns.");
        }
        return fitting.isEmpty() ? ',' : fitting.get(0);
    }

    private List<String> readHeading() throws IOException {
        Row row = null;
        while (number < form.headerRow()) {
            row = next();
            if (row == null) {
                return List.of();
            }
        }
        return row == null ? List.of() : row.cells();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            number++;
            // The parser reads on to find the end of a row, so an open quotation at the end of the file is this row's.
            if (watch.isOpen() && !records.hasNext()) {
                throw new ExchangeException(
                        "quotation-open", "Expected the end of a quotation that begins in row " + number + ".");
            }
            return new Row(number, record.getFields());
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    /** The parser's own message may quote the file. */
    private ExchangeException broken(CsvParseException e) throws IOException {
        if (e.getCause() instanceof IOException cause) {
            return unreadable(cause);
        }
        return new ExchangeException(
                "csv-syntax",
                "Expected CSV as RFC 4180 has it, with up to " + Headings.MOST
                        + " cells a row and 16 million characters a cell, at row " + (number + 1)
                        + ". A quotation mark within quoted text is doubled.");
    }

    private ExchangeException unreadable(@Nullable IOException cause) throws IOException {
        if (cause instanceof CharacterCodingException) {
            return text.refusal();
        }
        throw cause == null ? new IOException() : cause;
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String place(int row, int column) {
        return "row " + row + ", " + place(column);
    }

    @Override
    public String place(int column) {
        return "column \"" + columns.get(column) + "\"";
    }

    @Override
    public boolean mustBeWhole() {
        return true;
    }

    @Override
    public char delimiter() {
        return delimiter;
    }

    @Override
    public boolean hasMark() {
        return text.hasMark();
    }

    @Override
    public Charset encoding() {
        return text.encoding();
    }

    @Override
    public void close() throws IOException {
        records.close();
        watch.close();
    }
}
