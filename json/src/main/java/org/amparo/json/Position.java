package org.amparo.json;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Position(int line, int column) {

    /** The place behind a text. */
    static Position after(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (breaks) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.length() - start + 1);
    }

    /** As compilers print it: {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
