package org.amparo.json.internal.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.amparo.json.internal.fast.JsonStrings;
import org.amparo.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * A writer of JSON text as UTF-8, with strings as {@link JsonStrings} has them. The bytes do not depend on the version of
 * Jackson. It never closes its stream.
 */
public final class JsonTextWriter implements TokenWriter {

    private static final int SIZE = 1 << 13;

    /** The number of units of a string for which the buffer always has room, with quotes and a comma. */
    private static final int PIECE = (SIZE - JsonStrings.QUOTES - 1) / JsonStrings.MOST;

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
        end = JsonStrings.put(text, 0, text.length(), buffer, end);
        buffer[end++] = '"';
    }

    /** How many bytes a string takes at most. */
    private static int most(String text) {
        return JsonStrings.MOST * text.length() + JsonStrings.QUOTES;
    }

    private void pieces(String text) throws IOException {
        put('"');
        for (int from = 0; from < text.length(); ) {
            int to = JsonStrings.pieceEnd(text, from, PIECE);
            room(JsonStrings.MOST * (to - from));
            end = JsonStrings.put(text, from, to, buffer, end);
            from = to;
        }
        put('"');
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
