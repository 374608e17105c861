package org.amparo.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Marking;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;

class ShapeTest {

    /** A type outside the model, as somebody who writes a binding could have it. */
    private record Note(String title, Optional<String> language, List<String> lines, DataObject unknown) {}

    private static final class NoteBuilder {
        private String title = "";
        private String language = "";
        private List<String> lines = List.of();
        private DataObject unknown = DataObject.EMPTY;

        Note build() {
            return TABLE.check(new Note(title, Optional.of(language).filter(text -> !text.isEmpty()), lines, unknown));
        }
    }

    /** In another order than the table. */
    private record NoteAccessors(List<String> names) implements Accessors<Note, NoteBuilder> {
        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public Object[] row(Note note) {
            return new Object[] {
                note.unknown(), Accessors.orNull(note.lines()), note.language().orElse(null), note.title()
            };
        }

        @Override
        public NoteBuilder newBuilder() {
            return new NoteBuilder();
        }

        @Override
        public Note build(NoteBuilder builder) {
            return builder.build();
        }
    }

    private static final List<String> NAMES = List.of("unknown", "lines", "country", "title");

    private static final Shape<Note, NoteBuilder> TABLE = Shape.of("note", new NoteAccessors(NAMES))
            .required(AttributeName.of("title", Types.STRING), Note::title, (builder, title) -> builder.title = title)
            .since("1.2")
            .optional(
                    AttributeName.of("country", Types.COUNTRY),
                    Note::language,
                    (builder, language) -> builder.language = language)
            .floor(Marking.PARTNERS)
            .list(
                    AttributeName.of("lines", Types.STRING),
                    Note::lines,
                    (builder, lines) -> builder.lines = List.copyOf(lines))
            .unknownMembers("unknown", Note::unknown, (builder, unknown) -> builder.unknown = unknown)
            .reserve("type", "records");

