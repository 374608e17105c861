package org.amparo.internal.key;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that a part may lose in the next publication: a number, and the letters that take its place. Every other key
 * is a word and lasts.
 */
public final class PassingKey {

    /** A key that ends in a number. More than three digits are a year, or the number of something else. */
    private static final Pattern NUMBERED = Pattern.compile("((?:.*[^0-9])?)([0-9]{1,3})");

    /** Letters for the sixteen digits. There is no vowel among them, so that no word looks like such a key. */
    private static final String LETTERS = "bcdfghjklmnpqrst";

    private static final int LENGTH = 10;

    private static final Pattern LETTERED = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private PassingKey() {}

    /** Whether a publication may give the part another key. */
    public static boolean matches(String key) {
        return number(key).isPresent() || LETTERED.matcher(key).matches();
    }

    /** A numbered key as its beginning, group 1, and its number, group 2; empty if it has no number. */
    public static Optional<Matcher> number(String key) {
        return Optional.of(NUMBERED.matcher(key)).filter(Matcher::matches);
    }

    /** The key of letters that stands for a fingerprint in hexadecimal digits. */
    public static String lettered(String fingerprint) {
        StringBuilder key = new StringBuilder();
        fingerprint.chars().limit(LENGTH).forEach(digit -> key.append(LETTERS.charAt(Character.digit(digit, 16))));
        return key.toString();
    }
}
