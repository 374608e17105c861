package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

/** Input without an end, and output that takes only so much: what ends all the same holds nothing of either. */
final class Endless {

    private static final String HEADER = "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:endless\"}\n";

    private Endless() {}

    /** A header, and the line again and again. */
    static InputStream lines(String line) {
        byte[] bytes = (line + "\n").getBytes(UTF_8);
        InputStream again = new InputStream() {
            private long at;

            @Override
            public int read() {
                return bytes[(int) (at++ % bytes.length)];
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(HEADER.getBytes(UTF_8)), again);
    }

    /** A reader who goes away. */
    static OutputStream enough(int after) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (++taken > after) {
                    throw new IOException("Broken pipe");
                }
            }
        };
    }
}
