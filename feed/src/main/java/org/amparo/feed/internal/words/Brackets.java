package org.amparo.feed.internal.words;

import java.util.Optional;

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

    /** What stands in the brackets with which a text ends; those within an isolate are part of a name. */
    static Optional<String> atEnd(String text) {
        int open = openOfEnd(text);
        return open < 0 ? Optional.empty() : Optional.of(text.substring(open + 1, text.length() - 1));
    }

    /** The text without the brackets with which it ends. */
    static String withoutEnd(String text) {
        int open = openOfEnd(text);
        return open < 0 ? text : text.substring(0, open).stripTrailing();
    }

    /** Where the brackets open with which a text ends; -1 if it ends with none. */
    private static int openOfEnd(String text) {
        int isolates = 0;
        int depth = 0;
        int open = -1;
        int closed = -1;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            isolates += Direction.opens(next) ? 1 : Direction.closes(next) ? -1 : 0;
            if (isolates == 0 && next == '(') {
                open = depth == 0 ? i : open;
                depth++;
            } else if (isolates == 0 && next == ')') {
                depth--;
                closed = depth == 0 ? i : closed;
            }
        }
        return depth == 0 && closed == text.length() - 1 ? open : -1;
    }

    /** Whether one of several remarks is this one. */
    static boolean hold(String remarks, String remark, String apart) {
        for (int at = remarks.indexOf(remark); at >= 0; at = remarks.indexOf(remark, at + 1)) {
            String before = remarks.substring(0, at);
            String after = remarks.substring(at + remark.length());
            boolean isInIsolate =
                    before.chars().filter(next -> Direction.opens((char) next)).count()
                            != before.chars()
                                    .filter(next -> Direction.closes((char) next))
                                    .count();
            if (!isInIsolate
                    && (before.isEmpty() || before.endsWith(apart))
                    && (after.isEmpty() || after.startsWith(apart))) {
                return true;
            }
        }
        return false;
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
