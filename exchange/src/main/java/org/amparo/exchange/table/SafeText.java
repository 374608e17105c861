package org.amparo.exchange.table;

import java.util.Objects;
import org.amparo.exchange.internal.table.Formulas;

/**
 * Texts in cells of CSV that no spreadsheet takes for a formula. A text that begins with one of {@code = + - @}, also
 * in full width, or with a tab, carriage return or line feed, gets an apostrophe in front of that character; so does one
 * of the former that follows a semicolon, tab or line break within the text, since a spreadsheet that takes semicolons
 * for the ends of cells would see it as the start of one. Spaces, controls, invisible characters and quotation marks before
 * it do not help it.
 *
 * <p>Texts that have such an apostrophe of their own get a second one, so that {@link #plain} gives every text back.
 */
public final class SafeText {

    private SafeText() {}

    /** The text for a cell. */
    public static String of(String text) {
        return Formulas.disarmed(Objects.requireNonNull(text, "text"));
    }

    /** The text of a cell, as it was before {@link #of}. */
    public static String plain(String cell) {
        return Formulas.plain(Objects.requireNonNull(cell, "cell"));
    }
}
