package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.json.ReadLimits;
import org.amparo.json.problem.JsonProblem;

/**
 * The property of any bytes that are read as lines: each line is a record or has problems of its own, no byte gets
 * lost, lines that were set aside have the same problems when read again, and a record is the same in a document, in a
 * line written of it, and in all lines read as a whole.
 */
public final class LineProperty {

    private static final CaseHeader HEADER =
            CaseHeader.builder().id(CaseFileId.of("north-shore")).build();
    private static final String HEADER_LINE =
            "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\"}";
    private static final String DOCUMENT =
            "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\",\"records\":[";

    private LineProperty() {}

    /** Fails if anything does not hold. */
    public static void check(byte[] bytes) {
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        List<CaseLine> lines = lines(bytes, aside, ReadLimits.standard());
        lines.forEach(LineProperty::line);
        nothingIsLost(bytes, lines);
        Check.that(Arrays.equals(aside.toByteArray(), bad(lines)), "all bad lines are set aside");
        again(aside.toByteArray(), lines);
        asWhole(bytes, lines);
        withHeader(bytes);
        shortened(bytes);
    }

    private static List<CaseLine> lines(byte[] bytes, ByteArrayOutputStream aside, ReadLimits limits) {
        return ReadResult.of(() -> {
                    try (CaseLineReader reader =
                            CaseJsonReader.standard().withLimits(limits).lines(new Drops(bytes), HEADER)) {
                        return reader.quarantineTo(aside).stream().toList();
                    }
                })
                .value()
                .orElseThrow(() -> new AssertionError("a bad line is no exception"));
    }

    private static void line(CaseLine line) {
        Check.that(line.record().isPresent() == line.problems().isEmpty(), "a line is a record or has problems");
        Check.messages(line.problems());
        for (JsonProblem problem : line.problems()) {
            Check.same(problem.line(), line.number(), "a problem lies in its line: " + problem);
            Check.that(
                    problem.column() >= 1 && problem.column() <= line.bytes().length + 1,
                    "a problem lies in a column of its line: " + problem);
        }
        line.record().ifPresent(record -> comesBack(line, record));
    }

    private static void comesBack(CaseLine line, CaseRecord record) {
        byte[] written = written(record);
        CaseLine again = only(lines(written, new ByteArrayOutputStream(), ReadLimits.standard()));
        Check.same(again.record(), Optional.of(record), "a written line is read equal");
        Check.that(Arrays.equals(written(record), written), "and written as before");
        Check.that(inDocument(record).contains(new String(written, UTF_8).stripTrailing()), "and as in a document");
        String document = DOCUMENT + new String(line.bytes(), UTF_8) + "]}";
        Check.same(
                CaseJsonReader.standard().read(document).records(),
                List.of(record),
                "a record is the same in a document");
    }

    /** A record in a document without layout, which is written in another way than lines are. */
    private static String inDocument(CaseRecord record) {
        return FullJsonWriter.standard().withLayout(JsonLayout.COMPACT).write(CaseFile.of(HEADER, List.of(record)));
    }

    /** The line of a record, written by itself. */
    private static byte[] written(CaseRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CaseLineWriter writer = FullJsonWriter.lines(HEADER, out);
            writer.flush();
            out.reset();
            writer.writeFull(record);
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static CaseLine only(List<CaseLine> lines) {
        Check.same(lines.size(), 1, "a record is one line");
        return lines.get(0);
    }

    private static void nothingIsLost(byte[] bytes, List<CaseLine> lines) {
        int at = 0;
        for (CaseLine line : lines) {
            int end = at + line.bytes().length;
            Check.that(Arrays.equals(bytes, at, end, line.bytes(), 0, end - at), "a line is its bytes");
            Check.that(end == bytes.length || bytes[end] == '\n', "and ends with its line feed");
            at = Math.min(end + 1, bytes.length);
        }
        for (int i = at; i < bytes.length; i++) {
            Check.that(" \t\r\n".indexOf(bytes[i]) >= 0, "nothing follows the lines");
        }
    }

    private static byte[] bad(List<CaseLine> lines) {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        for (CaseLine line : lines) {
            if (line.record().isEmpty()) {
                bad.writeBytes(line.bytes());
                bad.write('\n');
            }
        }
        return bad.toByteArray();
    }

    private static void again(byte[] aside, List<CaseLine> lines) {
        List<List<String>> before = new ArrayList<>();
        lines.stream().filter(line -> line.record().isEmpty()).forEach(line -> before.add(codes(line)));
        List<List<String>> after = new ArrayList<>();
        lines(aside, new ByteArrayOutputStream(), ReadLimits.standard()).forEach(line -> after.add(codes(line)));
        if (after.size() == before.size() - 1) {
            // A blank line does not count when it is the last.
            Check.same(before.remove(after.size()), List.of("blank-line"), "every bad line was set aside");
        }
        Check.same(after, before, "a bad line has the same problems when it is read again");
    }

    private static List<String> codes(CaseLine line) {
        return line.problems().stream().map(JsonProblem::code).toList();
    }

    /** Checks the lines after a header, read as a case file. */
    private static void asWhole(byte[] bytes, List<CaseLine> lines) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes((HEADER_LINE + "\n").getBytes(UTF_8));
        whole.writeBytes(bytes);
        ReadResult<CaseFile> read =
                ReadResult.of(() -> CaseJsonReader.standard().readLines(new ByteArrayInputStream(whole.toByteArray())));
        List<CaseRecord> records =
                lines.stream().flatMap(line -> line.record().stream()).toList();
        Set<RecordId> ids = new HashSet<>();
        records.forEach(record -> ids.add(record.id()));
        boolean good = records.size() == lines.size() && ids.size() == records.size();
        Check.same(read.isRead(), good, "all lines are read when each is good and no two have one id");
        read.value().ifPresent(file -> Check.same(file.records(), records, "they are read as one by one"));
    }

    /** Checks the lines read with their own header, if the first is one. */
    private static void withHeader(byte[] bytes) {
        ReadResult<List<CaseLine>> read = ReadResult.of(() -> {
            try (CaseLineReader reader = CaseJsonReader.standard().lines(new ByteArrayInputStream(bytes))) {
                return reader.stream().toList();
            }
        });
        read.value().ifPresent(lines -> lines.forEach(LineProperty::line));
    }

    private static void shortened(byte[] bytes) {
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        List<CaseLine> lines = lines(bytes, aside, ReadLimits.standard().withLineBytes(30));
        Check.that(lines.stream().allMatch(line -> line.bytes().length <= 30), "no line is longer than the limit");
        Check.that(aside.size() <= bytes.length + 1, "no more is set aside than there was");
    }
}
