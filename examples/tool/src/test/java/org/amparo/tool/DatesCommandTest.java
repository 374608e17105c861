package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;

class DatesCommandTest {

    @Test
    void a_date_comes_with_its_first_and_last_day() {
        assertThat(answers("2023-11\n2024-02-29\n201X\n")).isEqualTo("""
                2023-11\tvalid\t2023-11-01\t2023-11-30
                2024-02-29\tvalid\t2024-02-29\t2024-02-29
                201X\tvalid\t2010-01-01\t2019-12-31
                """);
    }

    @Test
    void a_period_comes_with_the_first_day_of_its_start_and_the_last_of_its_end() {
        assertThat(answers("2023-11/2024-02\n2024-05-01/2024-05-01\n")).isEqualTo("""
                2023-11/2024-02\tvalid\t2023-11-01\t2024-02-29
                2024-05-01/2024-05-01\tvalid\t2024-05-01\t2024-05-01
                """);
    }

    @Test
    void what_has_no_bound_has_two_dots() {
        assertThat(answers("2023-11/..\n../2023\n2023/\n/2023\n[..1984]\n[2024-03..]\n../..\n"))
                .isEqualTo("""
                2023-11/..\tvalid\t2023-11-01\t..
                ../2023\tvalid\t..\t2023-12-31
                2023/\tvalid\t2023-01-01\t..
                /2023\tvalid\t..\t2023-12-31
                [..1984]\tvalid\t..\t1984-12-31
                [2024-03..]\tvalid\t2024-03-01\t..
                ../..\tvalid\t..\t..
                """);
    }

    @Test
    void years_before_the_first_and_after_the_last_of_four_digits_are_days_too() {
        assertThat(answers("0000\n-0043\nY17000\nY-17000\n")).isEqualTo("""
                0000\tvalid\t0000-01-01\t0000-12-31
                -0043\tvalid\t-0043-01-01\t-0043-12-31
                Y17000\tvalid\t+17000-01-01\t+17000-12-31
                Y-17000\tvalid\t-17000-01-01\t-17000-12-31
                """);
    }

    @Test
    void what_is_no_date_keeps_its_four_columns() {
        assertThat(answers("yesterday\n2023-02-29\n2023-11-05T10:00\n/\n2023/2024/2025\n\n"))
                .isEqualTo("""
                yesterday\tinvalid\t\t
                2023-02-29\tinvalid\t\t
                2023-11-05T10:00\tinvalid\t\t
                /\tinvalid\t\t
                2023/2024/2025\tinvalid\t\t
                \tinvalid\t\t
                """);
    }

    @Test
    void spaces_are_part_of_the_text() {
        assertThat(answers(" 2020\n2020 \n")).isEqualTo(" 2020\tinvalid\t\t\n2020 \tinvalid\t\t\n");
    }

    @Test
    void lines_may_end_as_on_windows_or_not_at_all() {
        assertThat(answers("2020\r\n2021\r\n2022"))
                .isEqualTo("2020\tvalid\t2020-01-01\t2020-12-31\n2021\tvalid\t2021-01-01\t2021-12-31\n"
                        + "2022\tvalid\t2022-01-01\t2022-12-31\n");
    }

    @Test
    void only_one_carriage_return_belongs_to_the_end_of_the_line() {
        assertThat(answers("2020\r\r\n")).isEqualTo("2020\r\tinvalid\t\t\n");
    }

    @Test
    void nothing_in_is_nothing_out() {
        assertThat(answers("")).isEmpty();
    }

    @Test
    void a_text_of_another_script_comes_back_as_it_was() {
        assertThat(answers("ноябрь 2023\n𝟚𝟘𝟚𝟛\n")).isEqualTo("ноябрь 2023\tinvalid\t\t\n𝟚𝟘𝟚𝟛\tinvalid\t\t\n");
    }

    @Test
    void bytes_that_are_not_utf_8_come_back_as_they_were() {
        Run run = Run.reading("\u00ff2020\u00c3\n2021\n".getBytes(ISO_8859_1), "dates");
        assertThat(run.bytes())
                .isEqualTo("\u00ff2020\u00c3\tinvalid\t\t\n2021\tvalid\t2021-01-01\t2021-12-31\n".getBytes(ISO_8859_1));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_line_longer_than_any_buffer_is_one_text() {
        String text = "2".repeat(300_000);
        assertThat(answers(text + "\n2021\n")).isEqualTo(text + "\tinvalid\t\t\n2021\tvalid\t2021-01-01\t2021-12-31\n");
    }

    @Test
    void an_answer_comes_before_the_next_question() throws IOException {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream();
        Console console = Console.of(
                new PipedInputStream(questions),
                new PipedOutputStream(answers),
                new PipedOutputStream(),
                Run.NOON,
                Terminals.NONE);
        Thread tool = new Thread(() -> new AmparoTool(console).run("dates"));
        tool.start();
        questions.write("2020\n".getBytes(UTF_8));
        questions.flush();
        byte[] expected = "2020\tvalid\t2020-01-01\t2020-12-31\n".getBytes(UTF_8);
        assertThat(answers.readNBytes(expected.length)).isEqualTo(expected);
        questions.close();
    }

    private static String answers(String input) {
        Run run = Run.reading(input, "dates");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
