package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.id.PersonId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

class CaseLineWriterTest {

    private static final Pattern STOPPED =
            Pattern.compile("The stream has taken ([0-9]+) whole lines, and then no more\\.");

    private static final CaseFile CASES = RandomCases.seeded(3).plausibleCaseFile(2_000);

    private static final String WHOLE = written(CASES);

    private static String written(CaseFile caseFile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Documents.LINES.write(caseFile, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }

    private static long stoppedAt(IOException thrown) {
        Matcher said = STOPPED.matcher(thrown.getMessage());
        assertThat(said.matches()).isTrue();
        return Long.parseLong(said.group(1));
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    @Test
    void a_stream_that_is_full_says_how_many_lines_it_has_whole() {
        for (int room : List.of(0, 1, 100, 40_000, 200_000, WHOLE.getBytes(UTF_8).length - 1)) {
            FullStream full = new FullStream(room);

            IOException thrown = catchThrowableOfType(IOException.class, () -> Documents.LINES.write(CASES, full));
            long whole = stoppedAt(thrown);

            String taken = full.taken().toString(UTF_8);
            assertThat(thrown).hasRootCauseMessage("No space left on device");
            assertThat(whole).as("%d bytes", room).isLessThanOrEqualTo(lines(taken));
            String known = String.join(
                    "", WHOLE.lines().limit(whole).map(line -> line + "\n").toList());
            assertThat(taken).startsWith(known);
            assertThat(WHOLE).startsWith(taken.substring(0, Math.min(taken.length(), known.length())));
        }
    }

    @Test
    void what_was_flushed_is_counted_to_the_line() throws IOException {
        FullStream full = new FullStream(WHOLE.getBytes(UTF_8).length / 2);
        long flushed = 0;
        CaseLineWriter writer = FullJsonWriter.lines(CASES.header(), full);
        try {
            for (CaseRecord record : CASES.records()) {
                writer.writeFull(record);
                writer.flush();
                flushed++;
                assertThat(writer.lines()).isEqualTo(flushed + 1);
            }
        } catch (IOException e) {
            assertThat(stoppedAt(e))
                    .isEqualTo(writer.lines())
                    .isEqualTo(flushed + 1)
                    .isEqualTo(lines(full.taken().toString(UTF_8)));
        }
        assertThat(flushed).isBetween(1L, 1_999L);
    }

    @Test
    void a_stream_that_has_failed_gets_nothing_more_and_is_closed() throws IOException {
        FullStream full = new FullStream(0);
        CaseLineWriter writer = FullJsonWriter.lines(CASES.header(), full);
        assertThatThrownBy(writer::flush).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> writer.writeFull(CASES.records().get(0)))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("The stream has failed before.");
        assertThatThrownBy(writer::flush).isInstanceOf(IOException.class);
        writer.close();

        assertThat(writer.lines()).isZero();
        assertThat(full.taken().size()).isZero();
        assertThat(full.isClosed()).isTrue();
    }

    @Test
    void closing_hands_on_everything_and_closes_a_stream_that_then_fails() {
        FullStream full = new FullStream(10);

        assertThatThrownBy(() -> {
                    try (CaseLineWriter writer = FullJsonWriter.lines(CASES.header(), full)) {
                        writer.writeFull(CASES.records().get(0));
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(full.isClosed()).isTrue();
    }

    @Test
    void a_record_that_cannot_be_written_leaves_nothing_behind_and_the_next_one_can() throws IOException {
        DataValue deep = DataArray.of();
        for (int i = 0; i < 600; i++) {
            deep = new DataArray(List.of(deep));
        }
        CaseRecord bad = Person.builder()
                .id(PersonId.of("deep"))
                .unknownMembers(DataObject.EMPTY.with("desk:x", deep))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<CaseRecord> written = new ArrayList<>();
        try (CaseLineWriter writer = FullJsonWriter.lines(CASES.header(), out)) {
            for (CaseRecord record : CASES.records()) {
                assertThatThrownBy(() -> writer.writeFull(bad))
                        .isInstanceOf(CaseJsonException.class)
                        .hasMessageContaining("too-deep");
                writer.writeFull(record);
                written.add(record);
            }
        }

        assertThat(written).hasSize(2_000);
        assertThat(out.toString(UTF_8)).isEqualTo(WHOLE);
    }

    @Test
    void a_stream_gets_whole_lines() throws IOException {
        List<String> chunks = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError();
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                chunks.add(new String(bytes, from, count, UTF_8));
            }
        };
        Documents.LINES.write(CASES, out);

        assertThat(chunks).hasSizeGreaterThan(5).allMatch(chunk -> chunk.endsWith("\n"));
        assertThat(String.join("", chunks)).isEqualTo(WHOLE);
    }

    @Test
    void a_device_without_room_is_said_as_such() throws IOException {
        Path device = Path.of("/dev/full");
        assumeThat(Files.exists(device)).isTrue();
        try (OutputStream out = new FileOutputStream(device.toFile())) {
            assertThatThrownBy(() -> Documents.LINES.write(CASES, out))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The stream has taken 0 whole lines");
            assertThatThrownBy(() -> FullJsonWriter.standard().write(CASES, out))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_pipe_that_nobody_reads_any_more_is_said_as_such() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (OutputStream out = Channels.newOutputStream(pipe.sink())) {
            assertThatThrownBy(() -> Documents.LINES.write(CASES, out))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThatThrownBy(() -> FullJsonWriter.standard().write(CASES, out))
                    .isInstanceOf(IOException.class);
        }
    }
}
