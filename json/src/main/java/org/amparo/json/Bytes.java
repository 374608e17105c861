package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;

/** Reads bytes into memory, up to the limit. */
final class Bytes {

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private Bytes() {}

    static byte[] of(InputStream in, ReadLimits limits) throws IOException {
        int most = (int) Math.min(limits.documentBytes(), MAX_ARRAY - 1L);
        byte[] bytes = in.readNBytes(most + 1);
        require(bytes.length, most);
        return bytes;
    }

    static void require(long length, long most) {
        if (length > most) {
            Problems problems = new Problems(1);
            problems.add(Refusal.TOO_LARGE.at(Pointer.ROOT, 1, 1));
            throw new CaseJsonException(problems.list());
        }
    }
}
