package org.amparo.json.internal.lenient;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import org.amparo.json.problem.Position;

/**
 * The characters of a document, from which its bytes can be restored. Bytes that are not UTF-8 become unpaired low
 * surrogates, which no UTF-8 gives.
 */
public final class LenientText {

    private final char[] chars;
    private final int length;
    private final boolean ofBytes;
    private final int[] lines;

    private LenientText(char[] chars, int length, boolean ofBytes) {
        this.chars = chars;
        this.length = length;
        this.ofBytes = ofBytes;
        this.lines = lineStarts();
    }

    /** The characters of a Java string. */
    public static LenientText of(String text) {
        return new LenientText(text.toCharArray(), text.length(), false);
    }

    /** The characters of bytes. */
    public static LenientText of(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (Character.MIN_LOW_SURROGATE + (in.get() & 0xFF)));
            }
            result = decoder.decode(in, out, true);
        }
        return new LenientText(out.array(), out.position(), true);
    }

    private int[] lineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < length; i++) {
            if (chars[i] == '\n' || (chars[i] == '\r' && (i + 1 == length || chars[i + 1] != '\n'))) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /** Whether the text has these characters at this place. */
    boolean has(String what, int from) {
        return from + what.length() <= length && what.contentEquals(CharBuffer.wrap(chars, from, what.length()));
    }

    CharBuffer part(int from, int to) {
        return CharBuffer.wrap(chars, from, to - from);
    }

    Position position(int index) {
        int found = Arrays.binarySearch(lines, index);
        int line = found < 0 ? -found - 2 : found;
        return new Position(line + 1, index - lines[line] + 1);
    }

    /** The place of the first byte of a part that is not UTF-8; -1 if there is none. */
    int notUtf8(int from, int to) {
        for (int i = from; ofBytes && i < to; i++) {
            if (Character.isHighSurrogate(chars[i])) {
                i++;
            } else if (Character.isLowSurrogate(chars[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The bytes of a part. */
    byte[] bytes(int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        int start = from;
        for (int bad = notUtf8(from, to); bad >= 0; bad = notUtf8(start, to)) {
            out.writeBytes(new String(chars, start, bad - start).getBytes(UTF_8));
            out.write(chars[bad] - Character.MIN_LOW_SURROGATE);
            start = bad + 1;
        }
        out.writeBytes(new String(chars, start, to - start).getBytes(UTF_8));
        return out.toByteArray();
    }

    /** The place of the next character that is not white space of JSON. */
    int skipSpace(int at) {
        int next = Math.min(at, length);
        while (next < length && " \t\r\n".indexOf(chars[next]) >= 0) {
            next++;
        }
        return next;
    }
}
