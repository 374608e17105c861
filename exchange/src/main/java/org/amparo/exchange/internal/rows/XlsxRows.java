package org.amparo.exchange.internal.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.exchange.ExchangeException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of an xlsx workbook. Hidden rows and columns are rows and columns. A hidden sheet is read if it is
 * named.
 */
final class XlsxRows implements SheetRows {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final char delimiter;
    private final List<String> heading;
    private final List<String> columns;

    private XlsxRows(ReadableWorkbook workbook, SheetForm form) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet(workbook, form.sheet());
        this.delimiter = form.delimiter().orElse(',');
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.heading = form.headerRow() == 0 ? List.of() : readHeading(form.headerRow());
        this.columns = form.headerRow() == 0 ? List.of() : Headings.of(heading);
    }

    static XlsxRows open(Path file, SheetForm form) throws IOException {
        ZipSize.require(file);
        ReadableWorkbook workbook = null;
        boolean begun = false;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            XlsxRows opened = new XlsxRows(workbook, form);
            begun = true;
            return opened;
        } catch (ExchangeException | IOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw broken();
        } finally {
            if (!begun && workbook != null) {
                workbook.close();
            }
        }
    }

    /** The reader has many exceptions, whose messages may quote the file. */
    static ExchangeException broken() {
        return new ExchangeException("not-a-workbook", "Expected an xlsx workbook, as spreadsheet programs write it.");
    }

    private static Sheet sheet(ReadableWorkbook workbook, Optional<String> name) {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<Sheet> chosen = sheets.stream()
                .filter(sheet -> name.isPresent()
                        ? sheet.getName().equals(name.get())
                        : sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (chosen.size() != 1) {
            throw new ExchangeException(
                    "sheet-unclear",
                    "Expected one sheet. \"sheet\" in the map says which: "
                            + String.join(
                                    ", ", sheets.stream().map(Sheet::getName).toList()) + ".");
        }
        return chosen.get(0);
    }

    private List<String> readHeading(int headerRow) throws IOException {
        for (Row row = next(); row != null; row = next()) {
            if (row.number() == headerRow) {
                return row.cells();
            }
            if (row.number() > headerRow) {
                break;
            }
        }
        return List.of();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (ExchangeException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException() : e.getCause();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> faults = new HashMap<>();
        for (Cell cell : row) {
            // A row has no object where there is no cell.
            if (cell != null) {
                add(cell, cells, faults);
            }
        }
        return new Row(row.getRowNum(), cells, faults);
    }

    private static void add(Cell cell, List<String> cells, Map<Integer, String> faults) {
        int column = cell.getColumnIndex();
        if (column < cells.size() || column >= Headings.MOST) {
            throw broken();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        XlsxText text = XlsxText.of(cell);
        cells.add(text.text());
        text.fault().ifPresent(fault -> faults.put(column, fault));
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
        return onSheet(Headings.letters(column) + row);
    }

    @Override
    public String place(int column) {
        String letters = Headings.letters(column);
        return onSheet(letters + ":" + letters);
    }

    private String onSheet(String place) {
        String name = sheet.getName();
        boolean isPlain = name.chars().allMatch(Character::isLetterOrDigit);
        return (isPlain ? name : "'" + name.replace("'", "''") + "'") + "!" + place;
    }

    @Override
    public boolean mustBeWhole() {
        return false;
    }

    @Override
    public char delimiter() {
        return delimiter;
    }

    @Override
    public boolean hasMark() {
        return false;
    }

    @Override
    public Charset encoding() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
