package org.amparo.site;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Marked;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** Copies of case files with a text in every place where people write texts. */
final class Planted {

    private final String text;
    private final boolean isEverywhere;
    private final Random dice;
    private int planted;

    private Planted(String text, boolean isEverywhere, Random dice) {
        this.text = text;
        this.isEverywhere = isEverywhere;
        this.dice = dice;
    }

    /** The records with a text in place of each text. */
    static CaseFile everywhere(CaseFile file, String text) {
        return new Planted(text, true, new Random(0)).in(file);
    }

    /** A planter that makes some objects secret, and puts the text in place of each text in them. */
    static Planted inSecrets(String text, long seed) {
        return new Planted(text, false, new Random(seed));
    }

    /** How many texts were planted. */
    int planted() {
        return planted;
    }

    CaseFile in(CaseFile file) {
        return CaseFile.of(
                file.header(),
                file.records().stream()
                        .map(record -> record(record.shape(), record))
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord record) {
        return object(shape, (T) record, isEverywhere);
    }

    private <T, B> T object(Shape<T, B> shape, T object, boolean isWithin) {
        B builder = shape.newBuilder();
        boolean isSecret = !isEverywhere && (isWithin || (object instanceof Marked && dice.nextInt(8) == 0));
        shape.attributes().values().forEach(line -> values(line, object, builder, isEverywhere || isSecret));
        if (isSecret && builder instanceof Marked.Builder<?> marked) {
            marked.marking(Marking.SECRET);
        }
        return shape.build(builder);
    }

    private <T, B, V> void values(Attribute<T, B, V> line, T object, B builder, boolean isPlanted) {
        boolean isMarking = line.name().equals("marking") || line.name().equals("markings");
        List<V> values = line.values(object).stream()
                .filter(value -> !(isEverywhere && isMarking))
                .map(value -> value(line.type(), value, isPlanted))
                .toList();
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // Each type says of which class its values are.
    private <V> V value(Type<V> type, V value, boolean isPlanted) {
        if (isPlanted && type.equals(Types.STRING)) {
            return (V) said();
        }
        if (isPlanted && type.equals(Types.LOCALIZED)) {
            return (V) LocalizedText.of(Map.of(LanguageTag.ENGLISH, said()));
        }
        if (isPlanted && type.equals(Types.TREE)) {
            return (V) DataObject.EMPTY.with("said", new DataString(said()));
        }
        return type.table().map(table -> object(table, value, isPlanted)).orElse(value);
    }

    private String said() {
        planted++;
        return text;
    }
}
