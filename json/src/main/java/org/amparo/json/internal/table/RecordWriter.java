package org.amparo.json.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenWriter;
import org.amparo.shape.Attribute;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Type;
import org.amparo.shape.ValueVisitor;
import org.amparo.text.CheckedText;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes case files, headers and records as tokens: the type, the attributes in the order of their table, then the
 * members that no table names.
 */
public final class RecordWriter {

    private final TokenWriter out;
    private final DocumentPath path;
    private final LineVisitor<IOException> attributes = new Attributes();
    private final ValueVisitor<@Nullable Void, IOException> values = new ValueOutput();
    private int added;

    private RecordWriter(TokenWriter out, DocumentPath path) {
        this.out = out;
        this.path = path;
    }

    /**
     * Writes a whole case file.
     *
     * @throws RefusedException if the format cannot hold a member that no table names
     */
    public static void write(TokenWriter out, CaseFile caseFile) throws IOException {
        RecordWriter writer = begin(out, caseFile.header());
        for (CaseRecord record : caseFile.records()) {
            writer.add(record);
        }
        writer.end();
    }

    /**
     * Begins a case file whose records are added one by one; it must be ended after the last one.
     *
     * @throws RefusedException as above
     */
    public static RecordWriter begin(TokenWriter out, CaseHeader header) throws IOException {
        RecordWriter writer = new RecordWriter(out, new DocumentPath(Pointer.ROOT, 0));
        out.startObject();
        writer.header(header);
        writer.enter(CaseReader.RECORDS);
        out.startArray();
        return writer;
    }

    /**
     * Writes the next record of a case file that has begun. After one that is refused, the file cannot go on.
     *
     * @throws RefusedException as above
     */
    public void add(CaseRecord record) throws IOException {
        path.enter(added++);
        record(record);
        path.leave();
    }

    /** Writes the end of a case file, after the last record. */
    public void end() throws IOException {
        out.endArray();
        path.leave();
        out.endObject();
    }

    /**
     * Writes a header without records: the first line of JSON Lines.
     *
     * @throws RefusedException as above
     */
    public static void write(TokenWriter out, CaseHeader header) throws IOException {
        RecordWriter writer = new RecordWriter(out, new DocumentPath(Pointer.ROOT, 0));
        out.startObject();
        writer.header(header);
        out.endObject();
    }

    /**
     * Writes a record as one object, with pointers that lead into it.
     *
     * @throws RefusedException as above
     */
    public static void write(TokenWriter out, CaseRecord record) throws IOException {
        write(out, record, Pointer.ROOT);
    }

    /**
     * Writes a record as one object.
     *
     * @param at the pointer to it
     * @throws RefusedException as above
     */
    public static void write(TokenWriter out, CaseRecord record, Pointer at) throws IOException {
        new RecordWriter(out, new DocumentPath(at, 2)).record(record);
    }

    /**
     * Checks that a record can be written.
     *
     * @throws RefusedException as above
     */
    public static void require(CaseRecord record) throws IOException {
        write(new NoTokens(), record);
    }

    /** Writes any JSON, for example {@code unknownMembers()}. */
    public static void write(TokenWriter out, DataValue value) throws IOException {
        new RecordWriter(out, new DocumentPath(Pointer.ROOT, 0)).tree(value);
    }

    /**
     * Writes a value of the type: of an attribute, a part or any JSON.
     *
     * @throws RefusedException as above
     */
    public static <V> void write(TokenWriter out, Type<V> type, V value) throws IOException {
        new RecordWriter(out, new DocumentPath(Pointer.ROOT, 0)).value(type, value);
    }

    private void header(CaseHeader header) throws IOException {
        out.name("type");
        out.string(CaseHeader.SHAPE.name());
        members(CaseHeader.SHAPE, header);
    }

    private void record(CaseRecord record) throws IOException {
        out.startObject();
        out.name("type");
        out.string(record.id().type());
        members(record.shaped());
        out.endObject();
    }

    private <T> void members(Shaped<T> shaped) throws IOException {
        members(shaped.shape(), shaped.object());
    }

    private <T> void members(Shape<T, ?> shape, T object) throws IOException {
        shape.visit(object, attributes);
    }

    private final class Attributes implements LineVisitor<IOException> {

        @Override
        public <V> void one(Attribute<?, ?, V> line, V value) throws IOException {
            enter(line.name());
            value(line.type(), value);
            path.leave();
        }

        @Override
        public <V> void many(Attribute<?, ?, V> line, List<V> values) throws IOException {
            enter(line.name());
            out.startArray();
            for (int i = 0; i < values.size(); i++) {
                path.enter(i);
                value(line.type(), values.get(i));
                path.leave();
            }
            out.endArray();
            path.leave();
        }

        @Override
        public void unknown(DataObject unknown) throws IOException {
            members(unknown);
        }
    }

    private void enter(String name) throws IOException {
        path.enter(name);
        out.name(name);
    }

    private <V> void value(Type<V> type, V value) throws IOException {
        type.accept(value, values);
    }

    private final class ValueOutput implements ValueVisitor<@Nullable Void, IOException> {

        @Override
        public <V> @Nullable Void scalar(ScalarType<V> type, V value) throws IOException {
            if (value instanceof Code) {
                out.word(value.toString());
            } else {
                out.string(value.toString());
            }
            return null;
        }

        @Override
        public @Nullable Void localized(LocalizedText value) throws IOException {
            out.startObject();
            for (var entry : value.asMap().entrySet()) {
                out.name(entry.getKey().toString());
                out.string(entry.getValue());
            }
            out.endObject();
            return null;
        }

        @Override
        public @Nullable Void integer(Long value) throws IOException {
            out.number(value.toString());
            return null;
        }

        @Override
        public @Nullable Void bool(Boolean value) throws IOException {
            out.bool(value);
            return null;
        }

        @Override
        public @Nullable Void tree(DataValue value) throws IOException {
            RecordWriter.this.tree(value);
            return null;
        }

        @Override
        public <P> @Nullable Void part(Shape<P, ?> table, P value) throws IOException {
            out.startObject();
            members(table, value);
            out.endObject();
            return null;
        }
    }

    private void tree(DataValue value) throws IOException {
        if (value instanceof DataObject object) {
            requireDepth();
            out.startObject();
            members(object);
            out.endObject();
        } else if (value instanceof DataArray array) {
            requireDepth();
            items(array);
        } else if (value instanceof DataString string) {
            out.string(string.text());
        } else if (value instanceof DataNumber number) {
            out.number(number.literal());
        } else if (value instanceof DataBoolean bool) {
            out.bool(bool.value());
        } else {
            out.nothing();
        }
    }

    private void members(DataObject object) throws IOException {
        for (Map.Entry<String, DataValue> member : object.members().entrySet()) {
            requireName(member.getKey());
            enter(member.getKey());
            tree(member.getValue());
            path.leave();
        }
    }

    private void items(DataArray array) throws IOException {
        out.startArray();
        for (int i = 0; i < array.items().size(); i++) {
            path.enter(i);
            tree(array.items().get(i));
            path.leave();
        }
        out.endArray();
    }

    private void requireDepth() {
        if (path.depth() >= Limits.MAX_DEPTH) {
            throw new RefusedException(Refusal.TOO_DEEP, path.pointer());
        }
    }

    private void requireName(String name) {
        if (name.length() > Limits.MAX_NAME) {
            throw new RefusedException(Refusal.NAME_TOO_LONG, path.pointer());
        }
        if (!CheckedText.isStorable(name)) {
            throw new RefusedException(Refusal.NAME_CHARACTERS, path.pointer());
        }
    }
}
