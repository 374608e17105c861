package org.amparo.exchange.internal.table;

/** The texts that a spreadsheet would take for formulas, with an apostrophe and without it. */
public final class Formulas {

    /** Characters behind which a formula still is one: a spreadsheet may drop them. */
    private static final String PASSED_OVER = "\"' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
            + "\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060"
            + "\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3000\ufeff";

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
            boolean passed = fresh && PASSED_OVER.indexOf(c) >= 0;
            if (SEPARATORS.indexOf(c) >= 0) {
                fresh = true;
                triggers = FORMULA;
            } else if (!passed) {
                fresh = false;
            }
        }
        return changed == null
                ? text
                : changed.append(text, copied, text.length()).toString();
    }
}
