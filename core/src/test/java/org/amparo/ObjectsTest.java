package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Extensible;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The properties of the objects of every table. */
class ObjectsTest {

    static Stream<Shape<?, ?>> tables() {
        return Tables.allAndLater().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_missing_is_named_at_once_and_nothing_else(Shape<?, ?> table) {
        List<String> required = table.attributes().values().stream()
                .filter(Attribute::isRequired)
                .map(Attribute::name)
                .filter(name -> !name.equals("amparo"))
                .toList();
        if (required.isEmpty()) {
            assertThat(buildEmpty(table)).as(table.name()).isNotNull();
            return;
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .as(table.name())
                .isThrownBy(() -> buildEmpty(table))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("missing-required");
                    assertThat(e.attributes()).containsExactlyElementsOf(required);
                });
    }

    private static <T, B> T buildEmpty(Shape<T, B> table) {
        return table.build(table.newBuilder());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_attribute_that_is_set_through_the_table_reads_back(Shape<?, ?> table) throws Exception {
        Object whole = Samples.whole(table);
        Map<String, Method> accessors = Tables.accessors(Tables.typeOf(table));
        for (Attribute<?, ?, ?> line : table.attributes().values()) {
            List<?> values = values(line, whole);
            assertThat(values).as(table.name() + "." + line.name()).hasSize(1);
            assertThat(listed(accessors.get(line.name()).invoke(whole)))
                    .as(table.name() + "." + line.name())
                    .isEqualTo(values);
        }
        assertThat(((Extensible) whole).unknownMembers().members()).containsOnlyKeys("example.org:note", "laterOn");
        assertThat(unknownMembersOf(table, whole)).isEqualTo(((Extensible) whole).unknownMembers());
    }

    private static List<?> listed(Object attribute) {
        if (attribute instanceof java.util.Optional<?> optional) {
            return optional.stream().toList();
        }
        return attribute instanceof List<?> list ? list : List.of(attribute);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_copy_made_line_by_line_is_equal(Shape<?, ?> table) {
        assertCopy(table);
    }

    private static <T, B> void assertCopy(Shape<T, B> table) {
        for (T object : List.of(Samples.whole(table), Samples.smallest(table))) {
            B builder = table.newBuilder();
            table.attributes().values().forEach(line -> line.copy(object, builder));
            table.setUnknownMembers(builder, table.unknownMembersOf(object));
            T copy = table.build(builder);
            assertThat(copy).as(table.name()).isEqualTo(object).hasSameHashCodeAs(object);
        }
        assertThat(Samples.whole(table)).as(table.name()).isNotEqualTo(Samples.smallest(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_builder_made_of_an_object_builds_its_equal(Shape<?, ?> table) throws Exception {
        if (table.equals(OtherRecord.SHAPE)) {
            return;
        }
        for (Object object : List.of(Samples.whole(table), Samples.smallest(table))) {
            Object builder = Tables.typeOf(table).getMethod("toBuilder").invoke(object);
            assertThat(built(table, builder)).as(table.name()).isEqualTo(object);
        }
    }

    @SuppressWarnings("unchecked")
    private static <B> Object built(Shape<?, B> table, Object builder) {
        return table.build((B) builder);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void one_attribute_more_makes_another_object(Shape<?, ?> table) {
        assertEachMatters(table);
    }

    private static <T, B> void assertEachMatters(Shape<T, B> table) {
        T whole = Samples.whole(table);
        for (Attribute<T, B, ?> left : table.attributes().values()) {
            if (left.isRequired()) {
                continue;
            }
            B builder = table.newBuilder();
            table.attributes().values().stream()
                    .filter(line -> !line.name().equals(left.name()))
                    .forEach(line -> line.copy(whole, builder));
            table.setUnknownMembers(builder, table.unknownMembersOf(whole));
            assertThat(table.build(builder))
                    .as(table.name() + "." + left.name())
                    .isNotEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_list_that_is_changed_after_it_was_given_changes_nothing(Shape<?, ?> table) {
        assertListsAreCopied(table);
    }

    private static <T, B> void assertListsAreCopied(Shape<T, B> table) {
        for (Attribute<T, B, ?> line : table.attributes().values()) {
            if (line.isList()) {
                assertListIsCopied(table, line);
            }
        }
    }

    private static <T, B, V> void assertListIsCopied(Shape<T, B> table, Attribute<T, B, V> many) {
        T whole = Samples.whole(table);
        B builder = table.newBuilder();
        table.attributes().values().forEach(line -> line.copy(whole, builder));
        table.setUnknownMembers(builder, table.unknownMembersOf(whole));
        List<V> mine = new ArrayList<>(many.values(whole));
        many.set(builder, mine);
        mine.add(mine.get(0));
        T built = table.build(builder);
        mine.clear();
        assertThat(many.values(built)).as(table.name() + "." + many.name()).hasSize(1);
        assertThat(built).isEqualTo(whole);
        assertThatThrownBy(() -> many.values(built).clear())
                .as(table.name() + "." + many.name())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> many.values(built).add(many.values(whole).get(0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void unknown_members_are_copied_and_cannot_be_changed(Shape<?, ?> table) {
        assertMembersAreCopied(table);
    }

    private static <T, B> void assertMembersAreCopied(Shape<T, B> table) {
        T smallest = Samples.smallest(table);
        B builder = table.newBuilder();
        table.attributes().values().forEach(line -> line.copy(smallest, builder));
        List<DataValue> items = new ArrayList<>(List.of(DataNull.NULL));
        Map<String, DataValue> members = new LinkedHashMap<>(Map.of("later", new DataArray(items)));
        table.setUnknownMembers(builder, new DataObject(members));
        items.clear();
        members.clear();
        T built = table.build(builder);
        DataObject kept = table.unknownMembersOf(built);
        assertThat(kept.members()).containsExactly(Map.entry("later", DataArray.of(DataNull.NULL)));
        assertThatThrownBy(() -> kept.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_unknown_member_cannot_have_a_name_that_means_something(Shape<?, ?> table) {
        Stream.concat(table.attributes().keySet().stream(), table.reserved().stream())
                .forEach(name -> assertThatExceptionOfType(InvalidValueException.class)
                        .as(table.name() + "." + name)
                        .isThrownBy(() -> withMember(table, name))
                        .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-member-name")));
    }

    private static <T, B> T withMember(Shape<T, B> table, String name) {
        T smallest = Samples.smallest(table);
        B builder = table.newBuilder();
        table.attributes().values().forEach(line -> line.copy(smallest, builder));
        table.setUnknownMembers(builder, DataObject.EMPTY.with(name, new DataString(Samples.SECRET)));
        return table.build(builder);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void empty_text_is_refused_in_every_text(Shape<?, ?> table) {
        for (Attribute<?, ?, ?> line : table.attributes().values()) {
            if (line.type().equals(Types.STRING)) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .as(table.name() + "." + line.name())
                        .isThrownBy(() -> withText(table, line.name(), ""))
                        .satisfies(e -> assertThat(e.code()).isEqualTo("empty-text"));
                assertThatExceptionOfType(InvalidValueException.class)
                        .as(table.name() + "." + line.name())
                        .isThrownBy(() -> withText(table, line.name(), Samples.SECRET + "\u0000"))
                        .withMessageNotContaining("Secretova");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, B> T withText(Shape<T, B> table, String name, String text) {
        T smallest = Samples.smallest(table);
        B builder = table.newBuilder();
        table.attributes().values().forEach(line -> line.copy(smallest, builder));
        ((Attribute<T, B, String>) table.attributes().get(name)).setOne(builder, text);
        return table.build(builder);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void to_string_is_the_type_with_the_key_or_the_id_and_nothing_else(Shape<?, ?> table) {
        Walk.over(Pointer.ROOT, cast(table), Samples.whole(table), new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                String expected = shape.name();
                if (object instanceof CaseRecord record) {
                    expected = record.id().toString();
                } else if (object instanceof CaseHeader header) {
                    expected = header.id().toString();
                } else if (object instanceof ClaimedPart claim && claim.key().isPresent()) {
                    expected = shape.name() + "#" + claim.key().get();
                }
                assertThat(object).as(table.name() + at).hasToString(expected);
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (!(value instanceof String)) {
                    assertThat(value.toString()).as(table.name() + at).doesNotContain("Secretova");
                }
            }
        });
        assertThat(Samples.smallest(table).toString()).isNotEmpty().doesNotContain("Secretova");
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object, ?> cast(Shape<?, ?> table) {
        return (Shape<Object, ?>) table;
    }

    @SuppressWarnings("unchecked")
    private static List<?> values(Attribute<?, ?, ?> line, Object object) {
        return ((Attribute<Object, ?, ?>) line).values(object);
    }

    @SuppressWarnings("unchecked")
    private static DataObject unknownMembersOf(Shape<?, ?> table, Object object) {
        return ((Shape<Object, ?>) table).unknownMembersOf(object);
    }
}
