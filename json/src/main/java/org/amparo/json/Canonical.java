package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.token.JsonText;
import org.amparo.json.token.JsonTextWriter;
import org.amparo.json.token.RecordWriter;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;

/** RFC 8785: one form for each JSON value. */
final class Canonical {

    private final JsonTextWriter out;

    private Canonical(JsonTextWriter out) {
        this.out = out;
    }

    static void write(CaseFile caseFile, OutputStream out) throws IOException {
        TreeWriter tree = new TreeWriter();
        RecordWriter.write(tree, caseFile);
        write(tree.root(), out);
    }

    static void write(DataValue value, OutputStream out) throws IOException {
        JsonTextWriter text = new JsonText().compact(out);
        new Canonical(text).value(value, Pointer.ROOT);
        text.flush();
    }

    private void value(DataValue value, Pointer at) throws IOException {
        if (value instanceof DataObject object) {
            out.startObject();
            // The natural order of strings is that of their UTF-16 units, which is what the RFC asks for.
            for (Map.Entry<String, DataValue> member : new TreeMap<>(object.members()).entrySet()) {
                out.name(member.getKey());
                value(member.getValue(), at.member(member.getKey()));
            }
            out.endObject();
        } else if (value instanceof DataArray array) {
            out.startArray();
            for (int i = 0; i < array.items().size(); i++) {
                value(array.items().get(i), at.item(i));
            }
            out.endArray();
        } else if (value instanceof DataNumber number) {
            out.number(number(number, at));
        } else {
            RecordWriter.write(out, value);
        }
    }

    private static String number(DataNumber number, Pointer at) {
        Optional<String> text = EcmaNumber.of(number.literal());
        return text.orElseThrow(() -> CaseJson.refused(Refusal.NUMBER_NOT_EXACT, at));
    }
}
