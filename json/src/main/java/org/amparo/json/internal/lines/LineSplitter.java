package org.amparo.json.internal.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.amparo.json.internal.fast.EightBytes;
import org.jspecify.annotations.Nullable;

/** Splits a stream at its line feeds. No line takes more memory than the limit. */
public final class LineSplitter implements Closeable {

    private static final int BUFFER = 1 << 14;
    private static final int FIRST_LINE = 1 << 12;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private @Nullable Quarantine quarantine;
    private int position;
    private int end;
    private byte[] line = {};

    /** The pieces of the current line, as far as {@link #length}. */
    private byte[] gathered;

    private int length;
    private int number;
    private boolean overlong;
    private long bytes;

    /**
     * Splits a stream.
     *
     * @param before the number of lines of the file before those of the stream
     */
    public LineSplitter(InputStream in, int limit, int before) {
        this.in = in;
        this.limit = limit;
        this.number = before;
        this.gathered = new byte[Math.min(FIRST_LINE, limit)];
    }

    /** Sets aside lines with more bytes than the limit as they pass by: they are never in memory as a whole. */
    public void quarantine(Quarantine overlongLines) {
        quarantine = overlongLines;
    }

    /** Goes to the next line, if there is one. */
    public boolean next() throws IOException {
        overlong = false;
        if (atEnd()) {
            return false;
        }
        number++;
        int stop = EightBytes.indexOf('\n', buffer, position, end);
        if (stop < end && stop - position <= limit) {
            line = Arrays.copyOfRange(buffer, position, stop);
            goBehind(stop, true);
        } else {
            line = pieces();
        }
        if (overlong && quarantine != null) {
            quarantine.endLine(number);
        }
        return true;
    }

    /** Puts together a line that is not in the buffer as a whole, or is too long. */
    private byte[] pieces() throws IOException {
        length = 0;
        boolean ended = false;
        while (!ended && !atEnd()) {
            int stop = EightBytes.indexOf('\n', buffer, position, end);
            append(stop - position);
            ended = stop < end;
            goBehind(stop, ended);
        }
        return Arrays.copyOf(gathered, length);
    }

    private void goBehind(int stop, boolean ended) {
        int behind = ended ? stop + 1 : stop;
        bytes += behind - position;
        position = behind;
    }

    private void append(int count) {
        int fits = Math.min(count, limit - length);
        if (length + fits > gathered.length) {
            gathered = Arrays.copyOf(gathered, (int) Math.min(limit, Math.max(length + fits, 2L * gathered.length)));
        }
        System.arraycopy(buffer, position, gathered, length, fits);
        length += fits;
        if (fits < count) {
            overflow(position + fits, count - fits);
        }
    }

    private void overflow(int from, int count) {
        if (quarantine != null) {
            if (!overlong) {
                quarantine.add(number, gathered, 0, length);
            }
            quarantine.add(number, buffer, from, count);
        }
        overlong = true;
    }

    /** Whether the current line is the last. */
    public boolean atEnd() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return position == end;
    }

    /** The current line, an array of its own. */
    public byte[] line() {
        return line;
    }

    /** The number of the current line, from 1. */
    public int number() {
        return number;
    }

    /** Whether the current line has more bytes than the limit, and is cut there. */
    public boolean isOverlong() {
        return overlong;
    }

    /** Whether the current line holds only white space. */
    public boolean isBlank() {
        if (overlong) {
            return false;
        }
        for (byte c : line) {
            if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** How many bytes have been read so far. */
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
