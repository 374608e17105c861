package org.amparo.exchange.internal.rows;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.amparo.exchange.ExchangeException;

/** A file of text. Bytes that are not of its encoding are refused with their line, and never replaced. */
final class StrictText {

    private static final int CHUNK = 1 << 16;

    /** The byte order marks by which a file says in what it is written. */
    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private final Path file;
    private final Charset encoding;
    private final int mark;

    private StrictText(Path file, Charset encoding, int mark) {
        this.file = file;
        this.encoding = encoding;
        this.mark = mark;
    }

    /**
     * A file in an encoding, or in that of its byte order mark.
     *
     * @throws ExchangeException {@code not-in-encoding} if the two contradict each other
     */
    static StrictText of(Path file, Charset encoding) throws IOException {
        Optional<Charset> marked = marked(file);
        if (marked.isPresent() && !encoding.equals(StandardCharsets.UTF_8)) {
            throw new ExchangeException(
                    "not-in-encoding",
                    "Expected text in " + encoding.name() + ", and the file begins with the mark of "
                            + marked.get().name() + ". Leave \"encoding\" out of the map.");
        }
        return marked.map(charset -> new StrictText(file, charset, MARKS.getOrDefault(charset, new byte[0]).length))
                .orElseGet(() -> new StrictText(file, encoding, 0));
    }

    private static Optional<Charset> marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(3);
            return MARKS.entrySet().stream()
                    .filter(mark -> startsWith(start, mark.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    Charset encoding() {
        return encoding;
    }

    /** Whether it begins with a byte order mark. */
    boolean hasMark() {
        return mark > 0;
    }

    /** Opens it behind the mark. */
    Reader open() throws IOException {
        return new BufferedReader(new InputStreamReader(behindMark(), decoder()));
    }

    private CharsetDecoder decoder() {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private InputStream behindMark() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(mark);
        return in;
    }

    /** The refusal of a file that cannot be decoded, with the line of the first byte that is wrong. */
    ExchangeException refusal() throws IOException {
        return new ExchangeException(
                "not-in-encoding",
                "Expected text in " + encoding.name() + ", at line " + lineOfFault()
                        + ". Save the list as UTF-8, or say in the map by \"encoding\" in what it is: "
                        + String.join(", ", Encodings.NAMES)
                        + ". With a wrong one names are other names, and nothing else tells: look at some.");
    }

    private int lineOfFault() throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        int line = 1;
        try (InputStream in = behindMark()) {
            boolean atEnd = false;
            while (!atEnd) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = count < 0;
                bytes.limit(bytes.position() + Math.max(0, count)).position(0);
                CoderResult result = decoder.decode(bytes, chars, atEnd);
                chars.flip();
                line += (int) chars.chars().filter(c -> c == '\n').count();
                chars.clear();
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return line;
    }
}
