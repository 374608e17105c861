package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.json.JsonPositions;
import org.amparo.json.LenientReading;
import org.amparo.json.ReadLimits;
import org.amparo.json.problem.JsonProblem;
import org.amparo.shape.Pointer;

/**
 * The property of any bytes that are read as a document: they give a case file, or problems with places in the text,
 * the same from any kind of input. A case file is equal when it is written and read again, and has one canonical form.
 */
public final class DocumentProperty {

    private static final ReadLimits NARROW = ReadLimits.standard()
            .withDepth(5)
            .withTextLength(20)
            .withNumberLength(3)
            .withRecords(2)
            .withProblems(2);

    /** The problems found elsewhere, or not at all, when a document is read record by record. */
    private static final Set<String> ELSEWHERE =
            Set.of("json-syntax", "trailing-text", "not-utf-8", "duplicate-id", "too-many-problems");

    private DocumentProperty() {}

    /** Fails if anything does not hold. */
    public static void check(byte[] bytes) {
        ReadResult<CaseFile> read =
                ReadResult.of(() -> CaseJsonReader.standard().read(bytes));
        Check.same(
                ReadResult.of(() -> CaseJsonReader.standard().read(new Drops(bytes))),
                read,
                "a stream is read as its bytes");
        Optional<String> text = text(bytes);
        Check.same(text.isEmpty(), read.codes().equals(List.of("not-utf-8")), "not UTF-8");
        text.ifPresent(json -> {
            Check.same(
                    ReadResult.of(() -> CaseJsonReader.standard().read(json)), read, "a string is read as its bytes");
            places(json, read.problems());
        });
        narrow(bytes, read);
        lenient(bytes, read);
        read.value().ifPresent(DocumentProperty::comesBack);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Checks that every problem lies in the text or right after it. */
    private static void places(String json, List<JsonProblem> problems) {
        String[] lines = json.split("\r\n|\r|\n", -1);
        for (JsonProblem problem : problems) {
            boolean inText = problem.line() >= 1 && problem.line() <= lines.length;
            Check.that(inText, "a problem lies in a line of the text: " + problem);
            int length = lines[problem.line() - 1].length();
            Check.that(
                    problem.column() >= 1 && problem.column() <= length + 1,
                    "a problem lies in a column of its line: " + problem);
        }
        JsonPositions.of(json).find(Pointer.ROOT.member("records").item(0));
    }

    private static void narrow(byte[] bytes, ReadResult<CaseFile> read) {
        ReadResult<CaseFile> narrow =
                ReadResult.of(() -> CaseJsonReader.standard().withLimits(NARROW).read(bytes));
        if (narrow.isRead()) {
            Check.same(narrow, read, "limits do not change the result");
        }
        Check.that(narrow.problems().size() <= 3, "there are no more problems than the limit, and one for the rest");
    }

    /** Checks that lenient reading finds fault where strict reading does, and nowhere else. */
    private static void lenient(byte[] bytes, ReadResult<CaseFile> read) {
        LenientReading reading = CaseJsonReader.standard().readLenient(bytes);
        Check.same(reading.bad().isEmpty(), read.isRead(), "lenient and strict find fault with the same documents");
        if (read.isRead()) {
            Check.same(reading.caseFile(), read.value(), "lenient and strict read the same");
        }
        Check.messages(reading.problems());
        reading.bad().forEach(bad -> Check.that(!bad.problems().isEmpty(), "a bad text has problems"));
        reading.caseFile().ifPresent(DocumentProperty::comesBack);
        if (read.codes().stream().noneMatch(ELSEWHERE::contains)) {
            Check.that(
                    new HashSet<>(reading.problems()).containsAll(read.problems()),
                    "lenient reading finds what strict reading does");
        }
    }

    private static void comesBack(CaseFile file) {
        String written = FullJsonWriter.standard().write(file);
        CaseFile again = CaseJsonReader.standard().read(written);
        Check.same(again, file, "a written file is read equal");
        Check.same(FullJsonWriter.standard().write(again), written, "and written as before");
        Check.same(
                CaseJsonReader.standard()
                        .read(bytes(out -> FullJsonWriter.standard().write(file, out))),
                file,
                "bytes are read equal");
        byte[] lines = bytes(
                out -> FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(file, out));
        ReadResult<CaseFile> ofLines =
                ReadResult.of(() -> CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines)));
        Check.same(ofLines.value(), Optional.of(file), "lines are read equal");
        canonical(file);
    }

    private static void canonical(CaseFile file) {
        ReadResult<byte[]> canonical = ReadResult.of(() -> FullJsonWriter.standard()
                .withLayout(JsonLayout.CANONICAL)
                .write(file)
                .getBytes(UTF_8));
        canonical.value().ifPresentOrElse(form -> canonical(file, form), () -> {
            Check.same(
                    canonical.codes(), List.of("number-not-exact"), "numbers alone keep a file from being canonical");
        });
    }

    private static void canonical(CaseFile file, byte[] form) {
        CaseFile again = CaseJsonReader.standard().read(form);
        Check.that(
                Arrays.equals(
                        FullJsonWriter.standard()
                                .withLayout(JsonLayout.CANONICAL)
                                .write(again)
                                .getBytes(UTF_8),
                        form),
                "the canonical form of the canonical form is the same");
        Check.same(CaseJson.contentHashFull(again), CaseJson.contentHashFull(file), "and so is the hash");
    }

    private static byte[] bytes(IoConsumer writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.accept(out);
        } catch (IOException e) {
            throw new AssertionError("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private interface IoConsumer {
        void accept(ByteArrayOutputStream out) throws IOException;
    }
}
