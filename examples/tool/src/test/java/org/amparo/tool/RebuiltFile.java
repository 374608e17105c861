package org.amparo.tool;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Type;

/** A case file made anew by the attribute tables, object by object, with what somebody changes on the way. */
abstract class RebuiltFile {

    /** The number of the object that is made, in the order of the file: an object comes before the parts in it. */
    private int seen;

    /** The id of the record that is made, or of which a part is. */
    private String record = "";

    /** Changes the object before it is built. */
    abstract <T, B> void change(int number, Shape<T, B> shape, T object, B builder);

    /** The id of the record that is made, or of which a part is. */
    final String record() {
        return record;
    }

    /** Whether the object keeps its values of a line. */
    boolean keeps(Attribute<?, ?, ?> line) {
        return true;
    }

    CaseFile of(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            this.record = record.id().toString();
            records.add(record(record.shaped()));
        }
        return CaseFile.of(file.header(), records);
    }

    private <T extends CaseRecord> T record(Shaped<T> record) {
        return object(record.shape(), record.object());
    }

    private <T, B> T object(Shape<T, B> shape, T object) {
        int number = seen++;
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> line : shape.lines()) {
            copy(line, object, builder);
        }
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        change(number, shape, object, builder);
        return shape.build(builder);
    }

    private <T, B, V> void copy(Attribute<T, B, V> line, T object, B builder) {
        List<V> values = new ArrayList<>();
        for (V value : line.values(object)) {
            values.add(value(line.type(), value));
        }
        if (!values.isEmpty() && keeps(line)) {
            line.set(builder, values);
        }
    }

    private <V> V value(Type<V> type, V value) {
        return type.table().map(table -> object(table, value)).orElse(value);
    }
}
