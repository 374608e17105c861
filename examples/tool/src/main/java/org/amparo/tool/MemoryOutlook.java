package org.amparo.tool;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * The outlook of a command that holds a whole file in memory: whether it will fit, so that somebody whose file is too
 * large is told at once, and not after minutes. Of lines, what the first of them took tells what all will take. That is
 * an estimate and no bound: a file that just fits may turn out not to, and one of which the first lines take much more
 * memory for each byte than all others may be refused though it would fit. Two parts are looked at, and the lighter one
 * counts, so that a few heavy records at the start do no harm.
 */
final class MemoryOutlook {

    /** How many bytes of lines are a part that is looked at: two of them are read in a second or two. */
    static final int SAMPLE = 4 << 20;

    private static final int MOST_LOOKS = 2;

    /** A file that is this many times smaller than the memory fits, whatever is in it. */
    private static final int SURE_TO_FIT = 12;

    /** A document is put together from what was read of it, so it is held twice for a moment. */
    private static final int HELD_TWICE = 2;

    private final String name;
    private final long size;
    private final long more;
    private final double times;
    private final Memory memory;

    /**
     * The outlook of a file.
     *
     * @param size its bytes; 0 if unknown
     * @param more the bytes of the files that will be held beside it and are read after it
     * @param times how many times the memory of the records the command takes
     */
    MemoryOutlook(String name, long size, long more, double times, Memory memory) {
        this.name = name;
        this.size = size;
        this.more = more;
        this.times = times;
        this.memory = memory;
    }

    /**
     * The stream of the file, which throws a {@link ToolException} as soon as it is clear that it will not fit.
     *
     * @throws ToolException if that is clear already
     */
    InputStream watched(FileFormat format, InputStream in) {
        if (size + more < memory.most() / SURE_TO_FIT) {
            return in;
        }
        if (format == FileFormat.DOCUMENT) {
            require(HELD_TWICE * (double) size + more);
            return in;
        }
        OptionalLong before = memory.inUse();
        // Without it, all that is in use would count as taken by the first lines.
        return before.isPresent() ? new Watched(in, before.getAsLong()) : in;
    }

    private void require(double bytes) {
        if (bytes > memory.most()) {
            throw new InputRefusal(OutOfMemory.foreseen(name, bytes, memory.most()));
        }
    }

    /** A stream of lines that looks how much memory the first parts have taken. */
    private final class Watched extends FilterInputStream {

        private final long before;
        private long read;
        private int looks;
        private long lastRead;
        private long lastInUse;
        /** The bytes of memory for each byte of the part that takes the fewest. */
        private double lightest = Double.MAX_VALUE;

        Watched(InputStream in, long before) {
            super(in);
            this.before = before;
            this.lastInUse = before;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(0, count);
            if (count > 0 && looks < MOST_LOOKS && read >= (looks + 1L) * SAMPLE) {
                looks++;
                memory.inUse().ifPresentOrElse(this::look, () -> looks = MOST_LOOKS);
            }
            return count;
        }

        private void look(long inUse) {
            lightest = Math.min(lightest, (double) (inUse - lastInUse) / (read - lastRead));
            lastInUse = inUse;
            lastRead = read;
            double needed = before + times * (inUse - before + lightest * (size - read + more));
            if (needed <= memory.most()) {
                looks = MOST_LOOKS;
            } else if (looks == MOST_LOOKS) {
                require(needed);
            }
        }
    }
}
