package org.amparo.json.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TreeWriter;
import org.amparo.shape.Pointer;

/** JSON in the canonical form of RFC 8785, which has one text for each value. */
public final class Canonical implements DocumentText {

    private static final String RECORDS = "records";

    private final JsonTextWriter out;
    private final SortedMap<String, DataValue> header;
    private int added;

    private Canonical(OutputStream out, SortedMap<String, DataValue> header) {
        this.out = JsonTextWriter.compact(out);
        this.header = header;
    }

    /**
     * Begins a document.
     *
     * @throws RefusedException if a number of the header has no canonical form
     */
    public static Canonical begin(CaseHeader header, OutputStream out) throws IOException {
        TreeWriter tree = new TreeWriter();
        RecordWriter.write(tree, header);
        DataObject members = (DataObject) tree.root();
        // Checked before the first byte is written, also for members that come after the records.
        requireExact(members, Pointer.ROOT);
        Canonical document = new Canonical(out, sorted(members));
        document.begin();
        return document;
    }

    /**
     * Writes any JSON.
     *
     * @throws RefusedException if a number has no canonical form
     */
    public static void write(DataValue value, OutputStream out) throws IOException {
        Canonical text = new Canonical(out, new TreeMap<>());
        text.value(value, Pointer.ROOT);
        text.out.flush();
    }

    private void begin() throws IOException {
        out.startObject();
        members(header.headMap(RECORDS), Pointer.ROOT);
        out.name(RECORDS);
        out.startArray();
    }

    private static DataValue tree(CaseRecord record, Pointer at) throws IOException {
        TreeWriter tree = new TreeWriter();
        RecordWriter.write(tree, record, at);
        return tree.root();
    }

    @Override
    public void require(CaseRecord record) throws IOException {
        requireExact(tree(record, Pointer.ROOT), Pointer.ROOT);
    }

    @Override
    public void add(CaseRecord record) throws IOException {
        Pointer at = Pointer.ROOT.member(RECORDS).item(added++);
        value(tree(record, at), at);
    }

    @Override
    public void end() throws IOException {
        out.endArray();
        members(header.tailMap(RECORDS), Pointer.ROOT);
        out.endObject();
        out.flush();
    }

    private static void requireExact(DataValue value, Pointer at) {
        if (value instanceof DataObject object) {
            object.members().forEach((name, member) -> requireExact(member, at.member(name)));
        } else if (value instanceof DataArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                requireExact(array.items().get(i), at.item(i));
            }
        } else if (value instanceof DataNumber number) {
            number(number, at);
        }
    }

    /** The natural order of strings is that of their UTF-16 units, which is what the RFC asks for. */
    private static SortedMap<String, DataValue> sorted(DataObject object) {
        return new TreeMap<>(object.members());
    }

    private void members(SortedMap<String, DataValue> members, Pointer at) throws IOException {
        for (Map.Entry<String, DataValue> member : members.entrySet()) {
            out.name(member.getKey());
            value(member.getValue(), at.member(member.getKey()));
        }
    }

    private void value(DataValue value, Pointer at) throws IOException {
        if (value instanceof DataObject object) {
            out.startObject();
            members(sorted(object), at);
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
        return text.orElseThrow(() -> new RefusedException(Refusal.NUMBER_NOT_EXACT, at));
    }
}