    @Test
    void a_table_keeps_the_order_of_its_lines() {
        assertThat(TABLE.attributes().keySet()).containsExactly("title", "country", "lines");
        assertThat(TABLE.name()).isEqualTo("note");
        assertThat(TABLE).hasToString("note");
        assertThatThrownBy(() -> TABLE.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TABLE.reserved().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_said_of_the_last_line_is_said_of_it_alone() {
        assertThat(TABLE.attributes().get("title").traits())
                .isEqualTo(new Traits(
                        AttributeRole.CLAIM, Set.of(), Optional.empty(), Essential.NO, List.of(), List.of(), "1.2"));
        assertThat(TABLE.attributes().get("country").traits())
                .isEqualTo(new Traits(
                        AttributeRole.CLAIM,
                        Set.of(),
                        Optional.of(Marking.PARTNERS),
                        Essential.NO,
                        List.of(),
                        List.of(),
                        "1.0"));
        assertThat(TABLE.attributes().get("lines").traits()).isEqualTo(Traits.PLAIN);
        assertThat(TABLE.past().attributes().get("lines").traits().is(Traits.Mark.PAST))
                .isTrue();
        assertThat(TABLE.attributes().get("lines").traits().is(Traits.Mark.PAST))
                .isFalse();
        assertThat(TABLE.ordered().attributes().get("lines").traits().is(Traits.Mark.ORDERED))
                .isTrue();
        assertThat(TABLE.unpublished().attributes().get("lines").traits().is(Traits.Mark.UNPUBLISHED))
                .isTrue();
        assertThat(TABLE.essential().attributes().get("lines").traits().essential())
                .isEqualTo(Essential.ONE);
        assertThat(TABLE.inseparable().attributes().get("lines").traits().essential())
                .isEqualTo(Essential.ALL);
    }

    private static Traits last(Shape<?, ?> table) {
        return table.attributes().get("lines").traits();
    }

    @Test
    void a_line_has_one_role_and_any_number_of_marks() {
        assertThat(last(TABLE).role()).isEqualTo(AttributeRole.CLAIM);
        assertThat(last(TABLE.identity()).role()).isEqualTo(AttributeRole.IDENTITY);
        assertThat(last(TABLE.history()).role()).isEqualTo(AttributeRole.HISTORY);
        assertThat(last(TABLE.beside()).role()).isEqualTo(AttributeRole.BESIDE);
        assertThat(last(TABLE.carrier()).role()).isEqualTo(AttributeRole.CARRIER);
        assertThat(last(TABLE.carrier()).marks()).containsExactly(Traits.Mark.GUARD);
        assertThat(last(TABLE.prose()).marks()).containsExactly(Traits.Mark.PROSE);
        assertThat(last(TABLE.note()).marks()).containsExactlyInAnyOrder(Traits.Mark.PROSE, Traits.Mark.NOTE);
        assertThat(last(TABLE.past().ordered().guard().identity()).marks())
                .containsExactlyInAnyOrder(Traits.Mark.PAST, Traits.Mark.ORDERED, Traits.Mark.GUARD);
        assertThat(last(TABLE.identity().beside()).role()).isEqualTo(AttributeRole.BESIDE);
        assertThat(last(TABLE.completes(AttributeName.of("lines", Types.STRING))
                        .counts(AttributeName.of("title", Types.STRING))))
                .isEqualTo(new Traits(
                        AttributeRole.CLAIM,
                        Set.of(),
                        Optional.empty(),
                        Essential.NO,
                        List.of("lines"),
                        List.of("title"),
                        "1.0"));
    }

    @Test
    void a_line_reads_the_values_of_an_object() {
        Note note = new Note("t", Optional.empty(), List.of("a", "b"), DataObject.EMPTY);
        List<List<?>> values = new ArrayList<>();
        TABLE.attributes().values().forEach(line -> values.add(line.values(note)));
        assertThat(values).containsExactly(List.of("t"), List.of(), List.of("a", "b"));
    }

    private static Shape<Note, NoteBuilder> tableOf(String... names) {
        return Shape.of("note", new NoteAccessors(List.of(names)))
                .required(
                        AttributeName.of("title", Types.STRING), Note::title, (builder, title) -> builder.title = title)
                .optional(
                        AttributeName.of("country", Types.COUNTRY),
                        Note::language,
                        (builder, language) -> builder.language = language)
                .list(
                        AttributeName.of("lines", Types.STRING),
                        Note::lines,
                        (builder, lines) -> builder.lines = List.copyOf(lines))
                .unknownMembers("unknown", Note::unknown, (builder, unknown) -> builder.unknown = unknown);
    }

    @Test
    void a_table_shows_what_an_object_has_in_the_order_of_its_lines() {
        Note full = new Note("t", Optional.of("AZ"), List.of("a", "b"), DataObject.EMPTY.with("x", DataNull.NULL));
        assertThat(shown(TABLE, full)).containsExactly("title: t", "country: AZ", "lines: [a, b]", "unknown: [x]");
        Note bare = new Note("t", Optional.empty(), List.of(), DataObject.EMPTY);
        assertThat(shown(TABLE, bare)).containsExactly("title: t");
    }

    private static List<String> shown(Shape<Note, ?> table, Note note) {
        List<String> shown = new ArrayList<>();
        table.visit(note, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                shown.add(line.name() + ": " + value);
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                shown.add(line.name() + ": " + values);
            }

            @Override
            public void unknown(DataObject members) {
                shown.add("unknown: " + members.members().keySet());
            }
        });
        return shown;
    }

    @Test
    void rows_without_an_attribute_of_the_table_are_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> tableOf("other", "lines", "land", "title"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rows of note have no value for country.");
        assertThatThrownBy(() -> tableOf("other", "lines", "country", "title"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rows of note have no value for unknown.");
    }

    /** Which of them would be the attribute, and where would those after it stand? */
    @Test
    void rows_with_a_name_twice_are_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> tableOf("lines", "lines", "country", "title"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rows of note have two values of one name.");
    }

    @Test
    void a_line_copies_what_an_object_has_to_a_builder() {
        Note note = new Note("t", Optional.of("AZ"), List.of("a"), DataObject.EMPTY.with("x", DataNull.NULL));
        NoteBuilder builder = TABLE.newBuilder();
        TABLE.attributes().values().forEach(line -> line.copy(note, builder));
        TABLE.setUnknownMembers(builder, TABLE.unknownMembersOf(note));
        assertThat(TABLE.build(builder)).isEqualTo(note);
    }

    @Test
    void a_line_with_other_traits_is_the_same_line_else() {
        Attribute<Note, NoteBuilder, ?> line = TABLE.attributes().get("lines");
        Traits traits = new Traits(
                AttributeRole.BESIDE,
                Set.of(Traits.Mark.values()),
                Optional.of(Marking.SECRET),
                Essential.ALL,
                List.of("lines"),
                List.of("lines"),
                "1.9");
        assertThat(line.with(traits).traits()).isEqualTo(traits);
        assertThat(line.with(traits).with(line.traits())).isEqualTo(line);
        assertThat(TABLE.attributes().get("title").with(traits).isRequired()).isTrue();
        assertThat(TABLE.attributes().get("country").with(traits).isRequired()).isFalse();
        assertThat(TABLE.attributes().get("country").with(traits).isList()).isFalse();
        assertThat(line.with(traits).isList()).isTrue();
    }

    @Test
    void a_value_outside_its_type_is_refused() {
        NoteBuilder builder = new NoteBuilder();
        builder.title = "t";
        builder.language = "secret";
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageNotContaining("secret")
                .satisfies(e -> assertThat(e.code()).isEqualTo("country-syntax"));
    }

    @Test
    void every_item_of_a_list_is_checked() {
        NoteBuilder builder = new NoteBuilder();
        builder.title = "t";
        builder.lines = List.of("a", "");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.code()).isEqualTo("empty-text"));
    }

