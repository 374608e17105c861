package org.amparo.disclosure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Walk;

/** Every string of a case file, names of members included. */
final class Strings implements Walk.Visitor {

    private final List<String> found = new ArrayList<>();

    private Strings() {}

    static List<String> of(CaseFile file) {
        Strings strings = new Strings();
        Walk.over(Pointer.ROOT, CaseHeader.SHAPE, file.header(), strings);
        file.records().forEach(record -> strings.addAll(record.shape(), record));
        return strings.found;
    }

    /** Every string of a record. */
    static List<String> of(CaseRecord record) {
        Strings strings = new Strings();
        strings.addAll(record.shape(), record);
        return strings.found;
    }

    /** The letters alone, in lower case, of a text and of what its percent-encoding hides. */
    static String lettersOf(String text) {
        String decoded = text;
        try {
            decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing.
        }
        return (text + "|" + decoded).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}|]", "");
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> void addAll(Shape<T, ?> shape, CaseRecord record) {
        Walk.over(Pointer.ROOT, shape, (T) record, this);
    }

    @Override
    public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
        add(shape.unknownMembersOf(object));
    }

    @Override
    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
        add(TreeCodec.write(attribute.type(), value));
    }

    private void add(DataValue tree) {
        if (tree instanceof DataString string) {
            found.add(string.text());
        } else if (tree instanceof DataArray array) {
            array.items().forEach(this::add);
        } else if (tree instanceof DataObject object) {
            object.members().forEach((name, value) -> {
                found.add(name);
                add(value);
            });
        }
    }
}
