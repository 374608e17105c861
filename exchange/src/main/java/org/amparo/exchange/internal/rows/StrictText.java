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
import java.util.function.UnaryOperator;
import org.amparo.exchange.ExchangeException;

/** Reads a file of text. Bytes that are not of its encoding are refused with their line, and never replaced. */
final class StrictText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 1 << 16;

    private StrictText() {}

    /**
     * Opens a file, behind a byte order mark of UTF-8.
     *
     * @param watch takes the bytes of the file, and gives them
     */
    static Reader open(Path file, Charset encoding, UnaryOperator<InputStream> watch) throws IOException {
        return new BufferedReader(new InputStreamReader(behindMark(file, encoding, watch), decoder(encoding)));
    }

    private static CharsetDecoder decoder(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether a file begins with a byte order mark of UTF-8, in which it is. */
    static boolean hasMark(Path file, Charset encoding) throws IOException {
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    private static InputStream behindMark(Path file, Charset encoding, UnaryOperator<InputStream> watch)
            throws IOException {
        InputStream in = new BufferedInputStream(watch.apply(Files.newInputStream(file)));
        in.skipNBytes(hasMark(file, encoding) ? MARK.length : 0);
        return in;
    }

    /** The refusal of a file that cannot be decoded, with the line of the first byte that is wrong. */
    static ExchangeException refusal(Path file, Charset encoding) throws IOException {
        return new ExchangeException(
                "not-in-encoding",
                "Expected text in " + encoding.name() + ", at line " + lineOfFault(file, encoding)
                        + ". \"encoding\" in the map can say windows-1252.");
    }

    private static int lineOfFault(Path file, Charset encoding) throws IOException {
        CharsetDecoder decoder = decoder(encoding);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        int line = 1;
        try (InputStream in = behindMark(file, encoding, UnaryOperator.identity())) {
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
