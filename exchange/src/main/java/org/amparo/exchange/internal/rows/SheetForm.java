package org.amparo.exchange.internal.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is said of the form of a spreadsheet.
 *
 * @param sheet the name of the sheet in a workbook; absent: the only visible one
 * @param headerRow the number of the row that names the columns, from 1; 0 if none is to be read as that
 * @param delimiter the character between cells of a CSV file; absent: what the heading shows
 * @param encoding the encoding of a CSV file
 */
public record SheetForm(Optional<String> sheet, int headerRow, Optional<Character> delimiter, Charset encoding) {

    /** The form of a file of which nothing is said. */
    public static final SheetForm PLAIN = new SheetForm(Optional.empty(), 1, Optional.empty(), StandardCharsets.UTF_8);

    /** The same with another row that names the columns. */
    SheetForm withHeaderRow(int row) {
        return new SheetForm(sheet, row, delimiter, encoding);
    }

    /** The same with a character between cells. */
    SheetForm withDelimiter(char character) {
        return new SheetForm(sheet, headerRow, Optional.of(character), encoding);
    }
}
