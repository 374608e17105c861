package org.amparo.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8: what is not is refused, never replaced. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /**
     * The characters of bytes; null where they are not UTF-8, which is then a problem.
     *
     * @param firstLine in which line of their file the bytes start, from 1
     */
    @Nullable
    CharBuffer decode(byte[] bytes, int length, int firstLine, Pointer at, ProblemList problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        decoder.reset();
        boolean refused = decoder.decode(in, out, true).isError();
        out.flip();
        if (refused) {
            Position end = Position.after(out);
            problems.add(Refusal.NOT_UTF_8, at, firstLine + end.line() - 1, end.column());
            return null;
        }
        return withoutMark(out, firstLine, at, problems);
    }

    /** The characters behind a byte order mark, which is a problem. */
    static CharBuffer withoutMark(CharBuffer text, int line, Pointer at, ProblemList problems) {
        if (text.hasRemaining() && text.get(text.position()) == BYTE_ORDER_MARK) {
            problems.add(Refusal.BYTE_ORDER_MARK, at, line, 1);
            text.get();
        }
        return text;
    }
}
