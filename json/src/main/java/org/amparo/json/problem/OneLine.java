package org.amparo.json.problem;

import java.util.Locale;
import org.amparo.shape.Pointer;

/** Pointers for a terminal or a log, in one line: a name in them cannot start a new line or hide the text after it. */
final class OneLine {

    private OneLine() {}

    /** A word of a line: the pointer to the whole document is a pair of quotes. */
    static String word(Pointer pointer) {
        return pointer.equals(Pointer.ROOT) ? "\"\"" : of(pointer);
    }

    static String of(Pointer pointer) {
        StringBuilder line = new StringBuilder();
        pointer.toString().codePoints().forEach(c -> append(line, c));
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
