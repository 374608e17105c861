package org.amparo.exchange.internal.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of a workbook.
 *
 * <p>A number is written out, exactly as it is stored, with the zeros before it that its format shows. A date is an ISO
 * date, as exact as its format shows: {@code 2014-04} where that shows no day. A formula has the value that was
 * computed last. Everything else of a format, such as a currency or a percentage, is not in the text.
 *
 * @param text the text; if it is no value, what stands in its place
 * @param fault why it is no value, as a code
 */
record XlsxText(String text, Optional<String> fault) {

    private static final String NO_VALUE = "cell-without-value";

    /** What is no letter of a format: texts, and characters that are escaped, left blank or repeated. */
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    /** A length of time, {@code [h]:mm}, which is a number. */
    private static final Pattern LENGTHS = Pattern.compile("\\[(?:h+|m+|s+)\\]");

    /** Colours, conditions and languages. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

    /** {@code #DIV/0!}, {@code #NAME?}, {@code #N/A} and their like. */
    private static final Pattern ERRORS = Pattern.compile("#(?:N/A|[A-Z0-9/_]+[!?]|GETTING_DATA)");

    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final int MOST_DIGITS = 400;

    static XlsxText of(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> of(String.valueOf(cell.getText()));
            case BOOLEAN -> of(cell.asBoolean());
            case NUMBER -> number(cell, cell.getRawValue());
            case FORMULA -> formula(cell);
            case EMPTY -> of("");
            case ERROR -> without(cell.getRawValue());
        };
    }

    private static XlsxText of(String text) {
        return new XlsxText(text, Optional.empty());
    }

    private static XlsxText of(boolean value) {
        return of(value ? "TRUE" : "FALSE");
    }

    private static XlsxText without(@Nullable String raw) {
        return new XlsxText(raw == null ? "" : raw, Optional.of(NO_VALUE));
    }

    /** The last value of a formula: a number, a text, or true or false. An error is a text with a name of its own. */
    private static XlsxText formula(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(cell, cell.getRawValue());
        }
        if (value instanceof Boolean bool) {
            return of(bool.booleanValue());
        }
        return value instanceof String text && !ERRORS.matcher(text).matches() ? of(text) : without(cell.getRawValue());
    }

    private static XlsxText number(Cell cell, String raw) {
        String format = cell.getDataFormatString();
        BigDecimal number = new BigDecimal(raw);
        Integer id = cell.getDataFormatId();
        Shown shown = format == null ? Shown.of(id == null ? 0 : id, number) : Shown.of(format);
        if (shown.isDate()) {
            try {
                return of(shown.of(cell.asDate()));
            } catch (DateTimeException | IllegalStateException | ExcelReaderException e) {
                return without(raw);
            }
        }
        if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
            return without(raw);
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        if (format != null && ZEROS.matcher(format).matches() && plain.matches("[0-9]+")) {
            plain = "0".repeat(Math.max(0, format.length() - plain.length())) + plain;
        }
        return of(plain);
    }

    /**
     * What a format shows of a date.
     *
     * @param month whether it shows one
     */
    private record Shown(boolean year, boolean month, boolean day, boolean time) {

        private static final Shown NOTHING = new Shown(false, false, false, false);
        private static final Shown DAY = new Shown(true, true, true, false);
        private static final Shown MOMENT = new Shown(true, true, true, true);

        /**
         * The formats that have a number and no text (ECMA-376, part 1, 18.8.30). Those from 27 on are of East Asia. What
         * they show depends on the language of the program, which the file does not say; some are times in one language
         * and dates in another. So a number with whole days is a date.
         */
        static Shown of(int id, BigDecimal number) {
            return switch (id) {
                case 14, 15, 16 -> DAY;
                case 17 -> new Shown(true, true, false, false);
                case 22 -> MOMENT;
                case 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 ->
                    number.compareTo(BigDecimal.ONE) < 0 ? NOTHING : DAY;
                default -> NOTHING;
            };
        }

        static Shown of(String format) {
            String codes =
                    TEXTS.matcher(format.replaceFirst(";.*", "")).replaceAll("").toLowerCase(Locale.ROOT);
            String lower = BRACKETS.matcher(codes).replaceAll("");
            if (LENGTHS.matcher(codes).find() || lower.contains("general")) {
                return NOTHING;
            }
            boolean year = lower.contains("y");
            boolean day = lower.contains("d");
            boolean time = lower.contains("h") || lower.contains("s");
            // One or two letters alone may as well be minutes.
            boolean month = lower.contains("mmm") || (lower.contains("m") && (year || day));
            return new Shown(year, month, day, time);
        }

        boolean isDate() {
            return year || month || day;
        }

        String of(LocalDateTime at) {
            if (!year) {
                // A day and month without a year: the cell has all three, and nobody sees the third.
                return at.toLocalDate().toString();
            }
            if (!month) {
                return at.toLocalDate().toString().substring(0, 4);
            }
            if (!day) {
                return at.toLocalDate().toString().substring(0, 7);
            }
            return time && !at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toString()
                    : at.toLocalDate().toString();
        }
    }
}
