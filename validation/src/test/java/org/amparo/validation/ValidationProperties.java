package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;

@Tag("once")
class ValidationProperties {

    private static final CaseValidator VALIDATOR = CaseValidator.builder(Cases.CLOCK)
            .severity("unknown-code", Severity.ERROR)
            .build();

    @Property(tries = 60)
    void every_case_file_gets_a_report_and_the_same_one_again(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(25);
        ValidationReport report = VALIDATOR.validate(file);
        assertThat(VALIDATOR.validate(CaseFile.of(file.header(), file.records())))
                .isEqualTo(report);
        assertThat(report.findings()).doesNotHaveDuplicates();
    }

    @Property(tries = 30)
    void every_finding_leads_to_its_record_and_records_are_in_order(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(25);
        List<Integer> positions = new ArrayList<>();
        for (Finding finding : VALIDATOR.validate(file).findings()) {
            String pointer = finding.pointer().toString();
            if (finding.record().isEmpty()) {
                positions.add(-1);
                assertThat(finding.pointerInRecord()).isEqualTo(finding.pointer());
            } else {
                int position = Integer.parseInt(pointer.split("/", -1)[2]);
                positions.add(position);
                assertThat(file.records().get(position).id())
                        .isEqualTo(finding.record().get());
                assertThat(pointer).isEqualTo("/records/" + position + finding.pointerInRecord());
            }
        }
        assertThat(positions).isSorted();
    }

    @Property(tries = 30)
    void no_finding_holds_a_text_a_date_or_a_code_of_the_case_file(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(15);
        CaseRecord[] records = file.records().stream()
                .map(record -> planted(record.shape(), record))
                .toArray(CaseRecord[]::new);
        CaseFile planted = CaseFile.of(plant(CaseHeader.SHAPE, file.header()), List.of(records));
        assertThat(VALIDATOR.validate(planted).toString()).doesNotContain(SECRET);
    }

    private static final String SECRET = "Zanzibar-Quux";

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T extends CaseRecord> CaseRecord planted(Shape<T, ?> shape, CaseRecord record) {
        return plant(shape, (T) record);
    }

    /** The object with the secret in every text, down to its last part and in unknown members. */
    private static <T, B> T plant(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(attribute -> plant(attribute, object, builder));
        DataObject members = DataObject.EMPTY;
        for (String name : shape.unknownMembersOf(object).members().keySet()) {
            members = members.with(name, new DataString(SECRET));
        }
        shape.setUnknownMembers(builder, members);
        return shape.build(builder);
    }

    private static <T, B, V> void plant(Attribute<T, B, V> attribute, T object, B builder) {
        List<V> values = attribute.values(object).stream()
                .map(value -> plant(attribute.type(), value))
                .toList();
        if (!values.isEmpty()) {
            attribute.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // Each type says what its values are.
    private static <V> V plant(Type<V> type, V value) {
        if (type.hasTable()) {
            return plant(type.table().get(), value);
        }
        if (type.equals(Types.STRING) || type.equals(Types.ATTRIBUTE)) {
            return (V) (value + " " + SECRET + " “");
        }
        if (value instanceof LocalizedText text) {
            LocalizedText planted = text;
            for (var language : text.asMap().keySet()) {
                planted = planted.with(language, SECRET + " yesterday");
            }
            return (V) planted;
        }
        return type.equals(Types.TREE) ? (V) new DataString(SECRET) : value;
    }

    @Property(tries = 20)
    void dates_do_not_get_into_a_report_either(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(15);
        List<String> dates = new ArrayList<>();
        file.records().forEach(record -> collectDates(record.shape(), record, dates));
        String report = VALIDATOR.validate(file).toString();
        // A report names the record, whose id may be a date: statement:2024-11-12.
        String ids =
                file.records().stream().map(record -> record.id().toString()).collect(Collectors.joining(" "));
        Stream<String> full = dates.stream()
                .filter(date -> date.matches("-?\\d{4}-\\d\\d-\\d\\d"))
                .filter(date -> !ids.contains(date));
        assertThat(full).noneMatch(report::contains);
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T extends CaseRecord> void collectDates(Shape<T, ?> shape, CaseRecord record, List<String> dates) {
        Walk.over(Pointer.ROOT, shape, (T) record, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (attribute.type().equals(Types.DATE)) {
                    dates.add(value.toString());
                }
            }
        });
    }

    @Property(tries = 5)
    void the_locale_of_the_machine_changes_nothing(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(15);
        String report = VALIDATOR.validate(file).toString();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(VALIDATOR.validate(file)).hasToString(report);
        } finally {
            Locale.setDefault(before);
        }
    }
}
