package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.text.CheckedText;

/** An answer for a program: an object on one line, without members for unknown values. */
final class JsonObject {

    private final Map<String, DataValue> members = new LinkedHashMap<>();

    JsonObject with(String name, DataValue value) {
        members.put(name, value);
        return this;
    }

    /** Adds a text. One that JSON cannot hold, such as half a character, is escaped as on a terminal. */
    JsonObject with(String name, String text) {
        return with(name, text(text));
    }

    private static DataValue text(String text) {
        return new DataString(CheckedText.isStorable(text) ? text : TerminalText.of(text));
    }

    /** An array of texts. */
    static DataArray texts(List<String> texts) {
        return new DataArray(texts.stream().map(JsonObject::text).toList());
    }

    JsonObject with(String name, long number) {
        return with(name, DataNumber.of(number));
    }

    JsonObject with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present.toString()));
        return this;
    }

    JsonObject with(String name, List<JsonObject> objects) {
        return with(
                name,
                new DataArray(objects.stream().<DataValue>map(JsonObject::data).toList()));
    }

    /** Adds the members of another object. */
    JsonObject with(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /** A value as JSON on one line. */
    static String text(DataValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonTextWriter writer = JsonTextWriter.compact(out);
            RecordWriter.write(writer, value);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toString(UTF_8);
    }

    DataObject data() {
        return new DataObject(members);
    }

    /** Writes it as a line. */
    void to(ConsoleOutput out) {
        try {
            JsonTextWriter writer = JsonTextWriter.compact(out);
            RecordWriter.write(writer, data());
            writer.endLine();
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
