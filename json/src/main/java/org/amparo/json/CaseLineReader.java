package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.internal.fast.FastRecords;
import org.amparo.json.internal.lines.LineSplitter;
import org.amparo.json.internal.lines.Quarantine;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON Lines, one line at a time, in memory that does not grow with the file. A line with problems is
 * handed over as it is, and reading goes on.
 *
 * <pre>{@code
 * try (CaseLineReader lines = CaseJsonReader.standard().lines(Path.of("case.jsonl"));
 *         OutputStream bad = Files.newOutputStream(Path.of("bad.jsonl"))) {
 *     lines.quarantineTo(bad);
 *     for (CaseLine line : lines) {
 *         line.record().ifPresentOrElse(this::keep, () -> report(line.problems()));
 *     }
 * }
 * }</pre>
 *
 * <p>Goes through its lines once, in one thread; {@link CaseJsonReader#split} gives several readers for several
 * threads. Ids that occur twice are reported only after {@link #requireUniqueIds()}.
 */
public final class CaseLineReader implements Iterable<CaseLine>, AutoCloseable, WithoutJson {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final LineSplitter lines;
    private final ReadLimits limits;
    private final FastRecords fast;
    private final JsonText json = new JsonText();
    private final Utf8 utf8 = new Utf8();
    private final @Nullable CaseHeader header;
    private final List<JsonProblem> headerProblems;
    private final int firstRecord;
    private final boolean toTheEnd;
    private @Nullable Quarantine quarantine;
    private CaseReader.@Nullable UniqueIds uniqueIds;
    private boolean begun;
    private int values;

    /** The last character of the current line that is no white space, and its column. */
    private char lastCharacter;

    private int lastColumn;

    private CaseLineReader(
            LineSplitter lines, ReadLimits limits, @Nullable CaseHeader given, int firstRecord, boolean toTheEnd)
            throws IOException {
        this.lines = lines;
        this.limits = limits;
        this.firstRecord = firstRecord;
        this.toTheEnd = toTheEnd;
        this.fast = new FastRecords(limits.ofText());
        Problems problems = new Problems(limits.problems());
        this.header = given == null ? readHeader(problems) : given;
        // Of a document over several lines, nothing else can be said that helps.
        List<JsonProblem> cutOff = problems.list().stream()
                .filter(CaseLineReader::isOfCutOffHeader)
                .toList();
        this.headerProblems = cutOff.isEmpty() ? problems.list() : cutOff;
    }

    private static boolean isOfCutOffHeader(JsonProblem problem) {
        return problem.messageKey().equals(Refusal.HEADER_CUT_OFF.key());
    }

    /** Reads lines of which the first is the header. */
    static CaseLineReader of(InputStream in, ReadLimits limits) throws IOException {
        return new CaseLineReader(new LineSplitter(in, limits.lineBytes(), 0), limits, null, 2, true);
    }

    /** Reads lines that are all records. */
    static CaseLineReader of(InputStream in, CaseHeader header, ReadLimits limits) throws IOException {
        return new CaseLineReader(new LineSplitter(in, limits.lineBytes(), 0), limits, header, 1, true);
    }

    /**
     * Reads lines from the middle of a file.
     *
     * @param before the number of lines before them
     * @param toTheEnd whether they are the last lines of the file
     */
    static CaseLineReader ofPart(InputStream in, CaseHeader header, ReadLimits limits, int before, boolean toTheEnd)
            throws IOException {
        return new CaseLineReader(new LineSplitter(in, limits.lineBytes(), before), limits, header, 2, toTheEnd);
    }

    /**
     * Sets aside each bad line as soon as it has been read, byte for byte and ended by a line feed, even one over the
     * limit. The lines can be mended, and read again with {@link CaseJsonReader#lines(InputStream, CaseHeader)}.
     *
     * @param out flushed after the last line; stays open
     * @return this
     */
    public CaseLineReader quarantineTo(OutputStream out) {
        quarantine = new Quarantine(out);
        lines.quarantine(quarantine);
        return this;
    }

    /**
     * Reports it as a problem if a record has the same id as one in an earlier line of this reader. This takes memory
     * for the id of each record.
     *
     * @return this
     * @throws IllegalStateException if a line after the header has been read already
     */
    public CaseLineReader requireUniqueIds() {
        if (begun) {
            throw new IllegalStateException("Unique ids are to be required before the first line is read.");
        }
        uniqueIds = new CaseReader.UniqueIds();
        return this;
    }

    private @Nullable CaseHeader readHeader(Problems problems) throws IOException {
        if (!lines.next() || lines.isBlank()) {
            problems.add(Refusal.MISSING_HEADER.at(Pointer.ROOT, 1, 1, CaseReader.HEADER_EXAMPLE));
            return null;
        }
        ProblemSink sink = problem -> problems.add(ofLine(problem, Refusal.HEADER_CUT_OFF));
        return line(Pointer.ROOT, problems, new CaseReader(limits.ofText(), sink)::header);
    }

    /** The problem in words of lines: a text that ends too early, or not after its value, is one of their own faults. */
    private JsonProblem ofLine(JsonProblem problem, Refusal ifCutOff) {
        String key = problem.messageKey();
        // The parser does not say that nothing follows a comma, only that something should.
        boolean isAtEnd = key.equals(Refusal.JSON_SYNTAX.key()) && problem.column() > lastColumn;
        if (isAtEnd || key.equals(Refusal.CUT_OFF.key())) {
            return ifCutOff.at(problem.pointer(), problem.line(), problem.column());
        }
        boolean isComma = lastCharacter == ',' && problem.column() >= lastColumn;
        return isComma && key.equals(Refusal.TRAILING_TEXT.key())
                ? Refusal.LINE_COMMA.at(problem.pointer(), problem.line(), problem.column())
                : problem;
    }

    /** Reads the current line, if it is short enough and UTF-8. */
    private <T> @Nullable T line(Pointer at, Problems problems, Function<TokenReader, @Nullable T> read) {
        if (lines.isOverlong()) {
            problems.add(Refusal.TOO_LARGE.at(at, lines.number(), 1));
            return null;
        }
        CharBuffer text = utf8.decodeLine(lines.line(), lines.number(), at, problems);
        if (text == null) {
            return null;
        }
        findLastCharacter(text);
        return read.apply(json.lineReader(text, lines.number()));
    }

    private void findLastCharacter(CharBuffer text) {
        lastColumn = text.length();
        while (lastColumn > 1 && Character.isWhitespace(text.charAt(lastColumn - 1))) {
            lastColumn--;
        }
        lastCharacter = lastColumn == 0 ? ' ' : text.charAt(lastColumn - 1);
    }

    /** The header: that of the first line, or the one that was given. */
    public CaseHeader header() {
        if (header == null) {
            throw new CaseJsonException(headerProblems);
        }
        return header;
    }

    /** The problems of the header. */
    List<JsonProblem> headerProblems() {
        return headerProblems;
    }

    /** Whether the first line begins a value that goes on after it, so that the others are no lines either. */
    boolean isCutOff() {
        return headerProblems.stream().anyMatch(CaseLineReader::isOfCutOffHeader);
    }

    /** How many bytes have been read so far. */
    long bytes() {
        return lines.bytes();
    }

    /** The number of the current line, from 1. */
    int number() {
        return lines.number();
    }

    /** How many values the current line has. */
    int values() {
        return values;
    }

    /** The pointer to the record of the current line in the document form. */
    Pointer place() {
        int index = lines.number() - firstRecord;
        return index < 0 ? Pointer.ROOT : RECORDS.item(index);
    }

    /**
     * Reads the next line.
     *
     * @param ids the ids of the lines before, among which that of this one must not be; null if it may
     * @return null when there is none
     */
    @Nullable
    CaseLine next(CaseReader.@Nullable UniqueIds ids) throws IOException {
        begun = true;
        if (!lines.next() || (toTheEnd && lines.isBlank() && lines.atEnd())) {
            return null;
        }
        CaseRecord record = lines.isOverlong() ? null : fast.record(lines.line());
        List<JsonProblem> found = List.of();
        if (record != null && (ids == null || ids.add(record.id(), place(), lines.number()))) {
            values = fast.values();
        } else {
            Problems problems = new Problems(limits.problems());
            record = read(ids == null ? new CaseReader.UniqueIds() : ids, problems);
            found = problems.list();
        }
        byte[] bytes = lines.line();
        CaseLine line = new CaseLine(lines.number(), found.isEmpty() ? record : null, found, bytes);
        if (quarantine != null && !found.isEmpty() && !lines.isOverlong()) {
            quarantine.add(line.number(), bytes, 0, bytes.length);
            quarantine.endLine(line.number());
        }
        return line;
    }

    /** Reads the current line in the way that can say what is wrong with it. */
    private @Nullable CaseRecord read(CaseReader.UniqueIds ids, Problems problems) {
        values = 0;
        if (lines.isBlank()) {
            problems.add(Refusal.BLANK_LINE.at(place(), lines.number(), 1));
            return null;
        }
        CaseReader reader =
                new CaseReader(limits.ofText(), problem -> problems.add(ofLine(problem, Refusal.LINE_CUT_OFF)));
        CaseRecord record = line(place(), problems, tokens -> {
            CaseRecord read = reader.record(tokens, place(), ids);
            if (uniqueIds != null && !problems.isEmpty()) {
                // A bad line does not count, so its id stays free.
                uniqueIds.forgetLast();
            }
            return read;
        });
        values = reader.values();
        return record;
    }

    /**
     * The lines after the header, each once: a second iterator goes on where the first one stopped.
     *
     * @return an iterator that throws {@link UncheckedIOException} if the stream cannot be read, or a bad line cannot
     *     be set aside; the message has the number of the line
     */
    @Override
    public Iterator<CaseLine> iterator() {
        return new Iterator<>() {
            private @Nullable CaseLine ahead;

            @Override
            public boolean hasNext() {
                if (ahead == null) {
                    ahead = read();
                }
                return ahead != null;
            }

            @Override
            public CaseLine next() {
                if (!hasNext() || ahead == null) {
                    throw new NoSuchElementException("There are no more lines.");
                }
                CaseLine line = ahead;
                ahead = null;
                return line;
            }
        };
    }

    private @Nullable CaseLine read() {
        int last = lines.number();
        try {
            CaseLine line = next(uniqueIds);
            if (line == null && quarantine != null) {
                quarantine.flush();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("The lines behind line " + last + " cannot be read.", e);
        }
    }

    /** The lines after the header as a stream, each once; closing it closes this reader. */
    public Stream<CaseLine> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false)
                .onClose(this::closeUnchecked);
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException("The stream of the lines cannot be closed.", e);
        }
    }

    /** Closes the stream that is read. */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
