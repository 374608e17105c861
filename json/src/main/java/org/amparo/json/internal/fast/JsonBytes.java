package org.amparo.json.internal.fast;

import org.amparo.text.CheckedText;

/** A cursor over the UTF-8 bytes of a text, which gives up at whatever is not JSON (RFC 8259). */
abstract class JsonBytes {

    /** What stands behind the last byte. */
    static final int END = 256;

    /** The characters of longer strings are not kept for the next one. */
    private static final int KEPT = 1 << 12;

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    byte[] bytes = {};

    /** The position of the cursor. */
    int at;

    /** The position behind the last byte. */
    int end;

    private char[] chars = {};
    private boolean ascii;

    /** Begins with a text. */
    final void start(byte[] text) {
        bytes = text;
        at = 0;
        end = text.length;
    }

    /** The byte at the cursor. */
    final int here() {
        return at < end ? bytes[at] : END;
    }

    /** Goes over white space, and gives the byte behind it. */
    final int space() {
        while (at < end) {
            int c = bytes[at];
            if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return c;
            }
            at++;
        }
        return END;
    }

    /** Goes over a byte, which has to be this one. */
    final void expect(char c) {
        if (at >= end || bytes[at] != c) {
            throw new GiveUp();
        }
        at++;
    }

    /**
     * Bytes of ASCII as a text. The constructor is deprecated since it cannot read other characters. One that is told
     * the charset is too large to be inlined, and takes twice as long for texts as short as ours.
     */
    @SuppressWarnings("deprecation")
    static String ascii(byte[] bytes, int start, int length) {
        return new String(bytes, 0, start, length);
    }

    /**
     * The position of the quote that ends a string, behind the quote that opened it; {@link #end} where something else
     * comes first that does not stand for itself.
     */
    final int plainEnd(int start) {
        byte[] text = bytes;
        int i = start;
        long all = 0;
        while (i <= end - EightBytes.SIZE) {
            long word = EightBytes.at(text, i);
            long stops = EightBytes.stops(word);
            if (stops != 0) {
                int count = EightBytes.firstOf(stops);
                i += count;
                ascii = EightBytes.isAscii(all | (word & EightBytes.mask(count)));
                return text[i] == '"' ? i : end;
            }
            all |= word;
            i += EightBytes.SIZE;
        }
        while (i < end && (text[i] < 0 || text[i] >= ' ') && text[i] != '"' && text[i] != '\\') {
            all |= text[i];
            i++;
        }
        ascii = EightBytes.isAscii(all);
        return i < end && text[i] == '"' ? i : end;
    }

    /** Whether the string of which the end was found last is of ASCII alone. */
    final boolean isAscii() {
        return ascii;
    }

    /** Reads a string, at the quote that opens it. */
    final String string() {
        expect('"');
        int start = at;
        int stop = plainEnd(start);
        if (stop == end) {
            return escaped(start);
        }
        at = stop + 1;
        return ascii ? ascii(bytes, start, stop - start) : utf8(start, stop);
    }

    private char[] room(int count) {
        if (count > KEPT) {
            return new char[count];
        }
        if (chars.length < count) {
            chars = new char[KEPT];
        }
        return chars;
    }

    /** The characters of bytes that each stand for themselves, and have a quote behind them. */
    private String utf8(int start, int stop) {
        byte[] text = bytes;
        char[] out = room(stop - start);
        int count = 0;
        int i = start;
        while (i < stop) {
            int c = text[i];
            if (c >= 0) {
                out[count++] = (char) c;
                i++;
            } else if (c < (byte) 0xE0) {
                out[count++] = ofTwo(c, text[i + 1]);
                i += 2;
            } else if (c < (byte) 0xF0) {
                out[count++] = ofThree(c, text, i);
                i += 3;
            } else {
                int point = ofFour(c, text, i);
                out[count++] = Character.highSurrogate(point);
                out[count++] = Character.lowSurrogate(point);
                i += 4;
            }
        }
        return new String(out, 0, count);
    }

    /** The character of two bytes. */
    private static char ofTwo(int first, int second) {
        if (first < (byte) 0xC2) {
            throw new GiveUp();
        }
        return (char) ((first & 0x1F) << 6 | follower(second));
    }

    /** The character of three bytes, which is no half of a pair. Behind a quote that comes too early there may be none. */
    private static char ofThree(int first, byte[] text, int i) {
        int point = (first & 0xF) << 12 | follower(text[i + 1]) << 6 | follower(text[i + 2]);
        if (point < 0x800 || Character.isSurrogate((char) point)) {
            throw new GiveUp();
        }
        return (char) point;
    }

    /** The character of four bytes, of those that need as many. A quote that comes too early is none of them. */
    private static int ofFour(int first, byte[] text, int i) {
        int point =
                (first & 7) << 18 | follower(text[i + 1]) << 12 | follower(text[i + 2]) << 6 | follower(text[i + 3]);
        if (first >= (byte) 0xF8 || point < 0x10000 || point > Character.MAX_CODE_POINT) {
            throw new GiveUp();
        }
        return point;
    }

    /** The bits of a byte that is not the first of its character. */
    private static int follower(int c) {
        if (c >= (byte) 0xC0) {
            throw new GiveUp();
        }
        return c & 0x3F;
    }

    /** Reads a string that has escapes, piece by piece. */
    private String escaped(int start) {
        StringBuilder read = new StringBuilder();
        int i = start;
        while (true) {
            int stop = i;
            while (stop < end && (bytes[stop] < 0 || bytes[stop] >= ' ') && bytes[stop] != '"' && bytes[stop] != '\\') {
                stop++;
            }
            if (stop == end || (bytes[stop] != '"' && bytes[stop] != '\\')) {
                throw new GiveUp();
            }
            read.append(utf8(i, stop));
            at = stop + 1;
            if (bytes[stop] == '"') {
                break;
            }
            read.append(escaped());
            i = at;
        }
        String text = read.toString();
        // UTF-8 gives nothing that cannot be kept, but an escape can.
        if (!CheckedText.isStorable(text)) {
            throw new GiveUp();
        }
        return text;
    }

    /** Reads the rest of an escape, behind its backslash. */
    private char escaped() {
        int c = here();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new GiveUp();
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int c = here();
            int digit = c < 0 || c == END ? -1 : Character.digit((char) c, HEX);
            if (digit < 0) {
                throw new GiveUp();
            }
            unit = unit * HEX + digit;
            at++;
        }
        return (char) unit;
    }

    /** Goes over a word. */
    final void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
    }

    /** Reads the characters of which numbers are made; whether they are one, the caller has to see. */
    final String number() {
        int start = at;
        while (at < end && isOfNumber(bytes[at])) {
            at++;
        }
        return ascii(bytes, start, at - start);
    }

    private static boolean isOfNumber(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }

    /** Goes over a value of any kind without a look at it: whoever skips it has it read elsewhere. */
    final void skip() {
        int depth = 0;
        do {
            int c = space();
            if (c == '"') {
                skipString();
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                depth--;
                at++;
            } else if (c == ',' || c == ':') {
                at++;
            } else {
                skipLiteral();
            }
        } while (depth > 0);
        if (depth < 0) {
            throw new GiveUp();
        }
    }

    private void skipLiteral() {
        int start = at;
        while (at < end && (Character.isLetterOrDigit(bytes[at]) || isOfNumber(bytes[at]))) {
            at++;
        }
        if (at == start) {
            throw new GiveUp();
        }
    }

    /** Goes over a string without a look at its characters. */
    final void skipString() {
        expect('"');
        while (here() != '"') {
            if (at >= end) {
                throw new GiveUp();
            }
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at++;
    }
}
