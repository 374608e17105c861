package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLinesTest {

    private static final String HEADER = "{" + Documents.HEADER + "}\n";

    private static String person(String local) {
        return "{\"type\":\"person\",\"id\":\"person:" + local + "\"}\n";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<CaseLine> lines(String text) throws IOException {
        List<CaseLine> lines = new ArrayList<>();
        try (CaseLineReader reader = CaseJsonReader.standard().lines(stream(text))) {
            reader.forEach(lines::add);
        }
        return lines;
    }

    private static List<String> problems(String text) {
        return Documents.problems(() -> CaseJsonReader.standard().readLines(stream(text))).stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer())
                .toList();
    }

    @Test
    void the_golden_document_and_its_lines_turn_into_each_other(@TempDir Path folder) throws IOException {
        String golden = Documents.resource("golden.json");
        String goldenLines = Documents.resource("golden.jsonl");
        Path file = folder.resolve("case.jsonl");

        Documents.LINES.write(CaseJsonReader.standard().read(golden), file);

        assertThat(file).hasBinaryContent(goldenLines.getBytes(UTF_8));
        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().readLines(file)))
                .isEqualTo(golden);
    }

    @Test
    void lines_are_read_one_by_one() throws IOException {
        try (CaseLineReader reader = CaseJsonReader.standard().lines(stream(HEADER + person("a") + person("b")))) {
            assertThat(reader.header().id()).hasToString("case-file:north-shore");
            assertThat(reader.stream()
                            .map(line -> line.number() + " "
                                    + line.record().orElseThrow().id()))
                    .containsExactly("2 person:a", "3 person:b");
        }
    }

    @Test
    void a_bad_line_is_handed_over_and_does_not_stop_the_next() throws IOException {
        List<CaseLine> lines = lines(HEADER + "{\"type\":\"person\",\"id\":7,\"bornOn\":8}\n{oops\n" + person("a"));

        assertThat(lines).extracting(CaseLine::number).containsExactly(2, 3, 4);
        assertThat(lines.get(0).record()).isEmpty();
        assertThat(lines.get(0).problems())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "2:23: wrong-kind /records/0/id Expected an id in double quotation marks, as in \"person:p1\": a record stands in the file once, and its id in all other places.",
                        "2:34: wrong-kind /records/0/bornOn Expected a string: text in double quotation marks.");
        assertThat(new String(lines.get(1).bytes(), UTF_8)).isEqualTo("{oops");
        assertThat(lines.get(1).problems()).extracting(JsonProblem::code).containsExactly("json-syntax");
        assertThat(lines.get(2).record()).isPresent();
        assertThat(lines.get(2).problems()).isEmpty();
        assertThat(lines.get(0)).hasToString("line 2, 2 problems");
        assertThat(lines.get(2)).hasToString("line 4, person:a");
    }

    @Test
    void reading_all_gives_the_problems_of_all_lines() {
        assertThat(problems("{\"type\":\"case-file\",\"amparo\":\"1.0\"}\n{}\n" + person("a") + person("a") + "7\n"))
                .containsExactly(
                        "1:1 missing-required /id",
                        "2:1 missing-required /records/0/type",
                        "4:23 duplicate-id /records/2/id",
                        "5:1 wrong-kind /records/3");
    }

    @Test
    void a_duplicate_id_names_the_line_of_the_first() {
        assertThat(Documents.problems(() ->
                        CaseJsonReader.standard().readLines(stream(HEADER + person("a") + person("b") + person("a")))))
                .singleElement()
                .hasToString("4:23: duplicate-id /records/2/id Another record has this id: /records/0/id, line 2.");
    }

    @Test
    void one_by_one_an_id_may_come_twice_unless_unique_ids_are_required() throws IOException {
        String twice = HEADER + person("a") + person("b") + person("a");
        assertThat(lines(twice)).allMatch(line -> line.record().isPresent());

        List<CaseLine> lines = new ArrayList<>();
        CaseJsonReader.standard().lines(stream(twice)).requireUniqueIds().forEach(lines::add);
        assertThat(lines).extracting(line -> line.record().isPresent()).containsExactly(true, true, false);
        assertThat(lines.get(2).problems())
                .singleElement()
                .hasToString("4:23: duplicate-id /records/2/id Another record has this id: /records/0/id, line 2.");
    }

    @Test
    void unique_ids_are_to_be_required_before_the_first_line() throws IOException {
        CaseLineReader reader = CaseJsonReader.standard().lines(stream(HEADER + person("a") + person("a")));
        reader.requireUniqueIds().requireUniqueIds();
        assertThat(reader.iterator().next().record()).isPresent();
        assertThatThrownBy(reader::requireUniqueIds).isInstanceOf(IllegalStateException.class);
        assertThat(reader.iterator().next().record()).isEmpty();
    }

    @Test
    void the_id_of_a_bad_line_is_free_for_a_good_one_and_that_of_a_good_one_stays_taken() throws IOException {
        String bad = "{\"type\":\"person\",\"id\":\"person:a\",\"bornOn\":1}\n";
        String text = HEADER + bad + person("a") + bad + "{\n\n" + "\ufeff" + person("a") + person("a") + person("b");

        List<CaseLine> lines = new ArrayList<>();
        CaseJsonReader.standard().lines(stream(text)).requireUniqueIds().forEach(lines::add);
        assertThat(lines)
                .extracting(line -> line.record().isPresent())
                .containsExactly(false, true, false, false, false, false, false, true);
        assertThat(lines.get(6).problems()).extracting(JsonProblem::code).containsExactly("duplicate-id");
    }

    @Test
    void a_second_header_is_refused_with_its_line() throws IOException {
        String twice = HEADER + person("a") + HEADER + person("b");

        assertThat(problems(twice)).containsExactly("3:1 second-header /records/1");
        assertThat(lines(twice)).extracting(line -> line.record().isPresent()).containsExactly(true, false, true);
    }

    @Test
    void lines_without_a_header_are_refused() {
        assertThat(problems("")).containsExactly("1:1 missing-header ");
        assertThat(problems("\n" + person("a"))).containsExactly("1:1 missing-header ");
        assertThat(problems(person("a") + person("b"))).containsExactly("1:1 missing-header ");
        assertThat(problems("[]\n")).containsExactly("1:1 missing-header ");
        assertThatThrownBy(() -> CaseJsonReader.standard().lines(stream(person("a"))))
                .isInstanceOf(CaseJsonException.class)
                .hasMessageContaining("missing-header");
    }

    @Test
    void a_document_is_not_lines() {
        assertThat(problems(Documents.of(Documents.PERSON) + "\n"))
                .singleElement()
                .asString()
                .endsWith("header-with-records /records");
    }

    @Test
    void a_header_of_another_version_is_all_that_is_said() {
        assertThat(problems(HEADER.replace("1.0", "2.0") + "x\n")).containsExactly("1:33 unsupported-version /amparo");
    }

    @Test
    void records_alone_are_read_with_a_header_that_is_given() throws IOException {
        CaseFile whole = CaseJsonReader.standard().read(Documents.of());
        try (CaseLineReader reader = CaseJsonReader.standard().lines(stream(person("a") + "{}\n"), whole.header())) {
            assertThat(reader.header()).isEqualTo(whole.header());
            assertThat(reader.stream().flatMap(line -> line.problems().stream()).map(p -> p.line() + " " + p.pointer()))
                    .containsExactly("2 /records/1/type");
        }
        try (CaseLineReader reader = CaseJsonReader.standard().lines(stream(HEADER), whole.header())) {
            assertThat(reader.iterator().next().problems())
                    .extracting(JsonProblem::code)
                    .containsExactly("second-header");
        }
    }

    @Test
    void a_blank_line_is_fine_at_the_end_alone() throws IOException {
        assertThat(CaseJsonReader.standard()
                        .readLines(stream(HEADER + person("a") + "\n"))
                        .records())
                .hasSize(1);
        assertThat(CaseJsonReader.standard()
                        .readLines(stream(HEADER + person("a") + " \t\r"))
                        .records())
                .hasSize(1);
        assertThat(CaseJsonReader.standard().readLines(stream(HEADER.strip())).records())
                .isEmpty();
        assertThat(CaseJsonReader.standard()
                        .readLines(stream(HEADER + person("a").strip()))
                        .records())
                .hasSize(1);
        assertThat(problems(HEADER + "\n" + person("a") + "  \n\n"))
                .containsExactly("2:1 blank-line /records/0", "4:1 blank-line /records/2");
    }

    @Test
    void windows_line_ends_are_read() throws IOException {
        assertThat(CaseJsonReader.standard()
                        .readLines(stream((HEADER + person("a")).replace("\n", "\r\n")))
                        .records())
                .hasSize(1);
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_alone() throws IOException {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + "{\"é").getBytes(UTF_8)),
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) 0xC3, '\n'}), stream(person("a"))));

        try (CaseLineReader reader = CaseJsonReader.standard().lines(in)) {
            List<CaseLine> lines = reader.stream().toList();
            assertThat(lines.get(0).problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly(
                            "2:4: not-utf-8 /records/0 Expected UTF-8, and byte 5 of the line is not; it was not read. Save the file as UTF-8.");
            assertThat(lines.get(0).bytes()).hasSize(5).endsWith(0xC3);
            assertThat(lines.get(1).record()).isPresent();
        }
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertThat(problems("\uFEFF" + HEADER + person("a"))).containsExactly("1:1 byte-order-mark ");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_alone_and_not_kept() throws IOException {
        ReadLimits limits = ReadLimits.standard().withLineBytes(100);
        String text = HEADER + "{\"x\":\"" + "y".repeat(1_000_000) + "\"}\n" + person("a");

        try (CaseLineReader reader =
                CaseJsonReader.standard().withLimits(limits).lines(stream(text))) {
            List<CaseLine> lines = reader.stream().toList();
            assertThat(lines.get(0).problems()).extracting(JsonProblem::code).containsExactly("too-large");
            assertThat(lines.get(0).bytes()).hasSize(100);
            assertThat(lines.get(1).record()).isPresent();
        }
    }

    @Test
    void reading_all_keeps_to_the_limits_of_a_document() {
        String text = HEADER + person("a") + person("b");

        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(ReadLimits.standard().withDocumentBytes(100))
                        .readLines(stream(text)))))
                .containsExactly("too-large /records/0");
        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(ReadLimits.standard().withRecords(1))
                        .readLines(stream(text)))))
                .containsExactly("too-many-records /records/1");
        assertThat(Documents.problems(() -> CaseJsonReader.standard().readLines(stream(HEADER + "{}\n".repeat(5_000)))))
                .hasSize(1_001)
                .last()
                .hasToString("1002:1: too-many-problems /records/1000/type There are more problems than the limit; "
                        + "the others are not listed, and nothing behind this place was looked at.");
    }

    /** A stream of more lines than fit into memory, never held. */
    private static InputStream endless(long records) {
        return new InputStream() {
            private long line;
            private byte[] now = HEADER.getBytes(UTF_8);
            private int at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (at == now.length) {
                    if (line == records) {
                        return -1;
                    }
                    line++;
                    now = person("p" + line).getBytes(UTF_8);
                    at = 0;
                }
                int count = Math.min(length, now.length - at);
                System.arraycopy(now, at, to, offset, count);
                at += count;
                return count;
            }
        };
    }

    @Test
    void a_long_stream_is_read_to_its_end() throws IOException {
        try (CaseLineReader reader = CaseJsonReader.standard().lines(endless(200_000))) {
            assertThat(reader.stream().filter(line -> line.record().isPresent()).count())
                    .isEqualTo(200_000);
        }
    }

    @Test
    void records_are_written_one_by_one() throws IOException {
        CaseFile golden = CaseJsonReader.standard().read(Documents.resource("golden.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaseLineWriter writer = FullJsonWriter.lines(golden.header(), out)) {
            for (CaseRecord record : golden.records()) {
                writer.writeFull(record);
            }
        }

        assertThat(out.toString(UTF_8)).isEqualTo(Documents.resource("golden.jsonl"));
    }

    @Test
    void a_publication_is_written_as_lines() throws IOException {
        Publication publication = Disclosure.project(
                CaseJsonReader.standard().read(Documents.resource("golden.json")),
                PublicationProfile.PUBLIC,
                Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CaseJsonWriter.standard().withLayout(JsonLayout.LINES).write(publication, out);

        assertThat(CaseJsonReader.standard().readLines(stream(out.toString(UTF_8))))
                .isEqualTo(publication.caseFile());
    }

    @Test
    void closing_closes_the_stream_and_a_broken_stream_is_said_as_such() throws IOException {
        boolean[] closed = {false};
        InputStream broken = new InputStream() {
            private final InputStream start = stream(HEADER);

            @Override
            public int read() throws IOException {
                int b = start.read();
                if (b < 0) {
                    throw new IOException("broken");
                }
                return b;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                to[offset] = (byte) read();
                return 1;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };

        try (CaseLineReader reader = CaseJsonReader.standard().lines(broken)) {
            assertThatThrownBy(() -> reader.iterator().hasNext())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("broken");
        }
        assertThat(closed[0]).isTrue();
    }
}
