package org.amparo.tool;

/** Makes the text of a case safe for a terminal: on one line, and without control sequences. */
final class TerminalText {

    private TerminalText() {}

    /** The text with controls, line ends, direction marks and half characters as in JSON: {@code \}{@code u000a}. */
    static String of(String text) {
        return escaped(text, false);
    }

    /** The same as one word, without spaces. */
    static String word(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean spaces) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isUnsafe(c) || (spaces && Character.isSpaceChar(c))) {
                for (char unit : Character.toChars(c)) {
                    line.append("\\u").append(hex(unit));
                }
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static String hex(char unit) {
        return Integer.toHexString(0x10000 | unit).substring(1);
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Zero-width joiners shape words in several scripts; only direction marks are dangerous.
            case Character.FORMAT -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
            default -> false;
        };
    }
}
