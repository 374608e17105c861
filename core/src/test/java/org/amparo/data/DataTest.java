package org.amparo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {

    private static final DataString SECRET = new DataString("secret");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "-12",
                "2.50",
                "0.0",
                "1e400",
                "1E+2",
                "1.5e-7",
                "-1.5E-07",
                "123456789012345678901234567890"
            })
    void a_number_is_kept_as_it_was_written(String literal) {
        assertThat(new DataNumber(literal).literal()).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                ".5",
                "1.",
                "1.e2",
                "1e",
                "1e+",
                "e5",
                "0x1",
                "1_000",
                "NaN",
                "Infinity",
                " 1",
                "1 ",
                "1,5",
                "１",
                "--1",
                "1.2.3",
                "1e2.5",
                "-.5"
            })
    void what_json_does_not_write_is_no_number(String literal) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DataNumber(literal))
                .withMessage("Expected a number as JSON writes it.")
                .satisfies(e -> assertThat(e.code()).isEqualTo("number-syntax"));
    }

    @Test
    void numbers_of_one_value_and_two_literals_are_two_values() {
        assertThat(new DataNumber("2.5")).isNotEqualTo(new DataNumber("2.50"));
        assertThat(DataNumber.of(-9)).isEqualTo(new DataNumber("-9"));
        assertThat(DataNumber.of(Long.MIN_VALUE).literal()).isEqualTo("-9223372036854775808");
    }

    @Test
    void a_string_may_be_empty_and_holds_neither_nul_nor_half_a_pair() {
        assertThat(new DataString("").text()).isEmpty();
        for (String text : new String[] {"secret\u0000", "secret\uD800"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new DataString(text))
                    .withMessageNotContaining("secret")
                    .satisfies(e -> assertThat(e.code()).isEqualTo("text-characters"));
        }
    }

    @Test
    void an_array_is_copied_and_cannot_be_changed() {
        List<DataValue> mine = new ArrayList<>(List.of(SECRET));
        DataArray array = new DataArray(mine);
        mine.add(DataNull.NULL);
        assertThat(array.items()).containsExactly(SECRET);
        assertThat(array).isEqualTo(DataArray.of(SECRET));
        assertThatThrownBy(() -> array.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_object_is_copied_cannot_be_changed_and_keeps_its_order() {
        Map<String, DataValue> mine = new LinkedHashMap<>();
        mine.put("z", SECRET);
        mine.put("a", DataNull.NULL);
        DataObject object = new DataObject(mine);
        mine.clear();
        assertThat(object.members()).containsExactly(Map.entry("z", SECRET), Map.entry("a", DataNull.NULL));
        assertThatThrownBy(() -> object.members().put("b", SECRET)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(object.member("a")).contains(DataNull.NULL);
        assertThat(object.member("b")).isEmpty();
        assertThat(object.isEmpty()).isFalse();
        assertThat(DataObject.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void an_object_with_another_member_is_another_object() {
        DataObject object = DataObject.EMPTY.with("z", SECRET).with("a", new DataBoolean(true));
        assertThat(object.with("z", DataNull.NULL).members())
                .containsExactly(Map.entry("z", DataNull.NULL), Map.entry("a", new DataBoolean(true)));
        assertThat(object.members()).hasSize(2);
        assertThat(DataObject.EMPTY.members()).isEmpty();
    }

    @Test
    void objects_are_equal_in_any_order_and_arrays_in_one() {
        assertThat(DataObject.EMPTY.with("a", SECRET).with("b", DataNull.NULL))
                .isEqualTo(DataObject.EMPTY.with("b", DataNull.NULL).with("a", SECRET));
        assertThat(DataArray.of(SECRET, DataNull.NULL)).isNotEqualTo(DataArray.of(DataNull.NULL, SECRET));
    }

    @Test
    void nothing_prints_what_it_holds() {
        assertThat(List.of(
                        SECRET,
                        DataNumber.of(2024),
                        new DataBoolean(true),
                        DataArray.of(SECRET),
                        DataObject.EMPTY.with("secret", SECRET)))
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain("secret")
                        .doesNotContain("2024")
                        .doesNotContain("true"));
    }
}
