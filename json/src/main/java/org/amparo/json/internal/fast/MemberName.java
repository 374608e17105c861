package org.amparo.json.internal.fast;

import java.nio.charset.StandardCharsets;

/**
 * The name of a member as compact JSON has it, with the comma before it and the colon behind it, in words of eight
 * bytes. A record, because the JVM takes the components of a constant record for constants.
 *
 * @param length how many bytes of the words it takes
 */
record MemberName(long first, long second, long third, long fourth, int length) {

    private static final int WORDS = 4;

    /** How many bytes there must be room for: whole words are written, and then written over. */
    static final int ROOM = WORDS * EightBytes.SIZE;

    /** The name of a member, of ASCII and at most {@code ROOM - 4} characters. */
    static MemberName of(String name) {
        byte[] text = (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
        return new MemberName(word(text, 0), word(text, 1), word(text, 2), word(text, 3), text.length);
    }

    private static long word(byte[] text, int number) {
        int start = number * EightBytes.SIZE;
        return EightBytes.first(text, start, text.length - start);
    }

    /** Puts the name into bytes, in which there is room for it, and returns where it ends. */
    int put(byte[] bytes, int start) {
        EightBytes.set(bytes, start, first);
        EightBytes.set(bytes, start + EightBytes.SIZE, second);
        if (length > 2 * EightBytes.SIZE) {
            EightBytes.set(bytes, start + 2 * EightBytes.SIZE, third);
            EightBytes.set(bytes, start + 3 * EightBytes.SIZE, fourth);
        }
        return start + length;
    }
}
