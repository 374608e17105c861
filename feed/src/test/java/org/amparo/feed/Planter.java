package org.amparo.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.id.CaseFileId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** Copies a case file, makes all of it public, and puts a text into one attribute of every object that has it. */
final class Planter {

    private final String object;
    private final String attribute;
    private final String text;
    private int planted;

    /** A planter for an attribute of the objects of a table. */
    Planter(String object, String attribute, String text) {
        this.object = object;
        this.attribute = attribute;
        this.text = text;
    }

    /** The number of values planted. */
    int planted() {
        return planted;
    }

    CaseFile plantedIn(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        file.records().forEach(record -> records.add(record(record.shape(), record)));
        CaseHeader header = copy(CaseHeader.SHAPE, file.header()).toBuilder()
                .id(CaseFileId.of("planted"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, records);
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord, B> CaseRecord record(Shape<T, B> shape, CaseRecord record) {
        return copy(shape, (T) record);
    }

    private <T, B> T copy(Shape<T, B> shape, T original) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> line : shape.attributes().values()) {
            if (!line.name().equals("marking") && !line.name().equals("markings")) {
                copy(shape.name(), line, original, builder);
            }
        }
        return shape.build(builder);
    }

    private <T, B, V> void copy(String shape, Attribute<T, B, V> line, T original, B builder) {
        List<V> values = new ArrayList<>();
        for (V value : line.values(original)) {
            values.add(
                    shape.equals(object) && line.name().equals(attribute)
                            ? planted(line.type())
                            : value(line.type(), value));
        }
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    private <V> V value(Type<V> type, V value) {
        return type.table().map(table -> copy(table, value)).orElse(value);
    }

    @SuppressWarnings("unchecked") // Each type of the family says of which class its values are.
    private <V> V planted(Type<V> type) {
        planted++;
        if (isCode(type, text)) {
            return (V) ((ScalarType<?>) type).parse(text);
        }
        if (type.equals(Types.LOCALIZED)) {
            return (V) LocalizedText.of(Map.of(LanguageTag.ENGLISH, "It is said that " + text + " was there."));
        }
        if (type.equals(Types.TREE)) {
            return (V) DataArray.of(DataObject.EMPTY.with("said", new DataString("by " + text + ", who was there")));
        }
        return (V) ((ScalarType<?>) type).parse("Said by " + text + ", who was there.");
    }

    /** Whether a line holds codes of a vocabulary, so that such a text is one, known or not. */
    static boolean isCode(Type<?> type, String text) {
        try {
            return type instanceof ScalarType<?> scalar && scalar.parse(text) instanceof Code;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Whether a line holds text that people write. */
    static boolean holdsText(Type<?> type) {
        return type.equals(Types.STRING) || type.equals(Types.LOCALIZED) || type.equals(Types.TREE);
    }
}
