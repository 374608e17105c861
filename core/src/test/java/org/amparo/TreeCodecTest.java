package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeCodecTest {

    static Stream<Shape<?, ?>> tables() {
        return Tables.allAndLater().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_written_of_any_object_is_read_back_equal(Shape<?, ?> table) {
        assertSame(table);
    }

    private static <T> void assertSame(Shape<T, ?> table) {
        for (T object : List.of(Samples.whole(table), Samples.smallest(table))) {
            DataObject tree = TreeCodec.write(table, object);
            assertThat(TreeCodec.read(table, tree)).isEqualTo(object);
            assertThat(TreeCodec.write(table, TreeCodec.read(table, tree))).isEqualTo(tree);
        }
    }

    @Test
    void an_object_stands_as_in_a_document() {
        Name name = Name.builder()
                .full("Leyla Orlova")
                .addMarking(AttributeMarking.of("full", Marking.SECRET))
                .unknownMembers(DataObject.EMPTY.with("example.org:x", DataNumber.of(2)))
                .build();
        DataObject tree = TreeCodec.write(Name.SHAPE, name);
        assertThat(tree.members().keySet()).containsExactly("full", "markings", "example.org:x");
        assertThat(tree.member("full")).contains(new DataString("Leyla Orlova"));
        assertThat(tree.member("markings"))
                .contains(DataArray.of(DataObject.EMPTY
                        .with("attribute", new DataString("full"))
                        .with("level", new DataString("secret"))));
    }

    @Test
    void values_of_every_type_stand_as_in_a_document() {
        assertThat(TreeCodec.write(Types.DATE, PartialDate.parse("2023-11~"))).isEqualTo(new DataString("2023-11~"));
        assertThat(TreeCodec.write(Types.BOOLEAN, true)).isEqualTo(new DataBoolean(true));
        assertThat(TreeCodec.write(Types.INTEGER, 254L)).isEqualTo(new DataNumber("254"));
        assertThat(TreeCodec.write(Types.TREE, DataNull.NULL)).isEqualTo(DataNull.NULL);
        assertThat(TreeCodec.write(
                        Types.LOCALIZED, LocalizedText.english("held").with(LanguageTag.parse("az"), "saxlanılır")))
                .isEqualTo(
                        DataObject.EMPTY.with("en", new DataString("held")).with("az", new DataString("saxlanılır")));
    }

    @Test
    void what_the_format_reserves_is_no_unknown_member() {
        DataObject tree = TreeCodec.write(Person.SHAPE, Samples.smallest(Person.SHAPE))
                .with("type", new DataString("person"))
                .with("later", DataNull.NULL);
        assertThat(TreeCodec.read(Person.SHAPE, tree).unknownMembers().members())
                .containsOnlyKeys("later");
    }

    @Test
    void a_value_of_another_json_type_is_refused() {
        refused(Types.DATE, new DataNumber("2023"), "tree-type");
        refused(Types.STRING, DataNull.NULL, "tree-type");
        refused(Types.BOOLEAN, new DataString("true"), "tree-type");
        refused(Types.INTEGER, new DataString("1"), "tree-type");
        refused(Types.INTEGER, new DataNumber("1.5"), "tree-type");
        refused(Types.INTEGER, new DataNumber("1e400"), "tree-type");
        refused(Types.INTEGER, new DataNumber("9007199254740993"), "number-range");
        refused(Types.LOCALIZED, new DataString("held"), "tree-type");
        refused(Types.LOCALIZED, DataObject.EMPTY, "empty-text");
        refused(Types.part(() -> Name.SHAPE), DataArray.of(), "tree-type");
        refused(Types.part(() -> Name.SHAPE), DataObject.EMPTY, "missing-required");
        refused(
                Types.part(() -> Person.SHAPE),
                DataObject.EMPTY.with("id", new DataString("person:a")).with("names", DataObject.EMPTY),
                "tree-type");
    }

    private static void refused(Type<?> type, DataValue tree, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TreeCodec.read(type, tree))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void no_message_repeats_what_was_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TreeCodec.read(Types.DATE, new DataString("Leyla")))
                .withMessageNotContaining("Leyla");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TreeCodec.read(Types.INTEGER, new DataNumber("123.25")))
                .withMessageNotContaining("123");
    }
}
