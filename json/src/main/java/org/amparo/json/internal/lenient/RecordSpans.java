package org.amparo.json.internal.lenient;

import java.util.BitSet;

/**
 * Finds the records of a document by brackets and quotes alone, so that it also finds those around one that is not
 * JSON. Goes through them once.
 *
 * <p>A piece that is not one whole record proves bad when it is read as JSON afterwards. Unpaired brackets and quotes
 * end the search.
 */
final class RecordSpans {

    private static final String RECORDS = "\"records\"";

    /** The kinds of pieces. */
    enum Found {
        /** A value, good or bad. */
        VALUE,
        /** A comma too many. */
        COMMA,
        /** A missing comma. */
        NO_COMMA,
        /** Everything else, of which no end was found. */
        REST,
        /** The end of the records. */
        END
    }

    private final LenientText text;
    private final int start;
    private int position;
    private int found;
    private int from;
    private int to;
    private int comma = -1;
    private boolean behindValue;

    /**
     * The records.
     *
     * @param start where the document starts
     */
    RecordSpans(LenientText text, int start) {
        this.text = text;
        this.start = findArray(start);
        this.position = this.start;
    }

    /** The place after the bracket that opens the records; -1 if there is none. */
    int start() {
        return start;
    }

    /** The place where it is seen that a comma is too many or missing. */
    int found() {
        return found;
    }

    /** The start of the piece that was found; after the last one, the end of the records. */
    int from() {
        return from;
    }

    /** The end of the piece that was found. */
    int to() {
        return to;
    }

    private int findArray(int documentStart) {
        int at = text.skipSpace(documentStart);
        if (!text.has("{", at)) {
            return -1;
        }
        int depth = 1;
        for (at++; at >= 0 && at < text.length() && depth > 0; ) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            int next = c == '"' ? stringEnd(at) : at + 1;
            if (c == '"' && depth == 1 && text.has(RECORDS, at)) {
                int colon = text.skipSpace(next);
                int bracket = text.skipSpace(colon + 1);
                if (text.has(":", colon) && text.has("[", bracket)) {
                    return bracket + 1;
                }
            }
            at = next;
        }
        return -1;
    }

    /** Goes to the next piece of the records. */
    Found next() {
        position = text.skipSpace(position);
        found = position;
        from = position;
        if (position == text.length()) {
            to = position;
            return end(Found.REST);
        }
        return switch (text.charAt(position)) {
            case ']' -> closing();
            case ',' -> comma();
            default -> value();
        };
    }

    /** Goes to the end: {@link Found#END}, or {@link Found#REST} if no end was found. */
    Found toTheEnd() {
        Found last = next();
        while (last != Found.END && last != Found.REST) {
            last = next();
        }
        return last;
    }

    private Found end(Found found) {
        position = text.length();
        return found;
    }

    private Found closing() {
        if (comma >= 0) {
            from = comma;
            to = comma + 1;
            comma = -1;
            return Found.COMMA;
        }
        to = from;
        return Found.END;
    }

    private Found comma() {
        to = ++position;
        if (behindValue) {
            behindValue = false;
            comma = from;
            return next();
        }
        return Found.COMMA;
    }

    private Found value() {
        to = valueEnd(from);
        if (behindValue && to >= 0) {
            behindValue = false;
            to = from;
            return Found.NO_COMMA;
        }
        comma = -1;
        if (to < 0) {
            to = text.length();
            return end(Found.REST);
        }
        behindValue = true;
        position = to;
        return Found.VALUE;
    }

    private int valueEnd(int at) {
        return switch (text.charAt(at)) {
            case '{', '[' -> bracketsEnd(at);
            case '"' -> stringEnd(at);
            case '}', ':' -> -1;
            default -> wordEnd(at);
        };
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (end < text.length() && " \t\r\n,:[]{}\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The place after the bracket that closes the one here; -1 if there is none, or another bracket instead. */
    private int bracketsEnd(int first) {
        BitSet braces = new BitSet();
        int depth = 0;
        int at = first;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '{', '[' -> braces.set(depth++, c == '{');
                case '}', ']' -> {
                    if (braces.get(--depth) != (c == '}')) {
                        return -1;
                    }
                    if (depth == 0) {
                        return at + 1;
                    }
                }
                case '\\' -> {
                    return -1;
                }
                default -> {}
            }
            at = c == '"' ? stringEnd(at) : at + 1;
        }
        return -1;
    }

    /** The place after the quote that closes the one here; -1 if there is none. */
    private int stringEnd(int first) {
        for (int at = first + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    /** The place after the brace that closes the document whose records end here; without one, the end of the text. */
    int documentEnd(int recordsEnd) {
        int depth = 1;
        for (int at = recordsEnd + 1; at >= 0 && at < text.length(); ) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return at + 1;
            }
            at = c == '"' ? stringEnd(at) : at + 1;
        }
        return text.length();
    }
}
