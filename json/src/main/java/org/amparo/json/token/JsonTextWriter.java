package org.amparo.json.token;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON text as UTF-8: strings escaped as little as JSON allows, with lower-case digits, as RFC 8785 has it. The
 * same bytes whatever Jackson there is. Never closes what it writes to.
 */
public final class JsonTextWriter implements TokenWriter {

    private static final int SIZE = 1 << 13;

    /** How many bytes a UTF-16 unit takes at most, as an escape. */
    private static final int MOST = 6;

    /** So many units of a string are written without looking whether there is room. */
    private static final int PIECE = 1 << 10;

    private static final int NAMES = 1 << 8;
    private static final int LONG_NAME = 1 << 6;

    /** Two quotes, a colon and a blank. */
    private static final int ROUND_NAME = 4;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final boolean pretty;
    private final byte[] buffer = new byte[SIZE];
    private int end;

    /** Names that were written, each where its hash leads to; a table has few, and they come again with each object. */
    private final @Nullable String[] names = new String[NAMES];

    /** The same names as they stand in the text, with quotes and colon. */
    private final byte[][] members = new byte[NAMES][];

    /** How many objects and arrays are open. */
    private int depth;

    /** Whether nothing has been written in the innermost of them. */
    private boolean empty = true;

    /** Whether a name waits for its value. */
    private boolean named;

    private JsonTextWriter(OutputStream out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /** What follows the backslash, for a character that needs one; {@code u} where there is nothing shorter. */
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

    /** Writes each member and item in a line of its own, indented by two spaces. */
    public static JsonTextWriter pretty(OutputStream out) {
        return new JsonTextWriter(out, true);
    }

    /** Writes without any white space. */
    public static JsonTextWriter compact(OutputStream out) {
        return new JsonTextWriter(out, false);
    }

    @Override
    public void startObject() throws IOException {
        start('{');
    }

    @Override
    public void endObject() throws IOException {
        end('}');
    }

    @Override
    public void startArray() throws IOException {
        start('[');
    }

    @Override
    public void endArray() throws IOException {
        end(']');
    }

    private void start(char bracket) throws IOException {
        next();
        put(bracket);
        depth++;
        empty = true;
    }

    private void end(char bracket) throws IOException {
        depth--;
        if (!empty) {
            line();
        }
        put(bracket);
        empty = false;
    }

    @Override
    public void name(String name) throws IOException {
        next();
        named = true;
        int slot = name.hashCode() & (NAMES - 1);
        if (name.equals(names[slot])) {
            byte[] member = members[slot];
            room(member.length);
            System.arraycopy(member, 0, buffer, end, member.length);
            end += member.length;
        } else if (name.length() > LONG_NAME) {
            member(name);
        } else {
            room(MOST * name.length() + ROUND_NAME);
            int start = end;
            member(name);
            members[slot] = Arrays.copyOfRange(buffer, start, end);
            names[slot] = name;
        }
    }

    private void member(String name) throws IOException {
        quoted(name);
        put(':');
        if (pretty) {
            put(' ');
        }
    }

    @Override
    public void string(String text) throws IOException {
        next();
        quoted(text);
    }

    @Override
    public void number(String literal) throws IOException {
        next();
        ascii(literal);
    }

    @Override
    public void bool(boolean value) throws IOException {
        next();
        ascii(value ? "true" : "false");
    }

    @Override
    public void nothing() throws IOException {
        next();
        ascii("null");
    }

    /** Ends a document or a line with LF. */
    public void endLine() throws IOException {
        put('\n');
    }

    /** Hands on everything that was written, and has the stream do the same. */
    public void flush() throws IOException {
        handOn();
        out.flush();
    }

    /** What stands between this and what was before it. */
    private void next() throws IOException {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!empty) {
                put(',');
            }
            line();
        }
        empty = false;
    }

    private void line() throws IOException {
        if (pretty) {
            put('\n');
            for (int i = 0; i < depth; i++) {
                put(' ');
                put(' ');
            }
        }
    }

    private void quoted(String text) throws IOException {
        int length = text.length();
        if (length > PIECE) {
            pieces(text);
        } else {
            room(MOST * length + 2);
            buffer[end++] = '"';
            end = piece(text, 0, length);
            buffer[end++] = '"';
        }
    }

    private void pieces(String text) throws IOException {
        put('"');
        for (int from = 0; from < text.length(); ) {
            int to = pieceOf(text, from);
            room(MOST * (to - from));
            end = piece(text, from, to);
            from = to;
        }
        put('"');
    }

    /** Where a piece that starts here ends: not within a pair of surrogates. */
    private static int pieceOf(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /** Puts a piece of a string into the buffer, in which there is room for it, and says where it ends. */
    private int piece(String text, int from, int to) {
        byte[] bytes = buffer;
        int at = end;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && ESCAPES[c] == 0) {
                bytes[at++] = (byte) c;
            } else if (c >= 0x80 && c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = tail(c);
            } else {
                int codePoint = text.codePointAt(i);
                at = rare(codePoint, at);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return at;
    }

    /** Puts a character that needs an escape, or three bytes or four. */
    private int rare(int codePoint, int start) {
        int at = start;
        if (codePoint < 0x80) {
            at = escaped(codePoint, ESCAPES[codePoint], at);
        } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            // Half a pair is no character, and has no UTF-8; the model holds none.
            at = escaped(codePoint, (byte) 'u', at);
        } else {
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                buffer[at++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                buffer[at++] = (byte) (0xF0 | (codePoint >> 18));
                buffer[at++] = tail(codePoint >> 12);
            }
            buffer[at++] = tail(codePoint >> 6);
            buffer[at++] = tail(codePoint);
        }
        return at;
    }

    /** A byte of UTF-8 that is not the first of its character. */
    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private int escaped(int c, byte escape, int start) {
        int at = start;
        buffer[at++] = '\\';
        buffer[at++] = escape;
        if (escape == 'u') {
            for (int shift = 12; shift >= 0; shift -= 4) {
                buffer[at++] = HEX[(c >> shift) & 0xF];
            }
        }
        return at;
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(char ascii) throws IOException {
        room(1);
        buffer[end++] = (byte) ascii;
    }

    private void room(int bytes) throws IOException {
        if (end + bytes > SIZE) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        int ready = end;
        end = 0;
        if (ready > 0) {
            out.write(buffer, 0, ready);
        }
    }
}
