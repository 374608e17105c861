package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {

    /** A name of each length, with which the next one begins. */
    private static final List<String> NAMES = IntStream.range(0, 40)
            .mapToObj(length -> "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop".substring(0, length))
            .toList();

    private static int find(NameTable table, String before, String name, String behind) {
        return table.find((before + name + behind).getBytes(US_ASCII), before.length(), name.length());
    }

    @Test
    void a_name_is_found_wherever_it_stands() {
        for (int size = 0; size <= NAMES.size(); size++) {
            NameTable table = new NameTable(NAMES.subList(0, size));
            for (int number = 0; number < NAMES.size(); number++) {
                int expected = number < size ? number : NameTable.NONE;
                for (int rest = 0; rest <= 17; rest++) {
                    assertThat(find(table, "", NAMES.get(number), "x".repeat(rest)))
                            .isEqualTo(expected);
                    assertThat(find(table, "x".repeat(rest), NAMES.get(number), ""))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_name_with_another_letter_is_another() {
        NameTable table = new NameTable(NAMES);
        for (String name : NAMES) {
            for (int i = 0; i < name.length(); i++) {
                String other = name.substring(0, i) + 'A' + name.substring(i + 1);
                assertThat(find(table, "", other, "")).isEqualTo(NameTable.NONE);
                assertThat(find(table, "x", other, "yyyyyyyyyyyyyyyyy")).isEqualTo(NameTable.NONE);
                assertThat(new NameTable(List.of(name, other)).find(other.getBytes(US_ASCII), 0, other.length()))
                        .isEqualTo(1);
            }
            assertThat(find(table, "", name + "A", "")).isEqualTo(NameTable.NONE);
        }
    }

    /** Names that share their first sixteen bytes have one hash if they are of one length. */
    @Test
    void names_of_one_hash_are_told_apart() {
        List<String> names = IntStream.range(10, 30)
                .mapToObj(i -> "breakdownOverlapping" + i)
                .toList();
        NameTable table = new NameTable(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(find(table, "", names.get(i), "")).isEqualTo(i);
        }
        assertThat(find(table, "", "breakdownOverlapping31", "")).isEqualTo(NameTable.NONE);
        assertThat(find(table, "", "breakdownOverlapping", "")).isEqualTo(NameTable.NONE);
    }
}
