package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amparo.Person;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.id.PersonId;
import org.junit.jupiter.api.Test;

class FastLinesTest {

    private static final String LINE = "{\"type\":\"person\",\"id\":\"person:a\"}\n";

    private static final Person PERSON = Person.builder().id(PersonId.of("a")).build();

    private static final Person REFUSED = Person.builder()
            .id(PersonId.of("a"))
            .unknownMembers(DataObject.EMPTY.with("\u0000", new DataString("x")))
            .build();

    private final LineBuffer buffer = new LineBuffer();

    private void add() {
        assertThat(buffer.add(PERSON)).isTrue();
        buffer.endLine();
    }

    @Test
    void lines_stand_one_below_the_other_until_they_are_cleared() {
        assertThat(buffer.clear()).isZero();
        add();
        add();
        assertThat(buffer.toString(UTF_8)).isEqualTo(LINE + LINE);
        assertThat(buffer.clear()).isEqualTo(2);
        assertThat(buffer.size()).isZero();
        add();
        assertThat(buffer.toString(UTF_8)).isEqualTo(LINE);
        assertThat(buffer.clear()).isEqualTo(1);
    }

    @Test
    void a_line_that_is_dropped_or_refused_leaves_those_before_it() {
        add();
        assertThat(buffer.add(PERSON)).isTrue();
        buffer.dropLine();
        assertThat(buffer.add(REFUSED)).isFalse();
        assertThat(buffer.toString(UTF_8)).isEqualTo(LINE);
        buffer.clear();
        assertThat(buffer.add(REFUSED)).isFalse();
        assertThat(buffer.size()).isZero();
    }

    /** The line that is being written does not count. */
    @Test
    void it_is_full_with_32_768_bytes_of_whole_lines() {
        while (buffer.size() < (1 << 15) - 1) {
            assertThat(buffer.isFull()).isFalse();
            buffer.endLine();
        }
        assertThat(buffer.add(PERSON)).isTrue();
        assertThat(buffer.isFull()).isFalse();
        buffer.dropLine();
        buffer.endLine();
        assertThat(buffer.isFull()).isTrue();
        buffer.clear();
        assertThat(buffer.isFull()).isFalse();
    }

    /** Half a thousand million bytes and more, of which there is only the number here. */
    private static final class Full extends JsonOutput {
        Full() {
            super(8);
            count = 1 << 29;
        }
    }

    @Test
    void what_is_too_long_for_an_array_is_left_to_the_other_writer() {
        assertThatThrownBy(() -> new Full().put('a')).isInstanceOf(GiveUp.class);
        assertThatThrownBy(() -> new Full().string("a")).isInstanceOf(GiveUp.class);
    }
}
