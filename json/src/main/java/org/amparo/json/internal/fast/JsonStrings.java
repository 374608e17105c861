package org.amparo.json.internal.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings as JSON in UTF-8: escaped as little as JSON allows, with lower-case digits, as in RFC 8785. */
public final class JsonStrings {

    /** How many bytes a UTF-16 unit takes at most, as an escape. */
    public static final int MOST = 6;

    /** How many bytes the quotes around a string take. */
    public static final int QUOTES = 2;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ESCAPES = escapes();

    private JsonStrings() {}

    /** The letter after the backslash for each character that needs one; {@code u} where there is nothing shorter. */
    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    /** The end of a piece that starts there, of at most so many units: not within a pair of surrogates. */
    public static int pieceEnd(String text, int from, int units) {
        if (text.length() - from <= units) {
            return text.length();
        }
        int to = from + units;
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /**
     * Puts a piece of a string into bytes, in which there is room for it, and returns where it ends. One long method on
     * purpose: the JVM inlines shorter ones, which then may be half as fast.
     */
    public static int put(String text, int from, int to, byte[] bytes, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    bytes[at++] = (byte) c;
                } else {
                    bytes[at++] = '\\';
                    bytes[at++] = escape;
                    if (escape == 'u') {
                        bytes[at++] = '0';
                        bytes[at++] = '0';
                        bytes[at++] = HEX[c >> 4];
                        bytes[at++] = HEX[c & 0xF];
                    }
                }
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = tail(c);
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                bytes[at++] = (byte) (0xE0 | (c >> 12));
                bytes[at++] = tail(c >> 6);
                bytes[at++] = tail(c);
            } else if (c <= Character.MAX_HIGH_SURROGATE
                    && i + 1 < to
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                c = Character.toCodePoint((char) c, text.charAt(++i));
                bytes[at++] = (byte) (0xF0 | (c >> 18));
                bytes[at++] = tail(c >> 12);
                bytes[at++] = tail(c >> 6);
                bytes[at++] = tail(c);
            } else {
                // Half a pair is no character, and has no UTF-8; the model holds none.
                bytes[at++] = '\\';
                bytes[at++] = 'u';
                bytes[at++] = 'd';
                bytes[at++] = HEX[(c >> 8) & 0xF];
                bytes[at++] = HEX[(c >> 4) & 0xF];
                bytes[at++] = HEX[c & 0xF];
            }
        }
        return at;
    }

    /** A byte of UTF-8 that is not the first of its character. */
    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
