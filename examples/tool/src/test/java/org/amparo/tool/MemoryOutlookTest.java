package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryOutlookTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int FILE = 6 * MemoryOutlook.SAMPLE;

    @TempDir
    private Path folder;

    /**
     * A memory in which each byte that was read takes three, beside ten megabytes for all else, and some more for each of
     * the first.
     */
    private static final class Taken implements Memory {

        private final long most;
        private final InputStream file = new ByteArrayInputStream(new byte[FILE]);
        private long moreOfFirst;
        private int silentLooks;
        private long more;

        Taken(long most) {
            this.most = most;
        }

        @Override
        public long most() {
            return most;
        }

        @Override
        public OptionalLong inUse() {
            return silentLooks-- > 0 ? OptionalLong.empty() : OptionalLong.of(taken());
        }

        private long taken() {
            return 10 * MEGABYTE + 3L * read() + moreOfFirst * Math.min(read(), MemoryOutlook.SAMPLE);
        }

        long read() {
            try {
                return FILE - file.available();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        InputStream watched(FileFormat format, double times) {
            return new MemoryOutlook("case.jsonl", FILE, more, times, this).watched(format, file);
        }
    }

    @Test
    void lines_that_will_not_fit_are_refused_after_the_first_of_them() throws IOException {
        Taken memory = new Taken(10 * MEGABYTE + 3L * FILE - 1);
        InputStream in = memory.watched(FileFormat.LINES, 1);
        ToolException refusal = catchThrowableOfType(ToolException.class, in::readAllBytes);
        assertThat(refusal.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refusal)
                .hasMessage(
                        "case.jsonl does not fit into the 1 GB of memory that this may take; java -Xmx4g -jar gives 4"
                                + " GB, if the machine has them.");
        assertThat(memory.read()).isBetween(2L * MemoryOutlook.SAMPLE, 3L * MemoryOutlook.SAMPLE);
    }

    @Test
    void files_that_are_read_after_it_count_as_if_they_were_more_of_it() throws IOException {
        Taken fits = new Taken(10 * MEGABYTE + 3L * (FILE + MEGABYTE));
        fits.more = MEGABYTE;
        assertThat(fits.watched(FileFormat.LINES, 1).readAllBytes()).hasSize(FILE);
        Taken less = new Taken(10 * MEGABYTE + 3L * (FILE + MEGABYTE) - 1);
        less.more = MEGABYTE;
        InputStream in = less.watched(FileFormat.LINES, 1);
        assertThat(catchThrowableOfType(ToolException.class, in::readAllBytes)).isNotNull();

        Taken document = new Taken(2L * FILE + MEGABYTE - 1);
        document.more = MEGABYTE;
        assertThat(catchThrowableOfType(ToolException.class, () -> document.watched(FileFormat.DOCUMENT, 1)))
                .isNotNull();
    }

    @Test
    void lines_that_fit_are_read_to_their_end() throws IOException {
        Taken memory = new Taken(10 * MEGABYTE + 3L * FILE);
        assertThat(memory.watched(FileFormat.LINES, 1).readAllBytes()).hasSize(FILE);
    }

    @Test
    void a_command_that_takes_more_than_the_records_needs_more() {
        Taken memory = new Taken(10 * MEGABYTE + 3L * FILE);
        InputStream in = memory.watched(FileFormat.LINES, 1.5);
        assertThat(catchThrowableOfType(ToolException.class, in::readAllBytes)).isNotNull();
    }

    @Test
    void heavy_records_at_the_start_do_not_have_a_file_refused() throws IOException {
        long first = 30L * MemoryOutlook.SAMPLE;
        Taken memory = new Taken(10 * MEGABYTE + 3L * FILE + first);
        memory.moreOfFirst = 30;
        assertThat(memory.watched(FileFormat.LINES, 1).readAllBytes()).hasSize(FILE);
        Taken less = new Taken(10 * MEGABYTE + 3L * FILE + first - MEGABYTE);
        less.moreOfFirst = 30;
        InputStream in = less.watched(FileFormat.LINES, 1);
        assertThat(catchThrowableOfType(ToolException.class, in::readAllBytes)).isNotNull();
    }

    @Test
    void where_nobody_can_tell_what_was_taken_nothing_is_refused() throws IOException {
        Taken memory = new Taken(10 * MEGABYTE);
        memory.silentLooks = Integer.MAX_VALUE;
        assertThat(memory.watched(FileFormat.LINES, 1).readAllBytes()).hasSize(FILE);
    }

    @Test
    void where_nobody_can_tell_what_was_in_use_before_nothing_is_refused() throws IOException {
        Taken memory = new Taken(10 * MEGABYTE + 3L * FILE);
        memory.silentLooks = 1;
        InputStream in = memory.watched(FileFormat.LINES, 1);
        assertThat(in).isSameAs(memory.file);
        assertThat(in.readAllBytes()).hasSize(FILE);
    }

    @Test
    void a_file_that_is_small_beside_the_memory_is_not_looked_at() throws IOException {
        Taken memory = new Taken(13L * FILE);
        assertThat(memory.watched(FileFormat.LINES, 100).readAllBytes()).hasSize(FILE);
    }

    @Test
    void a_document_that_cannot_be_held_twice_is_refused_before_it_is_read() {
        Taken memory = new Taken(2L * FILE - 1);
        assertThat(catchThrowableOfType(ToolException.class, () -> memory.watched(FileFormat.DOCUMENT, 1)))
                .hasMessageStartingWith("case.jsonl does not fit");
        assertThat(memory.read()).isZero();
    }

    @Test
    void a_command_says_so_and_ends_with_2() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{\"type\":\"case-file\",\"records\":[]}");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        err,
                        Clock.systemUTC(),
                        Terminals.NONE)
                .with(new Taken(40));
        int code = new AmparoTool(console).run("status", file.toString(), "person:p1", "--on", "2024-01-01");
        assertThat(code).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString(UTF_8)).contains("case.json does not fit into the 1 GB of memory");
    }
}
