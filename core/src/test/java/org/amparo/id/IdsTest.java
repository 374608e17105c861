package org.amparo.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final URI BASE = URI.create("https://cases.example/north-shore/");

    static Stream<Arguments> types() {
        return RecordTypes.ROWS.stream().map(row -> Arguments.of(row.type(), row.of(), row.parse()));
    }

    private static void refused(String code, Runnable parse) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(parse::run)
                .withMessageNotContaining("orlova")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_id_is_its_type_and_its_local_name(
            String type, Function<String, RecordId> of, Function<String, RecordId> parse) {
        RecordId id = of.apply("x-1");
        assertThat(id.type()).isEqualTo(type);
        assertThat(id.local()).isEqualTo("x-1");
        assertThat(id).hasToString(type + ":x-1");
        assertThat(parse.apply(type + ":x-1")).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(RecordId.parse(type + ":x-1")).isEqualTo(id).hasSameClassAs(id);
        assertThat(RecordId.of(type, "x-1")).isEqualTo(id);
        assertThat(id.iri(BASE)).isEqualTo(URI.create("https://cases.example/north-shore/" + type + "/x-1"));
        assertThat(of.apply("x-2")).isNotEqualTo(id);
        assertThat(of.apply("X-1")).isNotEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_typed_id_refuses_another_type(String type, Function<String, RecordId> of, Function<String, RecordId> parse) {
        Stream.concat(RecordTypes.names().stream(), Stream.of("case-file", "vehicle"))
                .filter(other -> !other.equals(type))
                .forEach(other -> refused("id-type", () -> parse.apply(other + ":orlova")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> parse.apply("vehicle:orlova"))
                .withMessageMatching("Expected the id of an? " + type.replace('-', ' ') + "\\.");
        refused("id-type", () -> parse.apply(type + "s:orlova"));
        refused("id-type", () -> parse.apply("x" + type + ":orlova"));
        refused("id-syntax", () -> parse.apply("orlova"));
        refused("id-syntax", () -> parse.apply(type));
        refused("id-syntax", () -> parse.apply(type + ":"));
        refused("id-syntax", () -> parse.apply(type + ":orlova:2"));
        refused("id-syntax", () -> parse.apply(":orlova"));
        refused("id-syntax", () -> parse.apply(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", ".x", "_x", "~x", "a b", "a:b", "a#b", "a/b", "ə", "a\u0000", "a%20", "１", "a\n"})
    void a_local_name_outside_the_grammar_is_refused(String local) {
        refused("id-syntax", () -> PersonId.of(local));
        refused("id-syntax", () -> RecordId.of("vehicle", local));
        refused("key-syntax", () -> PartRef.requireKey(local));
    }

    @Test
    void a_type_where_it_does_not_belong_and_one_that_is_missing_are_called_so() {
        message("id-syntax.with-type", () -> PersonId.of("person:x"));
        message("id-syntax.with-type", () -> CaseFileId.of("case-file:x"));
        message("id-syntax.with-type", () -> RecordId.of("vehicle", "vehicle:x"));
        message("id-syntax.with-type", () -> PersonId.parse("person:person:x"));
        message("id-syntax.without-type", () -> PersonId.parse("x"));
        message("id-syntax.without-type", () -> RecordId.parse("x", AgentId.class));
        message("id-syntax", () -> RecordId.parse("somebody else"));
        message("id-syntax", () -> PersonId.of("somebody else"));
    }

    private static void message(String key, Runnable parse) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(parse::run)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void a_local_name_has_128_characters_at_most() {
        assertThat(PersonId.of("x".repeat(128)).local()).hasSize(128);
        refused("id-syntax", () -> PersonId.of("x".repeat(129)));
        assertThat(PersonId.of("0.Az_~-").local()).isEqualTo("0.Az_~-");
    }

    @Test
    void a_type_that_only_a_later_version_knows_is_kept() {
        RecordId id = RecordId.parse("vehicle-2:v1");
        assertThat(id.type()).isEqualTo("vehicle-2");
        assertThat(id).hasToString("vehicle-2:v1").isEqualTo(RecordId.of("vehicle-2", "v1"));
        assertThat(id).isInstanceOf(AgentId.class).isInstanceOf(SubjectId.class);
        assertThat(id.iri(BASE)).isEqualTo(URI.create("https://cases.example/north-shore/vehicle-2/v1"));
        assertThat(RecordId.of("x".repeat(64), "v").type()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Person:x", "1x:x", "-x:x", "a_b:x", "pərson:x", " person:x", "person :x", ":x", "x", ""})
    void a_type_outside_the_grammar_is_refused(String text) {
        refused("id-syntax", () -> RecordId.parse(text));
    }

    @Test
    void a_type_has_64_characters_at_most() {
        refused("id-syntax", () -> RecordId.of("x".repeat(65), "v"));
    }

    @Test
    void a_case_file_is_no_record() {
        refused("id-type", () -> RecordId.parse("case-file:orlova"));
        refused("id-type", () -> CaseFileId.parse("person:orlova"));
        refused("id-syntax", () -> CaseFileId.parse("orlova"));
        CaseFileId id = CaseFileId.of("north-shore-2024");
        assertThat(CaseFileId.parse("case-file:north-shore-2024")).isEqualTo(id);
        assertThat(id).hasToString("case-file:north-shore-2024").isLessThan(CaseFileId.of("south"));
    }

    @Test
    void who_may_act_and_whom_a_thing_is_about_is_said_by_supertypes() {
        assertThat(PersonId.of("x")).isInstanceOf(AgentId.class).isInstanceOf(SubjectId.class);
        assertThat(OrganisationId.of("x")).isInstanceOf(AgentId.class).isInstanceOf(SubjectId.class);
        assertThat(GroupId.of("x")).isNotInstanceOf(AgentId.class).isInstanceOf(SubjectId.class);
        assertThat(DetentionId.of("x")).isNotInstanceOf(AgentId.class).isNotInstanceOf(SubjectId.class);
    }

    @Test
    void ids_are_ordered_by_type_and_then_by_local_name() {
        List<RecordId> ids = List.of(
                AwardId.of("z"), PersonId.of("A"), PersonId.of("a"), PersonId.of("a-1"), RecordId.parse("vehicle:a"));
        assertThat(ids.stream().sorted(java.util.Collections.reverseOrder()).sorted())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void a_reference_to_a_part_is_the_record_and_the_key() {
        PartRef ref = StatementId.of("d1").part("m1");
        assertThat(ref).hasToString("statement:d1#m1").isEqualTo(PartRef.parse("statement:d1#m1"));
        assertThat(ref).hasSameHashCodeAs(PartRef.parse("statement:d1#m1"));
        assertThat(ref.record()).isEqualTo(StatementId.of("d1"));
        assertThat(ref.key()).isEqualTo("m1");
        assertThat(ref.iri(BASE)).isEqualTo(URI.create("https://cases.example/north-shore/statement/d1#m1"));
        assertThat(ref)
                .isNotEqualTo(StatementId.of("d1").part("m2"))
                .isNotEqualTo(StatementId.of("d2").part("m1"))
                .isLessThan(StatementId.of("d1").part("m2"))
                .isLessThan(StatementId.of("d2").part("a"));
    }

    @Test
    void what_is_no_reference_to_a_part_is_refused() {
        refused("part-ref-syntax", () -> PartRef.parse("statement:orlova"));
        refused("part-ref-syntax", () -> PartRef.parse(""));
        refused("id-syntax", () -> PartRef.parse("orlova#m1"));
        refused("id-type", () -> PartRef.parse("case-file:orlova#m1"));
        refused("key-syntax", () -> PartRef.parse("statement:orlova#"));
        refused("key-syntax", () -> PartRef.parse("statement:orlova#m1#m2"));
        refused("key-syntax", () -> StatementId.of("d1").part("orlova 1"));
    }

    /** The writer of a file could choose them so, and look-ups would take as long as there are ids. */
    @Test
    void ids_whose_texts_have_one_hash_have_different_ones() {
        List<String> texts = List.of("Aa", "BB");
        for (int doubled = 0; doubled < 3; doubled++) {
            List<String> shorter = texts;
            texts = shorter.stream()
                    .flatMap(start -> shorter.stream().map(end -> start + end))
                    .toList();
        }
        List<PersonId> ids = texts.stream().map(PersonId::of).toList();

        assertThat(texts.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        assertThat(ids).hasSize(256);
        assertThat(ids.stream().mapToInt(PersonId::hashCode).distinct().count()).isGreaterThan(250);
        assertThat(ids.get(7)).hasSameHashCodeAs(PersonId.of(texts.get(7)));
    }
}
