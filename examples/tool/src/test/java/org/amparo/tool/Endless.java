package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.function.IntFunction;

/** Input without an end, and output that takes only so much: code that ends all the same keeps nothing of either. */
final class Endless {

    private static final String HEADER = "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:endless\"}\n";

    private Endless() {}

    /** A header, and a line that is repeated for ever. */
    static InputStream lines(String line) {
        return lines(number -> line);
    }

    /** A header, and a line for each number from 0. */
    static InputStream lines(IntFunction<String> line) {
        InputStream behind = new InputStream() {
            private byte[] bytes = new byte[0];
            private int at;
            private int number;

            @Override
            public int read() {
                if (at == bytes.length) {
                    bytes = (line.apply(number++) + "\n").getBytes(UTF_8);
                    at = 0;
                }
                return bytes[at++];
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(HEADER.getBytes(UTF_8)), behind);
    }

    /** An output whose reader goes away. */
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
