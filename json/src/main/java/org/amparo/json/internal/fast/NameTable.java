package org.amparo.json.internal.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names of ASCII, found by their bytes: a table of hashes that is never more than a quarter full. The names are our
 * own, so nobody can choose them to be of one hash.
 */
final class NameTable {

    /** Says that there is no such name. */
    static final int NONE = -1;

    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;
    private static final int SECOND = 31;

    private final long[] firsts;
    private final long[] seconds;
    private final byte[][] names;
    private final int[] numbers;
    private final int last;

    NameTable(List<String> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size())) * EightBytes.SIZE;
        last = size - 1;
        firsts = new long[size];
        seconds = new long[size];
        names = new byte[size][];
        numbers = new int[size];
        for (int number = 0; number < all.size(); number++) {
            byte[] name = all.get(number).getBytes(StandardCharsets.US_ASCII);
            long first = EightBytes.first(name, 0, name.length);
            long second = EightBytes.first(name, EightBytes.SIZE, name.length - EightBytes.SIZE);
            int slot = slot(first, second, name.length);
            while (names[slot] != null) {
                slot = (slot + 1) & last;
            }
            firsts[slot] = first;
            seconds[slot] = second;
            names[slot] = name;
            numbers[slot] = number;
        }
    }

    private int slot(long first, long second, int length) {
        long hash = ((first ^ Long.rotateLeft(second, SECOND)) + length) * ODD;
        return (int) (hash >>> HALF) & last;
    }

    /** The number of the name that stands there, from 0; {@link #NONE} if it is none of them. */
    int find(byte[] bytes, int start, int length) {
        boolean inside = start + 2 * EightBytes.SIZE <= bytes.length;
        long first =
                inside ? EightBytes.at(bytes, start) & EightBytes.mask(length) : EightBytes.first(bytes, start, length);
        long second = 0;
        if (length > EightBytes.SIZE) {
            int next = start + EightBytes.SIZE;
            int rest = length - EightBytes.SIZE;
            second = inside ? EightBytes.at(bytes, next) & EightBytes.mask(rest) : EightBytes.first(bytes, next, rest);
        }
        int slot = slot(first, second, length);
        while (names[slot] != null) {
            if (firsts[slot] == first && seconds[slot] == second && isSame(names[slot], bytes, start, length)) {
                return numbers[slot];
            }
            slot = (slot + 1) & last;
        }
        return NONE;
    }

    /** Whether the rest is the same, too, of which the first two words are. */
    private static boolean isSame(byte[] name, byte[] bytes, int start, int length) {
        int compared = 2 * EightBytes.SIZE;
        return name.length == length
                && (length <= compared
                        || Arrays.equals(name, compared, length, bytes, start + compared, start + length));
    }
}
