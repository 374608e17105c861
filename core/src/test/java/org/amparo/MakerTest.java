package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An object that is made of a row is what the builder builds of the same values, or is refused for the same reason. */
class MakerTest {

    /** Values of the types of which some values are refused, and some of them for good reason. */
    private static final List<Object> DUBIOUS = List.of(
            "",
            " ",
            "\uD800",
            "x\uDC00y",
            "AZ",
            "az",
            "two words",
            "P1Y",
            "0.1",
            URI.create(""),
            URI.create("relative"),
            URI.create("https://example.org"),
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            0L,
            Instant.MIN,
            Instant.MAX,
            Instant.EPOCH);

    static Stream<Shape<?, ?>> tables() {
        return Tables.allAndLater().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_object_is_made_of_its_values(Shape<?, ?> table) {
        isMadeOfItsValues(table);
    }

    private static <T> void isMadeOfItsValues(Shape<T, ?> table) {
        for (T object : List.of(Samples.smallest(table), Samples.whole(table))) {
            assertThat(table.maker().of(row(table, object))).isEqualTo(object);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_value_is_checked_as_the_builder_checks_it(Shape<?, ?> table) {
        areChecked(table);
    }

    private static <T, B> void areChecked(Shape<T, B> table) {
        for (Attribute<T, B, ?> line : table.lines()) {
            for (Object value : DUBIOUS) {
                if (line.type().isChecked() && isOfType(line, table, value)) {
                    T whole = Samples.whole(table);
                    Object[] row = row(table, whole);
                    row[cell(table, line)] = line.isList() ? new Object[] {value} : value;
                    assertThat(outcome(() -> table.maker().of(row)))
                            .as("%s of %s", line, table)
                            .isEqualTo(outcome(() -> built(table, whole, line, value)));
                }
            }
        }
    }

    private static <T, B> boolean isOfType(Attribute<T, B, ?> line, Shape<T, B> table, Object value) {
        return line.values(Samples.whole(table)).get(0).getClass() == value.getClass();
    }

    @SuppressWarnings("unchecked") // The value is of the class of the sample's.
    private static <T, B, V> T built(Shape<T, B> table, T object, Attribute<T, B, V> line, Object value) {
        B builder = table.newBuilder();
        for (Attribute<T, B, ?> other : table.lines()) {
            other.copy(object, builder);
        }
        table.setUnknownMembers(builder, table.unknownMembersOf(object));
        line.set(builder, List.of((V) value));
        return table.build(builder);
    }

    /** The object, or the code for which it is refused. */
    private static Object outcome(java.util.function.Supplier<?> object) {
        try {
            return object.get();
        } catch (InvalidValueException e) {
            return e.code();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_unknown_member_has_the_name_of_an_attribute(Shape<?, ?> table) {
        for (String name : table.attributes().keySet()) {
            Object[] row = smallestRow(table);
            row[table.cells().indexOf("unknownMembers")] = new DataObject(Map.of(name, DataNull.NULL));
            assertThatThrownBy(() -> table.maker().of(row))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("unknown-member-name"));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_is_missing(Shape<?, ?> table) {
        for (Attribute<?, ?, ?> line : table.lines()) {
            Object[] row = smallestRow(table);
            if (line.isRequired()) {
                row[cell(table, line)] = null;
                assertThatNullPointerException().isThrownBy(() -> table.maker().of(row));
            } else if (line.isList()) {
                row[cell(table, line)] = new Object[1];
                assertThatNullPointerException().isThrownBy(() -> table.maker().of(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_object_does_not_change_with_the_row(Shape<?, ?> table) {
        doesNotChange(table);
    }

    private static <T> void doesNotChange(Shape<T, ?> table) {
        T whole = Samples.whole(table);
        Object[] row = row(table, whole);
        T made = table.maker().of(row);
        for (Object cell : row) {
            if (cell instanceof Object[] items) {
                Arrays.fill(items, null);
            }
        }
        Arrays.fill(row, null);
        assertThat(made).isEqualTo(whole);
    }

    private static <T> Object[] smallestRow(Shape<T, ?> table) {
        return row(table, Samples.smallest(table));
    }

    private static <T> Object[] row(Shape<T, ?> table, T object) {
        Object[] row = new Object[table.cells().size()];
        for (Attribute<T, ?, ?> line : table.lines()) {
            List<?> values = line.values(object);
            if (!values.isEmpty()) {
                row[cell(table, line)] = line.isList() ? values.toArray() : values.get(0);
            }
        }
        row[table.cells().indexOf("unknownMembers")] = table.unknownMembersOf(object);
        return row;
    }

    private static int cell(Shape<?, ?> table, Attribute<?, ?, ?> line) {
        return table.cells().indexOf(line.name());
    }
}
