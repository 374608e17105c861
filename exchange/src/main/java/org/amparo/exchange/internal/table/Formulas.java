package org.amparo.exchange.internal.table;

import java.util.Arrays;

/** The texts that a spreadsheet would take for formulas, with an apostrophe and without it. */
public final class Formulas {

    /** Marks and letters that nobody sees, beside those that are format characters or spaces by their category. */
    private static final int[][] UNSEEN = {
        {0x34f, 0x34f},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x2065, 0x2065},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xfe00, 0xfe0f},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfff8},
        {0xe0000, 0xe0fff}
    };

    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String AT_THE_START = FORMULA + "\t\r\n";
    private static final String SEPARATORS = ";\t\r\n";
    private static final char APOSTROPHE = '\'';

    private Formulas() {}

    /** The text with an apostrophe before each character that begins a formula. */
    public static String disarmed(String text) {
        return changed(text, true);
    }

    /** The text as it was before. */
    public static String plain(String cell) {
        return changed(cell, false);
    }

    private static String changed(String text, boolean protects) {
        StringBuilder changed = null;
        int copied = 0;
        String triggers = AT_THE_START;
        boolean fresh = true;
        int size;
        for (int i = 0; i < text.length(); i += size) {
            int c = text.codePointAt(i);
            size = Character.charCount(c);
            if (fresh && triggers.indexOf(c) >= 0) {
                boolean isMarked = i > copied && text.charAt(i - 1) == APOSTROPHE;
                if (protects || isMarked) {
                    changed = changed == null ? new StringBuilder(text.length() + 1) : changed;
                    changed.append(text, copied, protects ? i : i - 1);
                    if (protects) {
                        changed.append(APOSTROPHE);
                    }
                    copied = i;
                }
            }
            if (SEPARATORS.indexOf(c) >= 0) {
                fresh = true;
                triggers = FORMULA;
            } else {
                fresh = fresh && isPassedOver(c);
            }
        }
        return changed == null
                ? text
                : changed.append(text, copied, text.length()).toString();
    }

    /**
     * Whether a formula behind this character still is one, since a spreadsheet may drop it: quotation marks, spaces,
     * controls, and whatever nobody sees.
     */
    private static boolean isPassedOver(int c) {
        if (c == '"' || c == APOSTROPHE) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> Arrays.stream(UNSEEN).anyMatch(range -> c >= range[0] && c <= range[1]);
        };
    }
}
