package org.amparo.internal.text;

import java.util.Locale;

/** Text for the terminal and the log: what stands in it cannot start a new line or hide what follows. */
public final class OneLine {

    private OneLine() {}

    /** A text as a word of a line: an empty one is a pair of quotes. */
    public static String word(String text) {
        return text.isEmpty() ? "\"\"" : of(text);
    }

    /** A text with every character escaped that is not to be seen. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> line.append(String.format(Locale.ROOT, "\\u%04x", c));
            default -> line.appendCodePoint(c);
        }
    }
}
