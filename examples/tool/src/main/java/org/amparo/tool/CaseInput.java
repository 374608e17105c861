package org.amparo.tool;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** A case file being read: its bytes and their format. */
final class CaseInput implements Closeable {

    static final String STANDARD_INPUT = "-";

    /** The limit of a line, which the header of lines cannot exceed. */
    private static final int MOST_TO_LOOK_AT = CaseFiles.LIMITS.lineBytes();

    private static final int FIRST_LOOK = 1 << 13;

    private final String name;
    private final FileFormat format;
    private final InputStream in;
    private final long size;
    private final boolean isEmpty;

    private CaseInput(String name, FileFormat format, InputStream in, long size, boolean isEmpty) {
        this.name = name;
        this.format = format;
        this.in = in;
        this.size = size;
        this.isEmpty = isEmpty;
    }

    /**
     * Opens a file, or standard input.
     *
     * @throws ToolException if it is not there, cannot be read, or is compressed
     */
    static CaseInput open(Console console, String name) {
        ProgressInput in = reading(console, name);
        byte[] head = new byte[FIRST_LOOK];
        int length = 0;
        int looked = 0;
        FileFormat.Look look = FileFormat.Look.GOES_ON;
        while (look == FileFormat.Look.GOES_ON && length < MOST_TO_LOOK_AT) {
            if (length == head.length) {
                head = Arrays.copyOf(head, 2 * length);
            }
            int count = in.read(head, length, head.length - length);
            length += Math.max(0, count);
            // Each look begins at the start, so there should be few.
            if (count < 0 || length >= 2 * looked || hasLineEnd(head, length - count, length)) {
                refuseCompressed(name, head, length);
                look = FileFormat.look(head, length);
                looked = length;
            }
            if (count < 0) {
                break;
            }
        }
        return new CaseInput(
                name,
                FileFormat.of(name, look),
                new SequenceInputStream(new ByteArrayInputStream(head, 0, length), in),
                in.size(),
                length == 0);
    }

    /** The bytes of a file, or of standard input, with their progress. */
    static ProgressInput reading(Console console, String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new ProgressInput("Standard input", keptOpen(console.in()), 0, console);
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new ToolException(ExitCode.UNUSABLE, name + " cannot be read: it is a folder.");
            }
            return new ProgressInput(name, Files.newInputStream(file), Files.size(file), console);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " cannot be read: " + Reason.of(e));
        } catch (InvalidPathException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " cannot be the name of a file.");
        }
    }

    private static InputStream keptOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Standard input is not ours to close.
            }
        };
    }

    private static boolean hasLineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Refuses a compressed file by its first two bytes, which never begin JSON. People often compress long files. */
    private static void refuseCompressed(String name, byte[] bytes, int length) {
        if (length >= 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            throw new InputRefusal(name + " is compressed: expand it first, as in gzip -dc FILE | amparo-tool ...");
        }
    }

    /** Whether there is a file of this name, whatever is in it. */
    static boolean isThere(String name) {
        try {
            return name.equals(STANDARD_INPUT) || Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Refuses standard input of which nothing came, as from a command that failed. */
    CaseInput requireSomething() {
        if (isEmpty && name.equals(STANDARD_INPUT)) {
            throw new InputRefusal("Standard input is empty.");
        }
        return this;
    }

    FileFormat format() {
        return format;
    }

    /** The bytes from the first on. If they cannot be read, the stream throws a {@link ToolException}. */
    InputStream stream() {
        return in;
    }

    /**
     * The same for a command that holds the whole file in memory.
     *
     * @param times how many times the memory of the records it takes
     * @param more the bytes of the files that it holds, too, and reads after this one
     * @throws ToolException if it will not fit, here or while the stream is read
     */
    InputStream held(double times, long more, Memory memory) {
        return new MemoryOutlook(name, size, more, times, memory).watched(format, in);
    }

    byte[] bytes() {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("A stream that cannot be read throws a ToolException.", e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // The file has been read already.
        }
    }
}
