package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amparo.CaseHeader;
import org.amparo.json.internal.lines.LineSplitter;

/** Splits a file of lines at line ends, into parts of about equal size. */
final class FileParts {

    private final Path file;
    private final ReadLimits limits;
    private final int parts;
    private final CaseHeader header;
    private final long first;
    private final long size;

    private FileParts(Path file, int parts, ReadLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
        this.size = Files.size(file);
        try (CaseLineReader reader =
                CaseJsonReader.standard().withLimits(limits).lines(file)) {
            this.header = reader.header();
            this.first = reader.bytes();
        }
    }

    /** A place between two lines. */
    private record Cut(long position, int linesBefore) {}

    static List<CaseLineReader> readers(Path file, int parts, ReadLimits limits) throws IOException {
        Objects.requireNonNull(file, "file");
        if (parts < 1) {
            throw new IllegalArgumentException("Expected at least one part.");
        }
        return new FileParts(file, parts, limits).readers();
    }

    private List<CaseLineReader> readers() throws IOException {
        List<Cut> cuts = cuts();
        List<CaseLineReader> readers = new ArrayList<>();
        try {
            for (int i = 0; i < parts; i++) {
                readers.add(reader(cuts.get(i), cuts.get(i + 1).position()));
            }
            return List.copyOf(readers);
        } catch (IOException e) {
            for (CaseLineReader reader : readers) {
                reader.close();
            }
            throw e;
        }
    }

    /** The places where parts begin and end: each cut follows the line that fills a part's share of the bytes. */
    private List<Cut> cuts() throws IOException {
        List<Cut> cuts = new ArrayList<>(List.of(new Cut(first, 1)));
        try (LineSplitter lines = new LineSplitter(from(first), 1, 1)) {
            while (cuts.size() < parts && lines.next()) {
                long position = first + lines.bytes();
                while (cuts.size() < parts && position >= first + (size - first) / parts * cuts.size()) {
                    cuts.add(new Cut(position, lines.number()));
                }
            }
            while (cuts.size() <= parts) {
                cuts.add(new Cut(size, lines.number()));
            }
        }
        return cuts;
    }

    private CaseLineReader reader(Cut start, long end) throws IOException {
        InputStream part = new BoundedInputStream(from(start.position()), end - start.position());
        return CaseLineReader.ofPart(part, header, limits, start.linesBefore(), end == size);
    }

    private InputStream from(long position) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(position));
    }

    /** The first bytes of a stream, up to a number of them. */
    private static final class BoundedInputStream extends InputStream {

        private final InputStream in;
        private long rest;

        BoundedInputStream(InputStream in, long bytes) {
            this.in = in;
            this.rest = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = rest == 0 ? -1 : in.read(to, offset, (int) Math.min(length, rest));
            rest -= Math.max(count, 0);
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
