package org.amparo.tool;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The two forms in which a case file comes. */
enum Form {
    /** One JSON object. */
    DOCUMENT,
    /** JSON Lines: the header, then a record a line. */
    LINES;

    /**
     * The form of a file, by what its first line holds: a whole object without {@code records} is the header of lines.
     * Where the first line is no whole object, a document has begun, or it is broken: then the name decides.
     */
    static Form of(String name, byte[] bytes) {
        return switch (new FirstLine(bytes).read()) {
            case HEADER -> LINES;
            case DOCUMENT -> DOCUMENT;
            case UNCLEAR -> name.endsWith(".jsonl") ? LINES : DOCUMENT;
        };
    }

    private enum Kind {
        HEADER,
        DOCUMENT,
        UNCLEAR
    }

    /** Looks at brackets and names only: whether it is JSON is for the reader to say. */
    private static final class FirstLine {

        private final byte[] bytes;
        private int at;

        FirstLine(byte[] bytes) {
            this.bytes = bytes;
        }

        Kind read() {
            while (at < bytes.length && isSpace(bytes[at])) {
                at++;
            }
            if (at == bytes.length || bytes[at] != '{') {
                return Kind.UNCLEAR;
            }
            int depth = 0;
            while (at < bytes.length && bytes[at] != '\n') {
                switch (bytes[at]) {
                    case '"' -> {
                        String string = string();
                        if (at >= bytes.length || bytes[at] != '"') {
                            return Kind.UNCLEAR;
                        }
                        if (string.equals("records") && depth == 1 && isName()) {
                            return Kind.DOCUMENT;
                        }
                    }
                    case '{', '[' -> depth++;
                    case '}', ']' -> {
                        if (--depth == 0) {
                            return Kind.HEADER;
                        }
                    }
                    default -> {}
                }
                at++;
            }
            return Kind.UNCLEAR;
        }

        /** The string that begins here; ends on its closing quote. */
        private String string() {
            int start = ++at;
            while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\n') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
            int end = Math.min(at, bytes.length);
            return end - start == "records".length() ? new String(bytes, start, end - start, US_ASCII) : "";
        }

        private boolean isName() {
            int next = at + 1;
            while (next < bytes.length && isSpace(bytes[next])) {
                next++;
            }
            return next < bytes.length && bytes[next] == ':';
        }

        private static boolean isSpace(byte b) {
            return b == ' ' || b == '\t' || b == '\r' || b == '\n';
        }
    }
}
