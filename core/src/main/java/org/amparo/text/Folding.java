package org.amparo.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** The folding of one decomposed text, run of letters by run of letters. */
final class Folding {

    static final int FIRST_BEYOND_ASCII = 0x80;

    /** The first character of Thai. */
    private static final int FIRST_WITHOUT_SPACES = 0x0E00;

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private final BitSet breaks = new BitSet();

    Folding(String text) {
        this.text = text;
    }

    FoldedText folded() {
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(i);
            if (end > i) {
                run(i, end);
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return new FoldedText(letters.toString(), breaks);
    }

    /** The end of the run of letters, with marks and invisible characters among them, that starts here. */
    private int endOfRun(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isLetter(c) && !isIgnored(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private void run(int from, int to) {
        breaks.set(letters.length());
        Map<Integer, String> lookAlikes = mixesScripts(from, to) ? Transliteration.LOOK_ALIKES : Map.of();
        int previous = 0;
        int start = letters.length();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isIgnored(c)) {
                continue;
            }
            breakBetween(previous, c, start);
            start = letters.length();
            append(c, lookAlikes);
            previous = c;
        }
    }

    /** Sets the breaks between two letters of one run; the start is the position of the previous one. */
    private void breakBetween(int previous, int c, int start) {
        if (previous == 0) {
            return;
        }
        if (Character.isUpperCase(previous) && Character.isLowerCase(c)) {
            breaks.set(start);
        }
        if ((Character.isLowerCase(previous) && Character.isUpperCase(c))
                || isWithoutSpaces(c)
                || isWithoutSpaces(previous)) {
            breaks.set(letters.length());
        }
    }

    /** The look-up is made only from the first such script on, since this is asked for every letter. */
    static boolean isWithoutSpaces(int c) {
        return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    private void append(int c, Map<Integer, String> lookAlikes) {
        if (c < FIRST_BEYOND_ASCII) {
            letters.append((char) Character.toLowerCase(c));
            return;
        }
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        String latin = lookAlikes.get(lower);
        if (latin == null) {
            latin = Transliteration.LATIN.get(lower);
        }
        if (latin == null) {
            letters.appendCodePoint(lower);
        } else {
            letters.append(latin);
        }
    }

    private boolean mixesScripts(int from, int to) {
        boolean latin = false;
        boolean other = false;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            UnicodeScript script = isPlainLatin(c) ? UnicodeScript.LATIN : UnicodeScript.of(c);
            latin |= script == UnicodeScript.LATIN;
            other |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
            i += Character.charCount(c);
        }
        return latin && other;
    }

    private static boolean isPlainLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetter(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return isPlainLatin(c);
        }
        return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    /**
     * Whether this is a mark, a joiner, a soft hyphen, a direction, a lengthener or an apostrophe-like letter of
     * transliterations.
     */
    private static boolean isIgnored(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER -> true;
            default -> false;
        };
    }
}
