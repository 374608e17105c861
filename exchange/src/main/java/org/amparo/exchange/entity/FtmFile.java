package org.amparo.exchange.entity;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.amparo.exchange.ExchangeException;

/** Single lines of a file, by their number. */
final class FtmFile implements Closeable {

    private static final int PIECE = 1 << 12;

    private final FtmLine.Reader reader;
    private final RandomAccessFile file;
    private final byte[] piece = new byte[PIECE];

    /** Where each line begins. */
    private long[] starts = new long[1 << 10];

    private int lines;

    FtmFile(Path path, FtmLine.Reader reader) throws IOException {
        this.reader = reader;
        this.file = new RandomAccessFile(path.toFile(), "r");
    }

    /** Says where the next line begins. */
    void add(long start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines] = start;
        lines++;
    }

    /** The entity in a line, which was read before. */
    FtmLine at(int number) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        file.seek(starts[number - 1]);
        boolean ended = false;
        while (!ended && line.size() <= FtmLine.MOST_BYTES) {
            int read = file.read(piece);
            int end = 0;
            while (end < read && piece[end] != '\n') {
                end++;
            }
            ended = end < PIECE;
            line.write(piece, 0, end);
        }
        FtmLine found = reader.read(line.toByteArray(), number);
        if (!found.isFine()) {
            throw changed();
        }
        return found;
    }

    static ExchangeException changed() {
        return new ExchangeException("file-changed", "Expected a file that nobody writes to while it is read.");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
