package org.amparo.feed.internal.words;

/**
 * The brackets of a sentence as an editor sets them: none stand within others, and none beside others. Texts of the file
 * are in isolates, and keep theirs.
 */
final class Brackets {

    private final StringBuilder told = new StringBuilder();
    private final String apart;

    private Brackets(String apart) {
        this.apart = apart;
    }

    /**
     * The text in which what stood in brackets within brackets has commas instead, and what stood in brackets beside
     * others has this between them.
     */
    static String flat(String text, String apart) {
        Brackets flat = new Brackets(apart);
        int isolates = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            isolates += Direction.opens(next) ? 1 : Direction.closes(next) ? -1 : 0;
            if (isolates > 0 || (next != '(' && next != ')')) {
                flat.told.append(next);
            } else if (next == '(') {
                flat.open(depth);
                depth++;
            } else {
                depth = Math.max(0, depth - 1);
                flat.close(depth, text, i);
            }
        }
        return flat.told.toString();
    }

    private void open(int depth) {
        if (depth == 0 && endsWith(") ")) {
            cut(2).append(apart);
        } else if (depth == 0) {
            told.append('(');
        } else if (!endsWith("(") && !endsWith(", ")) {
            cut(endsWith(" ") ? 1 : 0).append(", ");
        }
    }

    private boolean endsWith(String end) {
        return told.length() >= end.length() && told.indexOf(end, told.length() - end.length()) >= 0;
    }

    private StringBuilder cut(int length) {
        told.setLength(told.length() - length);
        return told;
    }

    /** Ends what stood in brackets. Words that go on after inner ones are set off from them. */
    private void close(int depth, String text, int at) {
        if (depth == 0) {
            told.append(')');
        } else if (at + 2 < text.length() && text.charAt(at + 1) == ' ' && text.charAt(at + 2) != '(') {
            told.append(',');
        }
    }
}
