package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.Bytes;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Problems;
import org.amparo.shape.Pointer;
import org.amparo.shape.Types;
import org.jspecify.annotations.Nullable;

/**
 * The reading and writing of JSON that is no case file, as a tree: of reports, and of lists of accepted findings.
 *
 * <p>It is read as strictly as a case file, within the same limits.
 */
public final class DataJson {

    private DataJson() {}

    /**
     * Reads a file that holds one JSON value.
     *
     * @throws CaseJsonException with every problem of the text, if it has any
     * @throws IOException if the file cannot be read
     */
    public static DataValue read(Path file) throws IOException {
        ReadLimits limits = ReadLimits.standard();
        Problems problems = new Problems(limits.problems());
        CharBuffer text;
        try (InputStream in = InputFile.open(file)) {
            text = new Utf8().decode(Bytes.of(in, limits.documentBytes()), problems);
        }
        return problems.unless(text == null ? null : tree(text, limits, problems));
    }

    /**
     * Reads a text that holds one JSON value.
     *
     * @throws CaseJsonException with every problem of the text, if it has any
     */
    public static DataValue read(String json) {
        ReadLimits limits = ReadLimits.standard();
        Bytes.requireText(json, limits.documentBytes());
        Problems problems = new Problems(limits.problems());
        CharBuffer text = Utf8.withoutMark(CharBuffer.wrap(json.toCharArray()), 1, Pointer.ROOT, problems);
        return problems.unless(tree(text, limits, problems));
    }

    private static @Nullable DataValue tree(CharBuffer text, ReadLimits limits, Problems problems) {
        return new CaseReader(limits.ofText(), problems).value(new JsonText().reader(text, 1), Types.TREE);
    }

    /** The value as JSON, indented, with a line end behind it. */
    public static String write(DataValue value) {
        Objects.requireNonNull(value, "value");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toString(UTF_8);
    }

    /**
     * Writes the value as JSON in UTF-8, indented, with a line end behind it. The stream stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(DataValue value, OutputStream out) throws IOException {
        Objects.requireNonNull(value, "value");
        JsonTextWriter writer = JsonTextWriter.pretty(out);
        RecordWriter.write(writer, value);
        writer.endLine();
        writer.flush();
    }
}
