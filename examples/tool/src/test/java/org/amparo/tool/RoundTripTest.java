package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.examples.referencecase.ReferenceCase;
import org.amparo.json.FullJsonWriter;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.junit.jupiter.api.Test;

/** Converts the reference case through all forms, with private members in all its objects. */
class RoundTripTest {

    /** Numbers as RFC 8785 prints them, which come back unchanged; among them the limits of a double. */
    private static final List<String> CANONICAL_NUMBERS = List.of(
            "0",
            "-1",
            "0.1",
            "-1.5",
            "1e-7",
            "1e+21",
            "123456789012345680000",
            "9007199254740992",
            "5e-324",
            "1.7976931348623157e+308");

    /** Numbers as people write them, and some that do not fit a double. */
    private static final List<String> ODD_NUMBERS =
            List.of("-0", "2.50", "1E2", "1e400", "0.10000000000000000000001", "9007199254740993");

    private final Set<String> planted = new TreeSet<>();
    private int objects;

    @Test
    void document_to_lines_to_document_to_canonical_to_document_is_the_identity() {
        byte[] document = FullJsonWriter.standard()
                .write(planted(member(CANONICAL_NUMBERS)))
                .getBytes(UTF_8);
        byte[] lines = converted(document, "lines");
        byte[] again = converted(lines, "document");
        assertThat(again).isEqualTo(document);
        byte[] canonical = converted(again, "canonical");
        byte[] last = converted(canonical, "document");
        assertThat(last).isEqualTo(document);
        assertThat(converted(last, "canonical")).isEqualTo(canonical);
        assertThat(converted(lines, "canonical")).isEqualTo(canonical);
        assertThat(converted(lines, "lines")).isEqualTo(lines);
        assertThat(converted(canonical, "lines")).isEqualTo(lines);
        // The members are once in each object, at any depth, in each form.
        for (byte[] form : List.of(document, lines, canonical)) {
            assertThat(new String(form, UTF_8).split("\"example.org:kept\"", -1))
                    .hasSize(objects + 1);
        }
    }

    @Test
    void what_no_double_holds_goes_through_lines_as_it_was_and_is_refused_as_canonical() {
        byte[] document =
                FullJsonWriter.standard().write(planted(member(ODD_NUMBERS))).getBytes(UTF_8);
        byte[] lines = converted(document, "lines");
        assertThat(converted(lines, "lines")).isEqualTo(lines);
        assertThat(converted(lines, "document")).isEqualTo(document);
        Run canonical = Run.reading(document, "convert", "-", "--to", "canonical");
        assertThat(canonical.err()).contains(" error number-not-exact ");
        assertThat(canonical.out()).isEmpty();
        assertThat(canonical.code()).isEqualTo(1);
    }

    @Test
    void there_is_something_in_every_table_that_the_case_has_an_object_of() {
        planted(member(CANONICAL_NUMBERS));
        assertThat(planted)
                .contains(
                        "case-file",
                        "person",
                        "detention",
                        "award",
                        "statement",
                        "evidence",
                        "name",
                        "conferral",
                        "count",
                        "relay");
        assertThat(objects).isGreaterThan(300);
    }

    private static byte[] converted(byte[] input, String form) {
        Run run = Run.reading(input, "convert", "-", "--to", form);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.bytes();
    }

    /**
     * Nested objects and arrays, all kinds of values, and texts that writers often spoil; names ordered as in RFC 8785.
     */
    private static DataObject member(List<String> numbers) {
        Map<String, DataValue> inner = new LinkedHashMap<>();
        inner.put("", new DataString(""));
        inner.put("\u0001\"\\/", new DataString("\u001f\u007f\u2028\"\\/\ud83d\udd4a"));
        inner.put("empty", new DataArray(List.of(DataObject.EMPTY, new DataArray(List.of()), DataNull.NULL)));
        inner.put(
                "numbers",
                new DataArray(numbers.stream().<DataValue>map(DataNumber::new).toList()));
        inner.put("true", new DataBoolean(true));
        inner.put("\u20ac", new DataString("e\u0301"));
        inner.put("\ud83d\ude00", new DataString("Özgürlük"));
        inner.put("\ufb33", new DataArray(List.of(new DataObject(Map.of("records", new DataArray(List.of()))))));
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("example.org:kept", new DataObject(inner));
        members.put("ofALaterVersion", new DataArray(List.of(new DataObject(inner))));
        return new DataObject(members);
    }

    private CaseFile planted(DataObject members) {
        CaseFile file = ReferenceCase.caseFile();
        CaseHeader header = planted(CaseHeader.SHAPE, file.header(), members);
        return CaseFile.of(
                header,
                file.records().stream()
                        .map(record -> plantedRecord(record.shape(), record, members))
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> CaseRecord plantedRecord(Shape<T, ?> shape, CaseRecord record, DataObject members) {
        return planted(shape, (T) record, members);
    }

    /** The object with the members, down to its last part. */
    private <T, B> T planted(Shape<T, B> shape, T object, DataObject members) {
        planted.add(shape.name());
        objects++;
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(attribute -> plant(attribute, object, builder, members));
        shape.setUnknownMembers(builder, members);
        return shape.build(builder);
    }

    private <T, B, V> void plant(Attribute<T, B, V> attribute, T object, B builder, DataObject members) {
        List<V> values = attribute.values(object).stream()
                .map(value -> attribute
                        .type()
                        .table()
                        .map(table -> planted(table, value, members))
                        .orElse(value))
                .toList();
        if (!values.isEmpty()) {
            attribute.set(builder, values);
        }
    }
}
