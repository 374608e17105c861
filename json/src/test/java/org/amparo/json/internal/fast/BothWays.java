package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.amparo.CaseRecord;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Problems;
import org.amparo.json.token.RefusedException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Compares the fast way with the other one, the reader and the writer of {@code internal.table}. */
final class BothWays {

    private final JsonText json = new JsonText();
    private final Utf8 utf8 = new Utf8();

    /** The record that the other reader makes of a text, null if it has a problem, with the number of its values. */
    record Read(@Nullable CaseRecord record, int values) {}

    Read slowly(byte[] text, Limits limits) {
        Problems problems = new Problems(limits.problems());
        CharBuffer characters = utf8.decodeLine(text, 1, Pointer.ROOT, problems);
        CaseReader reader = new CaseReader(limits, problems);
        CaseRecord record = characters == null
                ? null
                : reader.record(json.lineReader(characters, 1), Pointer.ROOT, new CaseReader.UniqueIds());
        return new Read(problems.isEmpty() ? record : null, reader.values());
    }

    /** Says whether the fast reader takes a text, of which the other one then makes an equal record. */
    boolean isTaken(FastRecords fast, byte[] text, Limits limits) {
        CaseRecord record = fast.record(text);
        if (record != null) {
            assertThat(new Read(record, fast.values()))
                    .as("%s", new String(text, UTF_8))
                    .isEqualTo(slowly(text, limits));
        }
        return record != null;
    }

    /** Requires that the fast reader takes a text just if the other one does. */
    void requireSame(FastRecords fast, byte[] text, Limits limits) {
        boolean taken = isTaken(fast, text, limits);
        if (!taken) {
            assertThat(slowly(text, limits).record())
                    .as("%s", new String(text, UTF_8))
                    .isNull();
        }
    }

    /** What the other writer writes; null if it refuses the record. */
    static byte @Nullable [] slowly(CaseRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        try {
            RecordWriter.write(writer, record);
            writer.flush();
        } catch (RefusedException e) {
            return null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** Requires that the fast writer adds a line as the other one writes it, or nothing if that one refuses it. */
    static void requireSame(LineBuffer buffer, CaseRecord record) {
        byte[] before = buffer.toByteArray();
        byte[] expected = slowly(record);
        boolean isOfKnownType = CaseRecord.shapes().containsKey(record.id().type());
        boolean added = buffer.add(record);
        assertThat(added).isEqualTo(expected != null && isOfKnownType);
        byte[] after = buffer.toByteArray();
        assertThat(Arrays.equals(before, Arrays.copyOf(after, before.length))).isTrue();
        assertThat(new String(after, before.length, after.length - before.length, UTF_8))
                .isEqualTo(added ? new String(expected, UTF_8) : "");
        buffer.endLine();
    }

    static void requireSame(CaseRecord record) {
        requireSame(new LineBuffer(), record);
    }
}
