package org.amparo.testing.internal.anything;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** Case files again, with texts and numbers in them that make no sense by themselves, or only just do. */
public final class UnsoundValues {

    private static final String INVISIBLE = " \t\n\u00a0\u2003\u2028\u2029\u200b\u200d\ufeff\u0001\u00ad\ud834\udd73";
    private static final String DOVE = "\ud83d\udd4a";

    private final Dice dice;

    /** The values of these dice. */
    public UnsoundValues(Dice dice) {
        this.dice = dice;
    }

    /** The file with some values replaced. */
    public CaseFile in(CaseFile file) {
        return CaseFile.of(
                in(CaseHeader.SHAPE, file.header()),
                file.records().stream()
                        .map(record -> in(record.shape(), record))
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> CaseRecord in(Shape<T, ?> shape, CaseRecord record) {
        return again(shape, (T) record);
    }

    private <T> T in(Shape<T, ?> shape, T object) {
        return again(shape, object);
    }

    private <T, B> T again(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> set(line, object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private <T, B, V> void set(Attribute<T, B, V> line, T object, B builder) {
        List<V> values = line.values(object).stream()
                .map(value -> in(line.type(), value))
                .toList();
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // Each type says what its values are.
    private <V> V in(Type<V> type, V value) {
        if (type.hasTable()) {
            return again(type.table().get(), value);
        }
        if (!dice.percent(12)) {
            return value;
        }
        if (type.equals(Types.STRING)) {
            return (V) text();
        }
        if (value instanceof LocalizedText texts) {
            return (V) in(texts);
        }
        return type.equals(Types.INTEGER) ? (V) Long.valueOf(dice.between(-2, 1)) : value;
    }

    private LocalizedText in(LocalizedText texts) {
        LocalizedText more = texts;
        for (LanguageTag language : texts.asMap().keySet()) {
            more = dice.percent(50) ? more.with(language, text()) : more;
        }
        return more;
    }

    private String text() {
        return switch (dice.between(0, 4)) {
            case 0 ->
                INVISIBLE
                        .codePoints()
                        .filter(c -> dice.percent(50))
                        .collect(() -> new StringBuilder(" "), StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case 1 -> "x".repeat(1_000);
            case 2 -> "x".repeat(1_001);
            case 3 -> DOVE.repeat(500 + dice.between(0, 1));
            default -> INVISIBLE + DOVE;
        };
    }
}
