package org.amparo.disclosure;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a text may be read as: addresses decoded, from percent-encoding and the ASCII form of domain names, and
 * letters in the order in which they are shown.
 */
final class TextDecodings {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern ASCII_LABEL = Pattern.compile("(?i)xn--[a-z0-9-]+");

    /** Letters behind an override of their direction, up to its end or that of the paragraph. */
    private static final Pattern TURNED =
            Pattern.compile("[\\u202D\\u202E]([^\\u202A-\\u202E\\u2066-\\u2069\\u2029\n\r]+)");

    /** The greatest number of readings; a text encoded more often is meant only to use up time. */
    private static final int MOST_READINGS = 8;

    private TextDecodings() {}

    /**
     * The text as it is and decoded once, twice and so on, as long as there is something to decode; and each of these
     * as it is shown, if characters in it turn the order of letters.
     */
    static Set<String> readings(String text) {
        Set<String> decoded = decodings(text);
        if (decoded.stream().noneMatch(TextDecodings::isTurned)) {
            return decoded;
        }
        Set<String> readings = new LinkedHashSet<>(decoded);
        decoded.forEach(reading -> readings.add(TURNED.matcher(reading)
                .replaceAll(found ->
                        quote(new StringBuilder(found.group(1)).reverse().toString()))));
        return readings;
    }

    /** Whether anything is turned. Few texts have the characters that do it, for which alone a pattern is not needed. */
    private static boolean isTurned(String text) {
        return (text.indexOf('\u202D') >= 0 || text.indexOf('\u202E') >= 0)
                && TURNED.matcher(text).find();
    }

    private static Set<String> decodings(String text) {
        if (text.indexOf('%') < 0 && text.indexOf("--") < 0) {
            return Set.of(text);
        }
        Set<String> readings = new LinkedHashSet<>();
        String reading = text;
        while (readings.size() < MOST_READINGS && readings.add(reading)) {
            reading = decoded(reading);
        }
        return readings;
    }

    private static String decoded(String text) {
        String percent = text.indexOf('%') < 0
                ? text
                : ENCODED.matcher(text).replaceAll(found -> quote(characters(found.group())));
        return ASCII_LABEL.matcher(percent).replaceAll(found -> quote(IDN.toUnicode(found.group())));
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String characters(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i += 3) {
            bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        }
        String utf8 = bytes.toString(StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
