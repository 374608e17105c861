package org.amparo.json.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;

/** Reads bytes into memory, up to a limit. */
public final class Bytes {

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final Pattern FILE_NAME =
            Pattern.compile("[^{}\\[\\]\"\n]{1,1000}[.]jsonl?(?:[.]gz)?", Pattern.CASE_INSENSITIVE);

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
     * Requires that a text is not longer than the limit, and not the name of a file.
     *
     * @throws CaseJsonException {@code too-large} or {@code json-syntax}
     */
    public static void requireText(String json, long most) {
        require(json.length(), most);
        if (FILE_NAME.matcher(json).matches()) {
            throw refused(Refusal.FILE_NAME);
        }
    }

    /**
     * Requires that a text is not longer than the limit.
     *
     * @throws CaseJsonException {@code too-large}
     */
    public static void require(long length, long most) {
        if (length > most) {
            throw refused(Refusal.TOO_LARGE);
        }
    }

    private static CaseJsonException refused(Refusal refusal) {
        return new CaseJsonException(List.of(refusal.at(Pointer.ROOT, 1, 1)));
    }
}
