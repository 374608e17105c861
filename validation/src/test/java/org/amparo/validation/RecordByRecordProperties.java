package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;

/** The same is found record by record and in the whole file, directly and through Jakarta Validation. */
class RecordByRecordProperties {

    private static final CaseValidator VALIDATOR = CaseValidator.standard(Cases.CLOCK);

    @Property(tries = 100)
    void records_alone_have_the_findings_of_the_whole_but_for_the_rules_across_records(@ForAll long seed) {
        CaseFile file = spoilt(seed);
        List<Finding> alone = new ArrayList<>(VALIDATOR.validate(file.header()).findings());
        for (int i = 0; i < file.records().size(); i++) {
            alone.addAll(
                    VALIDATOR.validate(file.header(), file.records().get(i), i).findings());
        }
        Stream<Finding> whole = VALIDATOR.validate(file).findings().stream()
                .filter(finding -> !CaseValidator.acrossRecords().contains(finding.rule()));
        assertThat(alone).containsExactlyElementsOf(whole.toList());
    }

    @Property(tries = 60)
    void jakarta_validation_finds_the_same(@ForAll long seed) {
        CaseFile file = spoilt(seed);
        assertThat(VALIDATOR.throughJakarta().validate(file)).isEqualTo(VALIDATOR.validate(file));
    }

    @Property(tries = 30)
    void jakarta_validation_finds_the_same_in_records_alone(@ForAll long seed) {
        CaseFile file = spoilt(seed);
        assertThat(VALIDATOR.throughJakarta().validate(file.header())).isEqualTo(VALIDATOR.validate(file.header()));
        for (int i = 0; i < file.records().size(); i++) {
            assertThat(VALIDATOR
                            .throughJakarta()
                            .validate(file.header(), file.records().get(i), i))
                    .isEqualTo(VALIDATOR.validate(file.header(), file.records().get(i), i));
        }
    }

    /** A random case file in which some texts and numbers break the constraints. */
    private static CaseFile spoilt(long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(15);
        Random random = new Random(seed);
        return CaseFile.of(
                spoilt(CaseHeader.SHAPE, file.header(), random),
                file.records().stream()
                        .map(record -> spoiltRecord(record.shape(), record, random))
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T extends CaseRecord> CaseRecord spoiltRecord(Shape<T, ?> shape, CaseRecord record, Random random) {
        return spoilt(shape, (T) record, random);
    }

    private static <T, B> T spoilt(Shape<T, B> shape, T object, Random random) {
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(attribute -> spoil(attribute, object, builder, random));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private static <T, B, V> void spoil(Attribute<T, B, V> attribute, T object, B builder, Random random) {
        List<V> values = attribute.values(object).stream()
                .map(value -> spoilt(attribute.type(), value, random))
                .toList();
        if (!values.isEmpty()) {
            attribute.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // Each type says what its values are.
    private static <V> V spoilt(Type<V> type, V value, Random random) {
        if (type.table().isPresent()) {
            return spoilt(type.table().get(), value, random);
        }
        if (random.nextInt(8) > 0) {
            return value;
        }
        if (type.equals(Types.STRING)) {
            return (V) text(random);
        }
        if (value instanceof LocalizedText texts) {
            LocalizedText spoilt = texts;
            for (var language : texts.asMap().keySet()) {
                spoilt = random.nextBoolean() ? spoilt.with(language, text(random)) : spoilt;
            }
            return (V) spoilt;
        }
        return type.equals(Types.INTEGER) ? (V) Long.valueOf(random.nextInt(4) - 2) : value;
    }

    private static String text(Random random) {
        String invisible = "\u0020\t\n\u00a0\u2003\u2028\u2029\u200b\u200d\ufeff\u0001\u00ad\ud834\udd73";
        return switch (random.nextInt(5)) {
            case 0 ->
                invisible
                        .codePoints()
                        .filter(c -> random.nextBoolean())
                        .collect(() -> new StringBuilder(" "), StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case 1 -> "x".repeat(1_000);
            case 2 -> "x".repeat(1_001);
            case 3 -> "\ud83d\udd4a".repeat(500 + random.nextInt(2));
            default -> invisible + "\ud83d\udd4a";
        };
    }
}
