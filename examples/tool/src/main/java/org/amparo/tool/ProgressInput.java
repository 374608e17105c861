package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;

/** An input that shows its progress. A failure to read is a {@link ToolException}, unlike a failure to write. */
final class ProgressInput extends InputStream {

    private final String name;
    private final InputStream in;
    private final long size;
    private final Progress progress;

    /**
     * A stream.
     *
     * @param name the name of the input, to begin a sentence
     * @param size in bytes; 0 if unknown
     */
    ProgressInput(String name, InputStream in, long size, Console console) {
        this.name = name;
        this.in = in;
        this.size = size;
        this.progress = new Progress(console, size);
    }

    long size() {
        return size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int count = in.read(buffer, offset, length);
            if (count < 0) {
                progress.end();
            } else {
                progress.read(buffer, offset, count);
            }
            return count;
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " cannot be read: " + Reason.of(e));
        }
    }

    @Override
    public void close() throws IOException {
        progress.end();
        in.close();
    }
}
