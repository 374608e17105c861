package org.amparo.json.internal.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amparo.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * A writer of JSON text as UTF-8: strings escaped as little as JSON allows, with lower-case digits, as in RFC 8785. The
 * bytes do not depend on the version of Jackson. It never closes its stream.
 */
public final class JsonTextWriter implements TokenWriter {

    private static final int SIZE = 1 << 13;

    /** How many bytes a UTF-16 unit takes at most, as an escape. */
    private static final int MOST = 6;

    /** How many bytes the quotes around a string take. */
    private static final int QUOTES = 2;

    /** The number of units of a string for which the buffer always has room, with quotes and a comma. */
    private static final int PIECE = (SIZE - QUOTES - 1) / MOST;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final boolean pretty;
    private final byte[] buffer = new byte[SIZE];
    private int end;

    private final QuotedTexts names = new QuotedTexts();
    private final QuotedTexts words = new QuotedTexts();

    /** How many objects and arrays are open. */
    private int depth;

    /** Whether nothing has been written in the innermost of them. */
    private boolean empty = true;

    /** Whether a name waits for its value. */
    private boolean named;

    /**
     * A cache of texts that were written, one for each slot of the hash: tables and lists have few, and they come again
     * and again.
     */
    private static final class QuotedTexts {

        static final int SLOTS = 1 << 8;
        static final int LONG = 1 << 6;

        final @Nullable String[] texts = new String[SLOTS];

        /** The same texts as JSON, with quotes. */
        final byte[][] quoted = new byte[SLOTS][];
    }

    private JsonTextWriter(OutputStream out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

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
        next(1);
        buffer[end++] = (byte) bracket;
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
        known(names, name);
        put(':');
        if (pretty) {
            put(' ');
        }
        named = true;
    }

    @Override
    public void word(String text) throws IOException {
        known(words, text);
    }

    private void known(QuotedTexts known, String text) throws IOException {
        int slot = text.hashCode() & (QuotedTexts.SLOTS - 1);
        if (text.equals(known.texts[slot])) {
            byte[] quoted = known.quoted[slot];
            next(quoted.length);
            System.arraycopy(quoted, 0, buffer, end, quoted.length);
            end += quoted.length;
        } else if (text.length() > QuotedTexts.LONG) {
            string(text);
        } else {
            next(most(text));
            int start = end;
            quoted(text);
            known.quoted[slot] = Arrays.copyOfRange(buffer, start, end);
            known.texts[slot] = text;
        }
    }

    @Override
    public void string(String text) throws IOException {
        if (text.length() > PIECE) {
            next(1);
            pieces(text);
        } else {
            next(most(text));
            quoted(text);
        }
    }

    @Override
    public void number(String literal) throws IOException {
        next(1);
        ascii(literal);
    }

    @Override
    public void bool(boolean value) throws IOException {
        next(1);
        ascii(value ? "true" : "false");
    }

    @Override
    public void nothing() throws IOException {
        next(1);
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

    /** Writes the separator before the next token, and makes room for a number of bytes. */
    private void next(int bytes) throws IOException {
        room(1 + bytes);
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!empty) {
                buffer[end++] = ',';
            }
            if (pretty) {
                line();
                room(bytes);
            }
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

    /** Puts a string into the buffer, in which there is room for it. */
    private void quoted(String text) {
        buffer[end++] = '"';
        end = piece(text, 0, text.length());
        buffer[end++] = '"';
    }

    /** How many bytes a string takes at most. */
    private static int most(String text) {
        return MOST * text.length() + QUOTES;
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

    /** The end of a piece that starts here: not within a pair of surrogates. */
    private static int pieceOf(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /**
     * Puts a piece of a string into the buffer, in which there is room for it, and returns its end. One long method on
     * purpose: the JVM inlines shorter ones, which then may be half as fast.
     */
    private int piece(String text, int from, int to) {
        byte[] bytes = buffer;
        int at = end;
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
