package org.amparo.shape;

import java.util.regex.Pattern;
import org.amparo.problem.InvalidValueException;

/** The checks of the formats that a plain text can have. */
final class TextChecks {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DURATION = Pattern.compile("P(?=\\d)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,8}W)?(\\d{1,9}D)?");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");

    private TextChecks() {}

    static void country(String text) {
        require(COUNTRY, text, "country-syntax", "Expected an ISO 3166-1 country of two upper-case letters.");
    }

    static void script(String text) {
        require(SCRIPT, text, "script-syntax", "Expected an ISO 15924 script such as Latn.");
    }

    static void sha256(String text) {
        require(SHA256, text, "hash-syntax", "Expected a SHA-256 hash of 64 hexadecimal digits in lower case.");
    }

    static void version(String text) {
        require(VERSION, text, "version-syntax", "Expected a format version such as 1.0.");
    }

    static void duration(String text) {
        require(DURATION, text, "duration-syntax", "Expected a length such as P5Y6M.");
    }

    private static void require(Pattern format, String text, String code, String message) {
        if (!format.matcher(text).matches()) {
            throw new InvalidValueException(code, message);
        }
    }
}
