package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.Gender;
import org.amparo.json.token.Limits;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.junit.jupiter.api.Test;

class TableNamesTest {

    private static List<String> lines(Shape<?, ?> table) {
        List<String> lines = new ArrayList<>(table.attributes().keySet());
        lines.addAll(table.reserved());
        return lines;
    }

    private static TableNames names(Shape<?, ?> table) {
        return TableNames.of(0, table, lines(table), table.cells());
    }

    /** Names of up to twenty-two letters are compared at once; others are looked up. */
    @Test
    void a_name_of_a_table_is_found_and_no_other() {
        for (Shape<?, ?> table : CaseRecord.tables()) {
            TableNames names = names(table);
            List<String> lines = lines(table);
            assertThat(names.size()).isEqualTo(lines.size());
            for (int line = 0; line < lines.size(); line++) {
                String quoted = '"' + lines.get(line) + '"';
                int end = quoted.length() <= TableNames.compared() ? 2 + quoted.length() : 0;
                assertThat(names.behind(line, padded(quoted), 2)).as(quoted).isEqualTo(end);
                assertThat(names.find(padded(quoted), 3, quoted.length() - 2)).isEqualTo(line);
                assertThat(names.names(lines.get(line))).isTrue();
                for (int i = 0; i < quoted.length(); i++) {
                    String other = quoted.substring(0, i) + '~' + quoted.substring(i + 1);
                    assertThat(names.behind(line, padded(other), 2)).as(other).isZero();
                }
            }
            assertThat(names.names("desk:x")).isFalse();
            assertThat(names.find(padded("desk:x"), 2, 6)).isEqualTo(NameTable.NONE);
        }
    }

    @Test
    void names_are_compared_at_once_up_to_three_words_with_their_quotes() {
        for (int length = 0; length < 30; length++) {
            String name = "n".repeat(length);
            TableNames names = TableNames.of(0, Person.SHAPE, List.of("other", name), List.of());
            String text = '"' + name + '"';
            assertThat(names.behind(1, padded(text), 2)).isEqualTo(length <= 22 ? 2 + length + 2 : 0);
            assertThat(names.behind(0, padded(text), 2)).isZero();
            for (int i = 0; i < text.length(); i++) {
                assertThat(names.behind(1, padded(text.substring(0, i) + "~" + text.substring(i + 1)), 2))
                        .isZero();
            }
        }
    }

    private static byte[] padded(String text) {
        return ("[]" + text + "~".repeat(TableNames.compared())).getBytes(US_ASCII);
    }

    /** If the core is of another version, its table has other names, or its objects other cells. */
    @Test
    void the_table_of_another_version_is_not_known() {
        List<String> lines = lines(Person.SHAPE);
        List<String> cells = Person.SHAPE.cells();
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 1, 2);
        List<String> otherCells = new ArrayList<>(cells);
        Collections.swap(otherCells, 1, 2);

        assertThat(names(Person.SHAPE).isKnown()).isTrue();
        for (TableNames other : List.of(
                TableNames.of(0, Person.SHAPE, swapped, cells),
                TableNames.of(0, Person.SHAPE, lines.subList(1, lines.size()), cells),
                TableNames.of(0, Person.SHAPE, lines, otherCells))) {
            assertThat(other.isKnown()).isFalse();
            FastReader reader = new FastReader(Limits.STANDARD, 1);
            assertThatThrownBy(() -> reader.followers(other)).isInstanceOf(GiveUp.class);
        }
    }

    @Test
    void a_line_has_its_type_and_a_line_of_another_version_none() {
        assertThat(names(Person.SHAPE).type("gender")).isEqualTo(Types.code(Gender.VOCABULARY));
        assertThat(names(Person.SHAPE).type("desk:x")).isNull();
        assertThat(names(Person.SHAPE).type("type")).isNull();
    }
}
