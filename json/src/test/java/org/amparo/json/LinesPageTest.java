package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.problem.BadText;
import org.amparo.json.problem.JsonProblem;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/lines.md is in this class, and does what the page says. */
class LinesPageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private final CaseFile caseFile = RandomCases.seeded(6).plausibleCaseFile(500);

    @TempDir
    private Path folder;

    private Path file;
    private Path quarantine;
    private Path mended;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = folder.resolve("case.jsonl");
        quarantine = folder.resolve("bad.jsonl");
        mended = folder.resolve("good.jsonl");
        Documents.LINES.write(caseFile, file);
    }

    @Test
    void the_page_has_the_java_of_this_test() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/lines.md"));
        String test = plain(Files.readString(ROOT.resolve("json/src/test/java/org/amparo/json/LinesPageTest.java")));
        List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks).hasSize(7).allSatisfy(block -> assertThat(test).contains(plain(block)));
    }

    private static String plain(String java) {
        return java.replaceAll("\\s+", "");
    }

    private void breakLines(int... numbers) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Arrays.stream(numbers).forEach(number -> lines.set(number - 1, lines.get(number - 1) + ","));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private String separate() throws IOException {
        StringBuilder report = new StringBuilder();
        try (CaseLineReader lines = CaseJsonReader.standard().lines(file);
                OutputStream bad = new BufferedOutputStream(Files.newOutputStream(quarantine));
                CaseLineWriter good = FullJsonWriter.lines(lines.header(), Files.newOutputStream(mended))) {
            lines.quarantineTo(bad);
            for (CaseLine line : lines) {
                if (line.record().isPresent()) {
                    good.writeFull(line.record().get());
                }
                line.problems().forEach(problem -> report.append(problem).append('\n'));
            }
        }
        return report.toString();
    }

    private List<CaseRecord> again(CaseHeader header, OutputStream stillBad) throws IOException {
        List<CaseRecord> records = new ArrayList<>();
        try (InputStream in = Files.newInputStream(quarantine);
                CaseLineReader lines = CaseJsonReader.standard().lines(in, header)) {
            for (CaseLine line : lines.quarantineTo(stillBad)) {
                line.record().ifPresent(records::add);
            }
        }
        return records;
    }

    @Test
    void bad_lines_are_set_aside_mended_and_read_again() throws IOException {
        breakLines(3, 17, 501);

        String report = separate();

        assertThat(report.lines()).hasSize(3).allMatch(line -> line.contains(" trailing-text /records/"));
        assertThat(report).startsWith("3:");
        List<CaseRecord> good = new ArrayList<>(caseFile.records());
        List<CaseRecord> bad = List.of(good.remove(499), good.remove(15), good.remove(1));
        assertThat(CaseJsonReader.standard().readLines(mended)).isEqualTo(CaseFile.of(caseFile.header(), good));

        String text = Files.readString(quarantine);
        assertThat(text.lines()).hasSize(3).allMatch(line -> line.endsWith(","));
        Files.writeString(quarantine, text.replaceFirst(",\n", "\n").replaceFirst(",\n", "\n"));
        ByteArrayOutputStream stillBad = new ByteArrayOutputStream();
        assertThat(again(caseFile.header(), stillBad)).containsExactly(bad.get(2), bad.get(1));
        assertThat(stillBad.toString(UTF_8)).isEqualTo(text.substring(text.lastIndexOf('\n', text.length() - 2) + 1));
    }

    @Test
    void two_threads_read_two_parts() throws IOException, InterruptedException, ExecutionException {
        breakLines(3, 400);
        long good = 0;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (CaseLineReader part : CaseJsonReader.standard().split(file, 2)) {
                counts.add(threads.submit(() -> {
                    try (part) {
                        return part.stream()
                                .filter(line -> line.record().isPresent())
                                .count();
                    }
                }));
            }
            for (Future<Long> count : counts) {
                good += count.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(good).isEqualTo(498);
    }

    @Test
    void parts_put_together_are_what_one_reader_had_written()
            throws IOException, InterruptedException, ExecutionException {
        breakLines(2, 250, 251, 252, 501);
        separate();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<byte[][]>> outputs = new ArrayList<>();
        for (CaseLineReader part : CaseJsonReader.standard().split(file, 2)) {
            outputs.add(threads.submit(() -> converted(part)));
        }
        threads.shutdown();
        ByteArrayOutputStream good = new ByteArrayOutputStream();
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        for (Future<byte[][]> output : outputs) {
            byte[] lines = output.get()[0];
            int header = good.size() == 0 ? 0 : new String(lines, UTF_8).indexOf('\n') + 1;
            good.write(lines, header, lines.length - header);
            bad.writeBytes(output.get()[1]);
        }

        assertThat(mended).hasBinaryContent(good.toByteArray());
        assertThat(quarantine).hasBinaryContent(bad.toByteArray());
    }

    private static byte[][] converted(CaseLineReader part) throws IOException {
        ByteArrayOutputStream good = new ByteArrayOutputStream();
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        try (part;
                CaseLineWriter writer = FullJsonWriter.lines(part.header(), good)) {
            for (CaseLine line : part.quarantineTo(bad)) {
                if (line.record().isPresent()) {
                    writer.writeFull(line.record().get());
                }
            }
        }
        return new byte[][] {good.toByteArray(), bad.toByteArray()};
    }

    @Test
    void compressed_files_are_written_and_read_by_the_streams_of_the_caller() throws IOException {
        Path compressed = folder.resolve("case.jsonl.gz");
        List<CaseRecord> records = new ArrayList<>();
        try (CaseLineWriter writer =
                FullJsonWriter.lines(caseFile.header(), new GZIPOutputStream(Files.newOutputStream(compressed)))) {
            for (CaseRecord record : caseFile.records()) {
                writer.writeFull(record);
            }
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed));
                CaseLineReader lines = CaseJsonReader.standard().lines(in)) {
            lines.forEach(line -> line.record().ifPresent(records::add));
        }

        assertThat(records).isEqualTo(caseFile.records());
        assertThat(Files.size(compressed)).isLessThan(Files.size(file));
    }

    @Test
    void a_compressed_file_that_is_cut_off_gives_the_lines_before_and_says_so() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            Files.copy(file, out);
        }
        byte[] half = Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2);
        List<CaseRecord> records = new ArrayList<>();

        try (CaseLineReader lines =
                CaseJsonReader.standard().lines(new GZIPInputStream(new ByteArrayInputStream(half)))) {
            assertThatThrownBy(() -> lines.forEach(line -> line.record().ifPresent(records::add)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The lines behind line " + (records.size() + 1) + " cannot be read.")
                    .hasCauseInstanceOf(EOFException.class);
        }
        assertThat(records).isNotEmpty().isEqualTo(caseFile.records().subList(0, records.size()));
    }

    @Test
    void compressed_pieces_put_together_are_read_as_one() throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(piece)) {
                out.write((line + "\n").getBytes(UTF_8));
            }
            pieces.add(piece.toByteArray());
        }
        InputStream all = new SequenceInputStream(java.util.Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));

        assertThat(CaseJsonReader.standard().readLines(new GZIPInputStream(all)))
                .isEqualTo(caseFile);
    }

    @Test
    void a_stream_of_lines_closes_the_file() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(Files.readAllBytes(file)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<CaseLine> lines = CaseJsonReader.standard().lines(in).stream()) {
            assertThat(lines.skip(10).findFirst()).map(CaseLine::number).contains(12);
        }
        assertThat(closed[0]).isTrue();
    }

    @Test
    void a_line_may_be_longer_with_limits_of_ones_own_and_ids_are_compared_if_asked() throws IOException {
        String again = Files.readAllLines(file).get(1);
        String text = "{\"type\":\"statement\",\"id\":\"statement:long\",\"texts\":["
                + ("{\"text\":\"" + "x".repeat(900_000) + "\"},").repeat(10) + "{\"text\":\"the last one\"}]}";
        Files.writeString(file, Files.readString(file) + text + "\n" + again + "\n");

        List<CaseRecord> records = new ArrayList<>();
        ReadLimits limits = ReadLimits.standard().withLineBytes(64 << 20);
        try (CaseLineReader lines = CaseJsonReader.standard().withLimits(limits).lines(file)) {
            for (CaseLine line : lines.requireUniqueIds()) {
                line.record().ifPresent(records::add);
            }
        }

        assertThat(records).hasSize(501).startsWith(caseFile.records().toArray(CaseRecord[]::new));
        assertThat(records.get(500).id()).hasToString("statement:long");
        try (CaseLineReader lines = CaseJsonReader.standard().lines(file)) {
            assertThat(lines.stream().filter(line -> line.record().isEmpty()))
                    .singleElement()
                    .satisfies(tooLong -> assertThat(tooLong.problems())
                            .extracting(JsonProblem::code)
                            .containsExactly("too-large"));
        }
    }

    private void asDocument(Path document) throws IOException {
        try (CaseLineReader lines = CaseJsonReader.standard().lines(file);
                OutputStream bad = new BufferedOutputStream(Files.newOutputStream(quarantine))) {
            lines.quarantineTo(bad).requireUniqueIds();
            FullJsonWriter.standard().write(lines.header(), document, sink -> {
                for (CaseLine line : lines) {
                    if (line.record().isPresent()) {
                        sink.writeFull(line.record().get());
                    }
                }
            });
        }
    }

    @Test
    void lines_become_a_document_of_the_good_ones() throws IOException {
        Path document = folder.resolve("case.json");

        asDocument(document);
        assertThat(document).content().isEqualTo(FullJsonWriter.standard().write(caseFile));
        assertThat(quarantine).isEmptyFile();

        breakLines(400);
        asDocument(document);
        List<CaseRecord> good = new ArrayList<>(caseFile.records());
        good.remove(398);
        assertThat(CaseJson.read(document)).isEqualTo(CaseFile.of(caseFile.header(), good));
        assertThat(Files.readAllLines(quarantine))
                .containsExactly(Files.readAllLines(file).get(399));
    }

    @Test
    void good_records_of_a_bad_document_are_read_and_bad_ones_set_aside() throws IOException {
        Path document = folder.resolve("case.json");
        Documents.COMPACT.write(caseFile, document);
        String first = Files.readAllLines(file).get(1);
        String broken = first.substring(0, first.length() - 1) + ",\"id\":1}";
        Files.writeString(document, Files.readString(document).replace(first, broken));
        StringBuilder report = new StringBuilder();
        ByteArrayOutputStream bad = new ByteArrayOutputStream();

        LenientReading reading = CaseJsonReader.standard().readLenient(document);
        for (BadText text : reading.bad()) {
            report.append(text.pointer()).append(": ").append(text.problems()).append('\n');
            bad.write(text.bytes());
            bad.write('\n');
        }
        Optional<CaseFile> good = reading.caseFile(); // empty without a header

        assertThat(good.orElseThrow().records()).isEqualTo(caseFile.records().subList(1, 500));
        assertThat(bad.toString(UTF_8)).isEqualTo(broken + "\n");
        assertThat(report.toString()).startsWith("/records/0: [").contains("duplicate-member");
    }
}
