package org.amparo.tool;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The two formats of a case file. */
enum FileFormat {
    /** One JSON object. */
    DOCUMENT,
    /** JSON Lines: the header, then a record a line. */
    LINES;

    /** The kinds of first line. */
    enum Look {
        /** A whole object without {@code records}: the header of lines. */
        HEADER,
        /** An object with {@code records}. */
        DOCUMENT,
        /** No whole object: a document has begun, or it is broken. */
        UNCLEAR,
        /** The line goes on after these bytes. */
        GOES_ON
    }

    /** The format of a file, by its first line or, if that is unclear, by its name. */
    static FileFormat of(String name, Look look) {
        return switch (look) {
            case HEADER -> LINES;
            case DOCUMENT -> DOCUMENT;
            case UNCLEAR, GOES_ON -> name.endsWith(".jsonl") ? LINES : DOCUMENT;
        };
    }

    /** The kind of first line, by the first bytes of a file. */
    static Look look(byte[] bytes, int length) {
        return new FirstLine(bytes, length).read();
    }

    /** Looks only at brackets and names, and leaves it to the reader to say whether it is JSON. */
    private static final class FirstLine {

        private final byte[] bytes;
        private final int length;
        private int at;

        FirstLine(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        Look read() {
            while (at < length && isSpace(bytes[at])) {
                at++;
            }
            if (at < length && bytes[at] != '{') {
                return Look.UNCLEAR;
            }
            int depth = 0;
            while (at < length && bytes[at] != '\n') {
                switch (bytes[at]) {
                    case '"' -> {
                        String string = string();
                        if (at >= length) {
                            return Look.GOES_ON;
                        }
                        if (bytes[at] != '"') {
                            return Look.UNCLEAR;
                        }
                        if (string.equals("records") && depth == 1) {
                            int next = behindSpaces(at + 1);
                            if (next == length) {
                                return Look.GOES_ON;
                            }
                            if (bytes[next] == ':') {
                                return Look.DOCUMENT;
                            }
                        }
                    }
                    case '{', '[' -> depth++;
                    case '}', ']' -> {
                        if (--depth == 0) {
                            return Look.HEADER;
                        }
                    }
                    default -> {}
                }
                at++;
            }
            return at < length ? Look.UNCLEAR : Look.GOES_ON;
        }

        /** Reads the string that begins here, up to its closing quote. */
        private String string() {
            int start = ++at;
            while (at < length && bytes[at] != '"' && bytes[at] != '\n') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
            int end = Math.min(at, length);
            return end - start == "records".length() ? new String(bytes, start, end - start, US_ASCII) : "";
        }

        private int behindSpaces(int from) {
            int next = from;
            while (next < length && isSpace(bytes[next])) {
                next++;
            }
            return next;
        }

        private static boolean isSpace(byte b) {
            return b == ' ' || b == '\t' || b == '\r' || b == '\n';
        }
    }
}
