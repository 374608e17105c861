package org.amparo.shape;

import java.util.regex.Pattern;
import org.amparo.internal.problem.Invalid;
import org.amparo.time.Age;

/** The checks of the formats that a plain text can have. */
final class TextChecks {

    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DURATION = Pattern.compile("P(?=\\d)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,8}W)?(\\d{1,9}D)?");
    private static final Pattern BASE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*/");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");

    private TextChecks() {}

    static void country(String text) {
        if (text.length() != 2 || !isUpperCase(text.charAt(0)) || !isUpperCase(text.charAt(1))) {
            throw Invalid.COUNTRY_SYNTAX.exception();
        }
    }

    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static void base(String text) {
        require(BASE, text, Invalid.BASE_SYNTAX);
    }

    static void script(String text) {
        require(SCRIPT, text, Invalid.SCRIPT_SYNTAX);
    }

    static void sha256(String text) {
        require(SHA256, text, Invalid.HASH_SYNTAX);
    }

    static void version(String text) {
        require(VERSION, text, Invalid.VERSION_SYNTAX);
    }

    static void duration(String text) {
        require(DURATION, text, Invalid.DURATION_SYNTAX);
    }

    static void age(String text) {
        Age.parse(text);
    }

    private static void require(Pattern format, String text, Invalid otherwise) {
        if (!format.matcher(text).matches()) {
            throw otherwise.exception();
        }
    }
}
