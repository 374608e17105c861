package org.amparo.json.internal.fast;

import org.jspecify.annotations.Nullable;

/**
 * Values, and names of unknown members, that were read lately, found by their bytes. The evidence of a record names the same few statements again and
 * again, on the same few days. Each value has one place by its bytes, and takes it from the value that was there, so
 * whatever strangers send, this does not grow.
 */
final class Recent {

    /** How many bytes a value has to have, so that it can be compared word by word. */
    static final int SHORTEST = EightBytes.SIZE;

    /** How many bytes a value may have. */
    static final int LONGEST = 5 * EightBytes.SIZE;

    private static final int PLACES = 64;
    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    private static final int ROTATED = 23;

    private final byte[] texts = new byte[PLACES * LONGEST];
    private final int[] lengths = new int[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    /** Whether a value of so many bytes can be kept. */
    static boolean holds(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    /** The place for a value of these bytes, of which there are enough. */
    static int place(byte[] bytes, int start, int length) {
        long ends = EightBytes.at(bytes, start)
                ^ Long.rotateLeft(EightBytes.at(bytes, start + length - EightBytes.SIZE), ROTATED);
        return (int) ((ends * ODD) >>> SHIFT);
    }

    /** The value at the place, if it is of this class and was read from these bytes. */
    <V> @Nullable V find(Class<V> type, int place, byte[] bytes, int start, int length) {
        Object value = values[place];
        return type.isInstance(value) && lengths[place] == length && isSame(place * LONGEST, bytes, start, length)
                ? type.cast(value)
                : null;
    }

    private boolean isSame(int known, byte[] bytes, int start, int length) {
        int last = length - EightBytes.SIZE;
        long other = EightBytes.at(texts, known + last) ^ EightBytes.at(bytes, start + last);
        for (int i = 0; i < last; i += EightBytes.SIZE) {
            other |= EightBytes.at(texts, known + i) ^ EightBytes.at(bytes, start + i);
        }
        return other == 0;
    }

    /** Keeps a value that was read from these bytes. */
    void keep(Object value, int place, byte[] bytes, int start, int length) {
        values[place] = value;
        lengths[place] = length;
        System.arraycopy(bytes, start, texts, place * LONGEST, length);
    }
}
