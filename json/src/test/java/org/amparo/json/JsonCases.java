package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The cases of {@code grammar.txt}, and for texts that a test makes itself, the grammar of RFC 8259 by itself. */
final class JsonCases {

    private static final Pattern BYTES = Pattern.compile("⟦([0-9A-F ]+)⟧");

    private static final String NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?";
    private static final String STRING =
            "\"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x{10FFFF}]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*\"";
    private static final Pattern SCALAR = Pattern.compile("true|false|null|" + NUMBER + "|" + STRING);
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r]*");

    private JsonCases() {}

    /**
     * A line of the file.
     *
     * @param verdict {@code +}, {@code -} or a code
     */
    record Case(String section, String verdict, String name, byte[] bytes) {

        boolean isRead() {
            return verdict.equals("+");
        }

        /** The code of the expected problem. */
        String code() {
            return verdict.equals("-") ? "json-syntax" : verdict;
        }

        String text() {
            return new String(bytes, UTF_8);
        }

        @Override
        public String toString() {
            return section + ": " + name;
        }
    }

    static List<Case> values() throws IOException {
        return all("value");
    }

    /** With a document of no records where the file has a lozenge. */
    static List<Case> texts() throws IOException {
        return all("text");
    }

    private static List<Case> all(String kind) throws IOException {
        List<Case> cases = new ArrayList<>();
        String section = "";
        for (String line : Documents.resource("grammar.txt").lines().toList()) {
            String[] parts = line.split(" ¦ ?", 3);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (parts.length == 3 && section.startsWith(kind + ":")) {
                cases.add(new Case(section, parts[0], parts[1], bytes(parts[2].replace("◊", Documents.of()))));
            }
        }
        return cases;
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = 0;
        for (MatchResult found : BYTES.matcher(text).results().toList()) {
            bytes.writeBytes(text.substring(end, found.start()).getBytes(UTF_8));
            bytes.writeBytes(HexFormat.of().parseHex(found.group(1).replace(" ", "")));
            end = found.end();
        }
        bytes.writeBytes(text.substring(end).getBytes(UTF_8));
        return bytes.toByteArray();
    }

    /** Whether a text is JSON. */
    static boolean isJson(String text) {
        int end = value(text, space(text, 0));
        return end >= 0 && space(text, end) == text.length();
    }

    private static int space(String text, int at) {
        var matcher = WHITE_SPACE.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    /** The place after the value that starts here; -1 if there is none. */
    private static int value(String text, int at) {
        if (text.startsWith("[", at)) {
            return list(text, at + 1, ']', false);
        }
        if (text.startsWith("{", at)) {
            return list(text, at + 1, '}', true);
        }
        var scalar = SCALAR.matcher(text).region(at, text.length());
        return scalar.lookingAt() ? scalar.end() : -1;
    }

    private static int list(String text, int first, char close, boolean named) {
        int at = space(text, first);
        if (at < text.length() && text.charAt(at) == close) {
            return at + 1;
        }
        while (true) {
            at = named ? name(text, at) : at;
            at = at < 0 ? -1 : value(text, at);
            at = at < 0 ? -1 : space(text, at);
            if (at < 0 || at == text.length()) {
                return -1;
            }
            if (text.charAt(at) == close) {
                return at + 1;
            }
            if (text.charAt(at) != ',') {
                return -1;
            }
            at = space(text, at + 1);
        }
    }

    /** The place of the value of the member that starts here. */
    private static int name(String text, int at) {
        int end = text.startsWith("\"", at) ? value(text, at) : -1;
        end = end < 0 ? -1 : space(text, end);
        return end >= 0 && text.startsWith(":", end) ? space(text, end + 1) : -1;
    }
}
