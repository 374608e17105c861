package org.amparo.json.internal.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, as one number of which the first byte is the lowest. */
public final class EightBytes {

    /** How many bytes a word has. */
    static final int SIZE = 8;

    private static final long ONES = 0x0101010101010101L;

    /** A word of spaces. */
    static final long SPACES = ' ' * ONES;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private EightBytes() {}

    /** The word that starts there. */
    static long at(byte[] bytes, int start) {
        return (long) WORD.get(bytes, start);
    }

    /** Puts a word there. */
    static void set(byte[] bytes, int start, long word) {
        WORD.set(bytes, start, word);
    }

    /** A mask of the first bytes of a word. */
    static long mask(int count) {
        return count >= SIZE ? -1L : (1L << (SIZE * count)) - 1;
    }

    /** The word of the first bytes from there on, up to eight of so many. */
    static long first(byte[] bytes, int start, int count) {
        if (count <= 0) {
            return 0;
        }
        if (start + SIZE <= bytes.length) {
            return at(bytes, start) & mask(count);
        }
        long word = 0;
        for (int i = Math.min(count, SIZE) - 1; i >= 0; i--) {
            word = (word << SIZE) | (bytes[start + i] & 0xFF);
        }
        return word;
    }

    /**
     * Whether the word has a byte at which a string ends, or that does not stand for itself: a quote, a backslash, a
     * control character. If so, the lowest bit that is set is in the first of them.
     */
    static long stops(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - SPACES) & ~word))
                & HIGHEST;
    }

    /** The position of the first such byte of ASCII, or the end. */
    public static int indexOf(char ascii, byte[] bytes, int start, int end) {
        int i = start;
        long wanted = ascii * ONES;
        while (i <= end - SIZE) {
            long other = at(bytes, i) ^ wanted;
            long found = (other - ONES) & ~other & HIGHEST;
            if (found != 0) {
                return i + firstOf(found);
            }
            i += SIZE;
        }
        while (i < end && bytes[i] != ascii) {
            i++;
        }
        return i;
    }

    /** Whether all bytes of the word are ASCII. */
    static boolean isAscii(long word) {
        return (word & HIGHEST) == 0;
    }

    /** The position of the byte with the lowest bit that is set. */
    static int firstOf(long bits) {
        return Long.numberOfTrailingZeros(bits) / SIZE;
    }
}
