package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.lenient.LenientReader;
import org.amparo.json.internal.lenient.LenientText;
import org.amparo.json.internal.syntax.Bytes;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Problems;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A reader of case files in JSON, within limits. It reads documents, strictly or leniently, and JSON Lines, whole or
 * one by one.
 *
 * <pre>{@code
 * CaseJsonReader reader = CaseJsonReader.standard().withLimits(limits);
 * CaseFile caseFile = reader.read(request.body());
 * }</pre>
 *
 * <p>Streams are read to their end and stay open, unless a method says otherwise. Immutable and thread-safe: each
 * {@code with…} gives a copy.
 */
public final class CaseJsonReader implements WithoutJson {

    private static final CaseJsonReader STANDARD = new CaseJsonReader(ReadLimits.standard());

    private final ReadLimits limits;

    private CaseJsonReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@link ReadLimits#standard}. */
    public static CaseJsonReader standard() {
        return STANDARD;
    }

    /** This reader with other limits. */
    public CaseJsonReader withLimits(ReadLimits other) {
        Objects.requireNonNull(other, "other");
        return new CaseJsonReader(other);
    }

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the file cannot be read
     */
    public CaseFile read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in);
        }
    }

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the stream cannot be read
     */
    public CaseFile read(InputStream in) throws IOException {
        return read(Bytes.of(in, limits.documentBytes()));
    }

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public CaseFile read(byte[] utf8) {
        Bytes.require(utf8.length, limits.documentBytes());
        CaseFile withoutProblems = WholeDocument.read(utf8, limits.ofText());
        if (withoutProblems != null) {
            return withoutProblems;
        }
        Problems problems = new Problems(limits.problems());
        CharBuffer text = new Utf8().decode(utf8, problems);
        return problems.unless(text == null ? null : read(text, problems));
    }

    /**
     * Reads a document. The limit of its bytes counts UTF-16 units here.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public CaseFile read(String json) {
        Bytes.requireText(json, limits.documentBytes());
        Problems problems = new Problems(limits.problems());
        CharBuffer text = Utf8.withoutMark(CharBuffer.wrap(json.toCharArray()), 1, Pointer.ROOT, problems);
        return problems.unless(read(text, problems));
    }

    private @Nullable CaseFile read(CharBuffer text, Problems problems) {
        return new CaseReader(limits.ofText(), problems).caseFile(new JsonText().reader(text, 1));
    }

    /**
     * Reads what can be read of a document: every good record, and the bad text as it is in the file.
     *
     * @throws CaseJsonException {@code too-large}, and for no other problem
     * @throws IOException if the file cannot be read
     */
    public LenientReading readLenient(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return readLenient(in);
        }
    }

    /**
     * Reads what can be read of a document.
     *
     * @throws CaseJsonException {@code too-large}, and for no other problem
     * @throws IOException if the stream cannot be read
     */
    public LenientReading readLenient(InputStream in) throws IOException {
        return readLenient(Bytes.of(in, limits.documentBytes()));
    }

    /**
     * Reads what can be read of a document.
     *
     * @throws CaseJsonException {@code too-large}, and for no other problem
     */
    public LenientReading readLenient(byte[] utf8) {
        Bytes.require(utf8.length, limits.documentBytes());
        return readLenient(LenientText.of(utf8));
    }

    /**
     * Reads what can be read of a document. The limit of its bytes counts UTF-16 units here.
     *
     * @throws CaseJsonException {@code too-large}, and for no other problem
     */
    public LenientReading readLenient(String json) {
        Bytes.require(json.length(), limits.documentBytes());
        return readLenient(LenientText.of(json));
    }

    private LenientReading readLenient(LenientText text) {
        return new LenientReading(LenientReader.read(text, limits.ofText()));
    }

    /**
     * Reads JSON Lines into a case file, within the limits of a document.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the file cannot be read
     */
    public CaseFile readLines(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return readLines(in);
        }
    }

    /**
     * Reads JSON Lines into a case file, within the limits of a document.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the stream cannot be read
     */
    public CaseFile readLines(InputStream in) throws IOException {
        return WholeLines.read(in, limits);
    }

    /**
     * Begins to read JSON Lines one by one, in constant memory.
     *
     * @return a reader that has read the header; close it
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public CaseLineReader lines(Path file) throws IOException {
        InputStream in = InputFile.open(file);
        boolean begun = false;
        try {
            CaseLineReader lines = lines(in);
            begun = true;
            return lines;
        } finally {
            if (!begun) {
                in.close();
            }
        }
    }

    /**
     * Begins to read JSON Lines one by one, in constant memory. For a compressed file, give the stream that expands it.
     *
     * @return a reader that has read the header; closing it closes the stream
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the stream cannot be read
     */
    public CaseLineReader lines(InputStream in) throws IOException {
        CaseLineReader lines = CaseLineReader.of(in, limits);
        if (!lines.headerProblems().isEmpty()) {
            throw new CaseJsonException(lines.headerProblems());
        }
        return lines;
    }

    /**
     * Begins to read JSON Lines without a header, such as a part of a file that was split.
     *
     * @param header the header of the file that the lines come from
     * @return a reader; closing it closes the stream
     * @throws IOException if the stream cannot be read
     */
    public CaseLineReader lines(InputStream in, CaseHeader header) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(header, "header");
        return CaseLineReader.of(in, header, limits);
    }

    /**
     * Splits a file of JSON Lines at line ends into parts of about equal size, one for each thread. The lines keep
     * their numbers in the file.
     *
     * @param parts the number of parts
     * @return a reader for each part, in the order of the file; close each. If there are few lines, some may have none
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public List<CaseLineReader> split(Path file, int parts) throws IOException {
        return FileParts.readers(file, parts, limits);
    }
}
