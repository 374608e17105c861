package org.amparo.json.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;

/** Reads bytes into memory, up to a limit. */
public final class Bytes {

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private Bytes() {}

    /**
     * Reads a stream to its end.
     *
     * @throws CaseJsonException {@code too-large}
     */
    public static byte[] of(InputStream in, long limit) throws IOException {
        int most = (int) Math.min(limit, MAX_ARRAY - 1L);
        byte[] bytes = in.readNBytes(most + 1);
        require(bytes.length, most);
        return bytes;
    }

    /**
     * Requires that a text is not longer than the limit.
     *
     * @throws CaseJsonException {@code too-large}
     */
    public static void require(long length, long most) {
        if (length > most) {
            Problems problems = new Problems(1);
            problems.add(Refusal.TOO_LARGE.at(Pointer.ROOT, 1, 1));
            throw new CaseJsonException(problems.list());
        }
    }
}
