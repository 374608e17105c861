package org.amparo.json.internal.syntax;

import java.nio.CharBuffer;
import org.amparo.json.problem.Position;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A strict decoder of UTF-8 (RFC 3629): bad bytes are refused, never replaced. The decoder of the JDK would take as
 * long for a line in another script as the parser does. One text at a time: the characters last until the next text.
 */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The characters of longer texts are not kept for the next one. */
    private static final int KEPT = 1 << 16;

    private char[] chars = {};
    private int count;
    /** The position of the byte that is not UTF-8, from 0. */
    private int bad;

    /** A decoder for one text after another. */
    public Utf8() {}

    /** The characters of a document; null, with a problem, if it is not UTF-8. */
    public @Nullable CharBuffer decode(byte[] bytes, Problems problems) {
        char[] out = room(bytes.length);
        boolean isUtf8 = decode(bytes, out);
        CharBuffer text = CharBuffer.wrap(out, 0, count);
        if (!isUtf8) {
            Position end = after(text);
            problems.add(
                    isCompressed(bytes)
                            ? Refusal.COMPRESSED.at(Pointer.ROOT, 1, 1)
                            : Refusal.NOT_UTF_8.at(OpenPlace.of(text), end.line(), end.column(), badByte()));
            return null;
        }
        return withoutMark(text, 1, Pointer.ROOT, problems);
    }

    /** The characters of a line of JSON Lines, in which a carriage return does not start another. */
    public @Nullable CharBuffer decodeLine(byte[] bytes, int line, Pointer at, Problems problems) {
        char[] out = room(bytes.length);
        if (!decode(bytes, out)) {
            problems.add(
                    isCompressed(bytes)
                            ? Refusal.COMPRESSED.at(at, line, 1)
                            : Refusal.LINE_NOT_UTF_8.at(at, line, count + 1, badByte()));
            return null;
        }
        return withoutMark(CharBuffer.wrap(out, 0, count), line, at, problems);
    }

    /** Whether decoding has stopped in the two bytes with which every file of gzip begins. */
    private boolean isCompressed(byte[] bytes) {
        return bad == 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private String badByte() {
        return Integer.toString(bad + 1);
    }

    private char[] room(int length) {
        if (length > KEPT) {
            return new char[length];
        }
        if (chars.length < length) {
            chars = new char[Math.min(KEPT, 2 * length)];
        }
        return chars;
    }

    /** Decodes up to the end, or to the first sequence that is not UTF-8. */
    private boolean decode(byte[] in, char[] out) {
        int length = in.length;
        int next = 0;
        int i = 0;
        while (true) {
            // Most bytes are ASCII, and JDK 17 makes a loop that does nothing else a quarter faster.
            int saved = i - next;
            for (; i < length && in[i] >= 0; i++) {
                out[i - saved] = (char) in[i];
            }
            next = i - saved;
            if (i == length) {
                count = next;
                return true;
            }
            int first = in[i];
            int tail = tail(first);
            int point = first & (0x3F >> tail);
            for (int j = 1; j <= tail; j++) {
                if (i + j == length || (in[i + j] & 0xC0) != 0x80) {
                    tail = 0;
                    break;
                }
                point = (point << 6) | (in[i + j] & 0x3F);
            }
            if (tail == 0 || !isShortest(point, tail)) {
                count = next;
                bad = i;
                return false;
            }
            if (tail == 3) {
                out[next++] = Character.highSurrogate(point);
                out[next++] = Character.lowSurrogate(point);
            } else {
                out[next++] = (char) point;
            }
            i += tail + 1;
        }
    }

    /** How many bytes follow the first one of several; 0 if it is not such a byte. */
    private static int tail(int first) {
        int bits = first & 0xFF;
        if (bits < 0xC0) {
            return 0;
        }
        if (bits < 0xE0) {
            return 1;
        }
        if (bits < 0xF0) {
            return 2;
        }
        return bits < 0xF8 ? 3 : 0;
    }

    /** Whether it is a character that needs this many more bytes: no half of a pair, nothing beyond U+10FFFF. */
    private static boolean isShortest(int point, int tail) {
        return switch (tail) {
            case 1 -> point >= 0x80;
            case 2 -> point >= 0x800 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            default -> point >= 0x10000 && point <= Character.MAX_CODE_POINT;
        };
    }

    /** The place after a text. */
    public static Position after(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (breaks) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.length() - start + 1);
    }

    /** The characters after a byte order mark, which is a problem. */
    public static CharBuffer withoutMark(CharBuffer text, int line, Pointer at, Problems problems) {
        if (text.hasRemaining() && text.get(text.position()) == BYTE_ORDER_MARK) {
            problems.add(Refusal.BYTE_ORDER_MARK.at(at, line, 1));
            text.get();
        }
        return text;
    }
}
