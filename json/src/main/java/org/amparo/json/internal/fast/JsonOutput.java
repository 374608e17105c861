package org.amparo.json.internal.fast;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Bytes to which compact JSON is added. Each member and each item begins with a comma. The first comma is written over
 * by the bracket when its object or list ends, so nothing has to know which of them is the first.
 */
class JsonOutput extends ByteArrayOutputStream {

    /** How many units of a string are written at a time, for which there is room in the worst case. */
    private static final int PIECE = 1 << 10;

    /** More bytes are left to the other writer, which fails as it always did where an array cannot have them. */
    private static final int LONGEST = 1 << 29;

    private static final int LAST_ASCII = 0x7F;

    JsonOutput(int size) {
        super(size);
    }

    /** The buffer, with room for a number of bytes. */
    private byte[] room(int bytes) {
        if (bytes > buf.length - count) {
            grow(bytes);
        }
        return buf;
    }

    private void grow(int bytes) {
        if (bytes > LONGEST - count) {
            throw new GiveUp();
        }
        buf = Arrays.copyOf(buf, count + Math.max(bytes, count));
    }

    final void put(char ascii) {
        room(1)[count++] = (byte) ascii;
    }

    /** Begins the next item of a list. */
    final void item() {
        put(',');
    }

    /** Begins the next member of an object. */
    final void name(MemberName name) {
        count = name.put(room(MemberName.ROOM), count);
    }

    /** Begins the next member of an object, which has a name of ASCII without anything to escape. */
    final void plainName(String name) {
        put(',');
        plain(name);
        put(':');
    }

    /** Begins the next member of an object, of any name. */
    final void anyName(String name) {
        put(',');
        string(name);
        put(':');
    }

    /** Begins an object or a list, and says where. */
    final int open() {
        return count;
    }

    final void endObject(int start) {
        end(start, '{', '}');
    }

    final void endList(int start) {
        end(start, '[', ']');
    }

    private void end(int start, char opening, char closing) {
        if (count == start) {
            put(opening);
        } else {
            buf[start] = (byte) opening;
        }
        put(closing);
    }

    /** Adds a number, or a literal such as {@code true}. */
    final void literal(String text) {
        room(text.length());
        ascii(text);
    }

    /** Adds a string of ASCII without anything to escape. */
    final void plain(String text) {
        byte[] bytes = room(text.length() + JsonStrings.QUOTES);
        bytes[count++] = '"';
        ascii(text);
        bytes[count++] = '"';
    }

    // Deprecated because it drops the upper half of each character, of which ASCII has none. It copies all at once.
    @SuppressWarnings("deprecation")
    private void ascii(String text) {
        text.getBytes(0, text.length(), buf, count);
        count += text.length();
    }

    /** Adds a string of any content. */
    final void string(String text) {
        put('"');
        if (!isAscii(text) || !copied(text)) {
            pieces(text);
        }
        put('"');
    }

    /** Whether a text is ASCII. Its first character tells most of those that are not. */
    private static boolean isAscii(String text) {
        if (text.isEmpty() || text.charAt(0) > LAST_ASCII) {
            return false;
        }
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= text.charAt(i);
        }
        return bits <= LAST_ASCII;
    }

    /** Adds a text of ASCII as it is, unless a character of it needs an escape. */
    private boolean copied(String text) {
        int start = count;
        room(text.length());
        ascii(text);
        byte[] bytes = room(EightBytes.SIZE);
        EightBytes.set(bytes, count, EightBytes.SPACES);
        long stops = 0;
        for (int i = start; i < count; i += EightBytes.SIZE) {
            stops |= EightBytes.stops(EightBytes.at(bytes, i));
        }
        if (stops != 0) {
            count = start;
        }
        return stops == 0;
    }

    private void pieces(String text) {
        for (int from = 0; from < text.length(); ) {
            int to = JsonStrings.pieceEnd(text, from, PIECE);
            count = JsonStrings.put(text, from, to, room(JsonStrings.MOST * (to - from)), count);
            from = to;
        }
    }
}