    @Test
    void an_unknown_member_has_neither_the_name_of_a_line_nor_a_reserved_one() {
        for (String name : List.of("title", "country", "lines", "type", "records")) {
            NoteBuilder builder = new NoteBuilder();
            builder.title = "t";
            builder.unknown = DataObject.EMPTY.with("fine", DataNull.NULL).with(name, DataNull.NULL);
            assertThatExceptionOfType(InvalidValueException.class)
                    .as(name)
                    .isThrownBy(builder::build)
                    .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-member-name"));
        }
    }

    @Test
    void a_name_that_differs_in_case_or_has_a_colon_is_another_name() {
        NoteBuilder builder = new NoteBuilder();
        builder.title = "t";
        builder.unknown = DataObject.EMPTY
                .with("Title", DataNull.NULL)
                .with("TITLE", DataNull.NULL)
                .with("example.org:title", DataNull.NULL)
                .with("", DataNull.NULL);
        assertThat(builder.build().unknown().members()).hasSize(4);
    }

    @Test
    void two_lines_of_one_name_are_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> TABLE.optional(
                        AttributeName.of("title", Types.STRING), Note::language, (builder, language) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }

    @Test
    void a_table_without_unknown_members_has_none() {
        Shape<Note, NoteBuilder> plain = Shape.of("plain", new NoteAccessors(NAMES));
        Note note = new Note("t", Optional.empty(), List.of(), DataObject.EMPTY.with("x", DataNull.NULL));
        assertThat(plain.unknownMembersOf(note)).isEqualTo(DataObject.EMPTY);
        assertThat(plain.reserved()).isEmpty();
    }

    @Test
    void a_walk_visits_every_object_and_value_in_the_order_of_the_tables() {
        Name name = Name.builder()
                .key("k1")
                .full("Leyla Orlova")
                .script("Latn")
                .addEvidence(Evidence.builder()
                        .about("full")
                        .statement(StatementId.of("d0"))
                        .addVia(StatementId.of("d0").part("r1"))
                        .addVia(StatementId.of("d2").part("r1"))
                        .build())
                .build();
        List<String> visited = new ArrayList<>();
        Walk.over(Pointer.ROOT.member("names").item(0), Name.SHAPE, name, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                visited.add(at + " " + shape.name());
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                visited.add(at + " = " + value);
            }
        });
        assertThat(visited)
                .containsExactly(
                        "/names/0 name",
                        "/names/0/key = k1",
                        "/names/0/full = Leyla Orlova",
                        "/names/0/script = Latn",
                        "/names/0/evidence/0 evidence",
                        "/names/0/evidence/0/about = full",
                        "/names/0/evidence/0/statement = statement:d0",
                        "/names/0/evidence/0/via/0 = statement:d0#r1",
                        "/names/0/evidence/0/via/1 = statement:d2#r1");
        Walk.over(Pointer.ROOT, Name.SHAPE, name, new Walk.Visitor() {});
    }

    @Test
    void a_pointer_is_written_as_rfc_6901_has_it() {
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.member("records").item(3).member("names").item(0))
                .hasToString("/records/3/names/0");
        assertThat(Pointer.ROOT.member("")).hasToString("/");
        assertThat(Pointer.ROOT.member("a/b")).hasToString("/a~1b");
        assertThat(Pointer.ROOT.member("m~n")).hasToString("/m~0n");
        assertThat(Pointer.ROOT.member("~1")).hasToString("/~01");
        assertThat(Pointer.ROOT.member("c%d").member(" ").member("k\"l")).hasToString("/c%d/ /k\"l");
    }

    @Test
    void pointers_are_equal_when_they_are_written_alike() {
        Pointer pointer = Pointer.ROOT.member("records").item(3);
        assertThat(pointer)
                .isEqualTo(Pointer.ROOT.member("records").member("3"))
                .hasSameHashCodeAs(Pointer.ROOT.member("records").member("3"))
                .isNotEqualTo(Pointer.ROOT.member("records"))
                .isNotEqualTo("/records/3");
    }
}
