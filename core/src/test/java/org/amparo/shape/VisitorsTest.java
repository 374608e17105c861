package org.amparo.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Marking;
import org.amparo.data.DataNull;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of type reaches the method that is named for it, and no other. */
class VisitorsTest {

    private static final Name NAME = Name.of("Leyla Orlova");

    /** A type, a value of it, and the methods that it reaches: among the six kinds, and among the ten. */
    private record Row<V>(Type<V> type, V value, String kind, String scalar) {

        Row(ScalarType<V> type, V value, String scalar) {
            this(type, value, "scalar", scalar);
        }

        Row(Type<V> type, V value, String kind, boolean table) {
            this(type, value, kind, "");
            assertThat(type.table().isPresent()).isEqualTo(table);
            assertThat(type.hasTable()).isEqualTo(table);
        }

        String visited() {
            return type.accept(new Kinds());
        }

        String visitedWithValue() {
            return type.accept(value, new Values());
        }

        V given() {
            return type.from(new Source(value));
        }
    }

    static List<Row<?>> kinds() {
        return List.of(
                new Row<>(Types.STRING, "x", "text"),
                new Row<>(Types.LANGUAGE, LanguageTag.ENGLISH, "language"),
                new Row<>(Types.DATE, PartialDate.parse("2024-05"), "date"),
                new Row<>(Types.PERIOD, Period.parse("2024/.."), "period"),
                new Row<>(Types.INSTANT, Instant.EPOCH, "instant"),
                new Row<>(Types.URI, URI.create("https://example.org/"), "uri"),
                new Row<>(Types.PART_REF, PartRef.parse("statement:d0#r1"), "partRef"),
                new Row<>(Types.CASE_FILE_ID, CaseFileId.parse("case-file:x"), "caseFileId"),
                new Row<>(Types.code(Marking.VOCABULARY), Marking.SECRET, "code"),
                new Row<>(Types.reference(PersonId.class), PersonId.of("x"), "reference"),
                new Row<>(Types.LOCALIZED, LocalizedText.english("x"), "localized", false),
                new Row<>(Types.INTEGER, 3L, "integer", false),
                new Row<>(Types.BOOLEAN, true, "bool", false),
                new Row<>(Types.TREE, DataNull.NULL, "tree", false),
                new Row<>(Types.part(() -> Name.SHAPE), NAME, "part", true));
    }

    @Test
    void no_kind_is_left_out() {
        Set<Class<?>> visited =
                kinds().stream().map(row -> row.type().getClass()).collect(Collectors.toSet());
        assertThat(visited)
                .containsExactlyInAnyOrderElementsOf(Stream.<Class<?>>of(Type.class, ScalarType.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .filter(kind -> !kind.isInterface())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_type_says_of_which_kind_it_is(Row<?> row) {
        assertThat(row.visited()).isEqualTo(row.kind() + row.scalar());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_value_is_handed_over_as_what_it_is(Row<?> row) {
        assertThat(row.visitedWithValue()).isEqualTo(row.kind() + row.scalar() + " " + row.value());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_value_comes_from_the_method_of_its_kind(Row<?> row) {
        assertThat(row.given()).isEqualTo(row.value());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_text_is_a_value_of_a_scalar_type_and_of_no_other(Row<?> row) {
        assertThat(row.type().ofText(row.value().toString()))
                .isEqualTo(row.kind().equals("scalar") ? row.value() : null);
    }

    @Test
    void the_values_of_an_object_come_one_by_one_and_its_parts_apart() {
        Name name = Name.builder()
                .full("Leyla Orlova")
                .script("Latn")
                .addEvidence(Evidence.builder().statement(StatementId.of("d0")).build())
                .addEvidence(Evidence.builder().statement(StatementId.of("d1")).build())
                .build();
        List<String> found = new ArrayList<>();
        Name.SHAPE.visit(name, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                found.add(line.at(Pointer.ROOT, item) + " " + value);
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                found.add(line.at(Pointer.ROOT, item) + " is a part: " + table);
            }
        });
        assertThat(found)
                .containsExactly(
                        "/full Leyla Orlova",
                        "/script Latn",
                        "/evidence/0 is a part: evidence",
                        "/evidence/1 is a part: evidence");
    }

    private static final class Kinds implements TypeVisitor<String> {

        @Override
        public String scalar(ScalarType<?> type) {
            return "scalar" + type.acceptScalar(new Scalars());
        }

        @Override
        public String localized() {
            return "localized";
        }

        @Override
        public String integer() {
            return "integer";
        }

        @Override
        public String bool() {
            return "bool";
        }

        @Override
        public String tree() {
            return "tree";
        }

        @Override
        public String part(Shape<?, ?> table) {
            return "part";
        }
    }

    private static final class Scalars implements ScalarVisitor<String> {

        @Override
        public String text(ScalarType.TextType type) {
            return "text";
        }

        @Override
        public String language() {
            return "language";
        }

        @Override
        public String date() {
            return "date";
        }

        @Override
        public String period() {
            return "period";
        }

        @Override
        public String instant() {
            return "instant";
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return "uri";
        }

        @Override
        public String partRef() {
            return "partRef";
        }

        @Override
        public String caseFileId() {
            return "caseFileId";
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            return "code";
        }

        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            return "reference";
        }
    }

    private static final class Values implements ValueVisitor<String, RuntimeException> {

        @Override
        public <V> String scalar(ScalarType<V> type, V value) {
            return "scalar" + type.acceptScalar(new Scalars()) + " " + value;
        }

        @Override
        public String localized(LocalizedText value) {
            return "localized " + value;
        }

        @Override
        public String integer(Long value) {
            return "integer " + value;
        }

        @Override
        public String bool(Boolean value) {
            return "bool " + value;
        }

        @Override
        public String tree(DataValue value) {
            return "tree " + value;
        }

        @Override
        public <P> String part(Shape<P, ?> table, P value) {
            return "part " + value;
        }
    }

    /** Has one value, and gives it where it is of the kind that is asked for. */
    private record Source(Object value) implements ValueSource {

        @Override
        public <V> V scalar(ScalarType<V> type) {
            return type.parse(value.toString());
        }

        @Override
        public LocalizedText localized() {
            return (LocalizedText) value;
        }

        @Override
        public Long integer() {
            return (Long) value;
        }

        @Override
        public Boolean bool() {
            return (Boolean) value;
        }

        @Override
        public DataValue tree() {
            return (DataValue) value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <P> P part(Shape<P, ?> table) {
            assertThat(table).isSameAs(Name.SHAPE);
            return (P) value;
        }
    }
}
