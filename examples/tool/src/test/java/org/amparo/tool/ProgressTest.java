package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final byte[] MEGABYTE =
            ("x".repeat(99) + "\n").repeat(10_000).getBytes(UTF_8);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Ticking clock = new Ticking();

    @Test
    void a_long_input_has_a_line_with_bytes_lines_speed_and_time_left() {
        Progress progress = new Progress(console(new Terminals(false, true)), 400_000_000);
        for (int second = 1; second <= 2; second++) {
            clock.seconds(1);
            progress.read(MEGABYTE, 0, MEGABYTE.length);
        }
        assertThat(err()).isEqualTo("\r2.0 of 400.0 MB, 20,000 lines, 10,000 lines/s, 6:38 left");
    }

    @Test
    void it_is_written_over_and_gone_at_the_end() {
        Progress progress = new Progress(console(new Terminals(false, true)), 3_000_000);
        clock.seconds(2);
        progress.read(MEGABYTE, 0, MEGABYTE.length);
        clock.seconds(2);
        progress.read(MEGABYTE, 0, MEGABYTE.length);
        progress.read(MEGABYTE, 0, MEGABYTE.length);
        progress.end();
        String first = "1.0 of 3.0 MB, 10,000 lines, 5,000 lines/s, 0:04 left";
        String second = "2.0 of 3.0 MB, 20,000 lines, 5,000 lines/s, 0:02 left";
        assertThat(err()).isEqualTo("\r" + first + "\r" + second + "\r" + " ".repeat(second.length()) + "\r");
    }

    @Test
    void where_nobody_knows_how_long_it_is_nothing_is_left() {
        Progress progress = new Progress(console(new Terminals(false, true)), 0);
        clock.seconds(4);
        progress.read(MEGABYTE, 0, MEGABYTE.length);
        assertThat(err()).isEqualTo("\r1.0 MB, 10,000 lines, 2,500 lines/s");
    }

    @Test
    void a_short_input_and_one_that_no_terminal_shows_have_none() {
        Progress quick = new Progress(console(new Terminals(true, true)), 3_000_000);
        quick.read(MEGABYTE, 0, MEGABYTE.length);
        quick.end();
        Progress unseen = new Progress(console(new Terminals(true, false)), 3_000_000);
        clock.seconds(100);
        unseen.read(MEGABYTE, 0, MEGABYTE.length);
        unseen.end();
        assertThat(err()).isEmpty();
    }

    @Test
    void what_is_said_and_results_on_the_same_terminal_find_an_empty_line() {
        Console console = console(new Terminals(true, true));
        console.status().show("half");
        console.say("A word.");
        console.status().show("more");
        console.out().line("A result.");
        console.out().flush();
        assertThat(err()).isEqualTo("\rhalf\r    \rA word.\n\rmore\r    \r");
        assertThat(out.toString(UTF_8)).isEqualTo("A result.\n");
    }

    @Test
    void results_that_go_elsewhere_leave_it_alone() {
        Console console = console(new Terminals(false, true));
        console.status().show("half");
        console.out().line("A result.");
        console.out().flush();
        assertThat(err()).isEqualTo("\rhalf");
    }

    @Test
    void converting_lines_shows_it_and_leaves_nothing_of_it() {
        InputStream slow = new InputStream() {
            private final InputStream lines = Endless.lines("{\"type\":\"person\",\"id\":\"person:a\"}");

            @Override
            public int read() throws java.io.IOException {
                return lines.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws java.io.IOException {
                clock.seconds(1);
                return lines.read(buffer, offset, length);
            }
        };
        OutputStream enough = Endless.enough(500_000);
        Console console = Console.of(slow, enough, err, clock, new Terminals(false, true));
        assertThat(new AmparoTool(console).run("convert", "-", "--to", "lines")).isEqualTo(2);
        assertThat(err()).contains(" MB, ", " lines/s").endsWith(" \r").doesNotContain("\n");
    }

    private Console console(Terminals terminals) {
        return Console.of(InputStream.nullInputStream(), out, err, clock, terminals);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    /** A clock that only goes on command. */
    private static final class Ticking extends Clock {

        private Instant now = Run.NOON.instant();

        void seconds(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
