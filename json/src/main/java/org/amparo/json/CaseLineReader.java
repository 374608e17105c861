package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;
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
import org.amparo.json.token.CaseReader;
import org.amparo.json.token.JsonText;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines one line at a time, in memory that does not grow with the file. A line with problems is handed
 * over as it is and does not stop the next.
 *
 * <pre>{@code
 * try (CaseLineReader lines = CaseLines.read(in)) {
 *     for (CaseLine line : lines) {
 *         line.record().ifPresentOrElse(this::keep, () -> setAside(line));
 *     }
 * }
 * }</pre>
 *
 * <p>Goes through its lines once, in one thread. That no two records have one id is not looked at: that takes
 * memory for every record; {@link CaseLines#readAll(InputStream)} does.
 */
public final class CaseLineReader implements Iterable<CaseLine>, AutoCloseable {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final LineSplitter lines;
    private final ReadLimits limits;
    private final JsonText json = new JsonText();
    private final Utf8 utf8 = new Utf8();
    private final @Nullable CaseHeader header;
    private final List<JsonProblem> headerProblems;
    private final int firstRecord;

    private CaseLineReader(LineSplitter lines, ReadLimits limits, @Nullable CaseHeader given) throws IOException {
        this.lines = lines;
        this.limits = limits;
        this.firstRecord = given == null ? 2 : 1;
        ProblemList problems = new ProblemList(limits.problems());
        this.header = given == null ? readHeader(problems) : given;
        this.headerProblems = problems.list();
    }

    /** Reads lines of which the first is the header. */
    static CaseLineReader of(InputStream in, ReadLimits limits) throws IOException {
        return new CaseLineReader(new LineSplitter(in, limits.lineBytes()), limits, null);
    }

    /** Reads lines that are all records. */
    static CaseLineReader of(InputStream in, CaseHeader header, ReadLimits limits) throws IOException {
        return new CaseLineReader(new LineSplitter(in, limits.lineBytes()), limits, header);
    }

    private @Nullable CaseHeader readHeader(ProblemList problems) throws IOException {
        if (!lines.next() || lines.isBlank()) {
            problems.add(Refusal.MISSING_HEADER, Pointer.ROOT, 1, 1);
            return null;
        }
        return line(Pointer.ROOT, problems, new CaseReader(limits.forReader(), problems)::header);
    }

    /** Reads the current line, if it is short enough and UTF-8. */
    private <T> @Nullable T line(Pointer at, ProblemList problems, Function<TokenReader, @Nullable T> read) {
        if (lines.isOverlong()) {
            problems.add(Refusal.TOO_LARGE, at, lines.number(), 1);
            return null;
        }
        CharBuffer text = utf8.decode(lines.line(), lines.length(), lines.number(), at, problems);
        return text == null ? null : read.apply(json.reader(text, lines.number()));
    }

    /** The header: that of the first line, or the one that was given. */
    public CaseHeader header() {
        if (header == null) {
            throw new CaseJsonException(headerProblems);
        }
        return header;
    }

    /** What is wrong with the header. */
    List<JsonProblem> headerProblems() {
        return headerProblems;
    }

    /** How many bytes have been read so far. */
    long bytes() {
        return lines.bytes();
    }

    /**
     * Reads the next line.
     *
     * @return null when there is none
     */
    @Nullable
    CaseLine next(CaseReader.UniqueIds ids) throws IOException {
        if (!lines.next() || (lines.isBlank() && lines.atEnd())) {
            return null;
        }
        int number = lines.number();
        Pointer at = RECORDS.item(number - firstRecord);
        ProblemList problems = new ProblemList(limits.problems());
        CaseRecord record = null;
        if (lines.isBlank()) {
            problems.add(Refusal.BLANK_LINE, at, number, 1);
        } else {
            CaseReader reader = new CaseReader(limits.forReader(), problems);
            record = line(at, problems, tokens -> reader.record(tokens, at, ids));
        }
        List<JsonProblem> found = problems.list();
        byte[] bytes = Arrays.copyOf(lines.line(), lines.length());
        return new CaseLine(number, found.isEmpty() ? record : null, found, bytes);
    }

    /**
     * The lines behind the header, each once: a second iterator goes on where the first one stopped.
     *
     * @return an iterator that throws {@link UncheckedIOException} if the stream cannot be read
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
        try {
            return next(new CaseReader.UniqueIds());
        } catch (IOException e) {
            throw new UncheckedIOException("The lines cannot be read.", e);
        }
    }

    /** The lines behind the header as a stream, each once; to be closed as this reader is. */
    public Stream<CaseLine> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
    }

    /** Closes the stream that is read. */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
