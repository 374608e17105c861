package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.token.CaseReader;
import org.amparo.json.token.JsonText;
import org.amparo.json.token.JsonTextWriter;
import org.amparo.json.token.RecordWriter;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A case file as one JSON document, as {@code docs/format.md} describes it.
 *
 * <pre>{@code
 * CaseJson.writeFull(caseFile, Path.of("case.json"));   // everything, for your own disk
 * CaseFile again = CaseJson.read(Path.of("case.json")); // equal, unknown members included
 * }</pre>
 *
 * <p>Writing is deterministic: equal case files give equal bytes, everywhere. What a later version or somebody else
 * has put into a document is kept and written back.
 */
public final class CaseJson {

    private CaseJson() {}

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the file cannot be read
     */
    public static CaseFile read(Path file) throws IOException {
        return read(file, ReadLimits.standard());
    }

    /**
     * Reads a document, with limits of your own.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the file cannot be read
     */
    public static CaseFile read(Path file, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limits);
        }
    }

    /**
     * Reads a document to the end of a stream, which stays open.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the stream cannot be read
     */
    public static CaseFile read(InputStream in) throws IOException {
        return read(in, ReadLimits.standard());
    }

    /**
     * Reads a document to the end of a stream, which stays open, with limits of your own.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     * @throws IOException if the stream cannot be read
     */
    public static CaseFile read(InputStream in, ReadLimits limits) throws IOException {
        return read(Bytes.of(in, limits), limits);
    }

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public static CaseFile read(byte[] utf8) {
        return read(utf8, ReadLimits.standard());
    }

    /**
     * Reads a document, with limits of your own.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public static CaseFile read(byte[] utf8, ReadLimits limits) {
        Bytes.require(utf8.length, limits.documentBytes());
        ProblemList problems = new ProblemList(limits.problems());
        CharBuffer text = new Utf8().decode(utf8, problems);
        return problems.unless(text == null ? null : read(text, limits, problems));
    }

    /**
     * Reads a document.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public static CaseFile read(String json) {
        return read(json, ReadLimits.standard());
    }

    /**
     * Reads a document, with limits of your own; that of bytes counts UTF-16 units.
     *
     * @throws CaseJsonException with every problem of the document, if it has any
     */
    public static CaseFile read(String json, ReadLimits limits) {
        Bytes.require(json.length(), limits.documentBytes());
        ProblemList problems = new ProblemList(limits.problems());
        CharBuffer text = Utf8.withoutMark(CharBuffer.wrap(json.toCharArray()), 1, Pointer.ROOT, problems);
        return problems.unless(read(text, limits, problems));
    }

    private static @Nullable CaseFile read(CharBuffer text, ReadLimits limits, ProblemList problems) {
        return new CaseReader(limits.forReader(), problems).caseFile(new JsonText().reader(text, 1));
    }

    /**
     * Reads what can be read of a document: every good record, and all that is bad, as it stands in the file.
     *
     * @throws CaseJsonException {@code too-large} alone
     * @throws IOException if the file cannot be read
     */
    public static LenientReading readLenient(Path file) throws IOException {
        return readLenient(file, ReadLimits.standard());
    }

    /**
     * Reads what can be read of a document, with limits of your own.
     *
     * @throws CaseJsonException {@code too-large} alone
     * @throws IOException if the file cannot be read
     */
    public static LenientReading readLenient(Path file, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readLenient(in, limits);
        }
    }

    /**
     * Reads what can be read of a document to the end of a stream, which stays open.
     *
     * @throws CaseJsonException {@code too-large} alone
     * @throws IOException if the stream cannot be read
     */
    public static LenientReading readLenient(InputStream in) throws IOException {
        return readLenient(in, ReadLimits.standard());
    }

    /**
     * Reads what can be read of a document to the end of a stream, which stays open, with limits of your own.
     *
     * @throws CaseJsonException {@code too-large} alone
     * @throws IOException if the stream cannot be read
     */
    public static LenientReading readLenient(InputStream in, ReadLimits limits) throws IOException {
        return readLenient(Bytes.of(in, limits), limits);
    }

    /**
     * Reads what can be read of a document.
     *
     * @throws CaseJsonException {@code too-large} alone
     */
    public static LenientReading readLenient(byte[] utf8) {
        return readLenient(utf8, ReadLimits.standard());
    }

    /**
     * Reads what can be read of a document, with limits of your own.
     *
     * @throws CaseJsonException {@code too-large} alone
     */
    public static LenientReading readLenient(byte[] utf8, ReadLimits limits) {
        Bytes.require(utf8.length, limits.documentBytes());
        return LenientReader.read(LenientText.of(utf8), limits);
    }

    /**
     * Reads what can be read of a document.
     *
     * @throws CaseJsonException {@code too-large} alone
     */
    public static LenientReading readLenient(String json) {
        return readLenient(json, ReadLimits.standard());
    }

    /**
     * Reads what can be read of a document, with limits of your own; that of bytes counts UTF-16 units.
     *
     * @throws CaseJsonException {@code too-large} alone
     */
    public static LenientReading readLenient(String json, ReadLimits limits) {
        Bytes.require(json.length(), limits.documentBytes());
        return LenientReader.read(LenientText.of(json), limits);
    }

    /**
     * Writes what may be shown.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        write(publication, file, JsonLayout.PRETTY);
    }

    /**
     * Writes what may be shown, in a layout of your choice.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file, JsonLayout layout) throws IOException {
        writeFull(publication.caseFile(), file, layout);
    }

    /**
     * Writes what may be shown to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        write(publication, out, JsonLayout.PRETTY);
    }

    /**
     * Writes what may be shown to a stream, which stays open, in a layout of your choice.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Publication publication, OutputStream out, JsonLayout layout) throws IOException {
        writeFull(publication.caseFile(), out, layout);
    }

    /** What may be shown. */
    public static String write(Publication publication) {
        return write(publication, JsonLayout.PRETTY);
    }

    /** What may be shown, in a layout of your choice. */
    public static String write(Publication publication, JsonLayout layout) {
        return writeFull(publication.caseFile(), layout);
    }

    /**
     * Writes everything that a case file holds, withheld names included: for its owner's disk. What others may see
     * is a publication.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     * @throws IOException if the file cannot be written
     */
    public static void writeFull(CaseFile caseFile, Path file) throws IOException {
        writeFull(caseFile, file, JsonLayout.PRETTY);
    }

    /**
     * Writes everything that a case file holds, in a layout of your choice.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     * @throws IOException if the file cannot be written
     */
    public static void writeFull(CaseFile caseFile, Path file, JsonLayout layout) throws IOException {
        AtomicFile.write(file, out -> writeFull(caseFile, out, layout));
    }

    /**
     * Writes everything that a case file holds to a stream, which stays open.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     * @throws IOException if the stream cannot be written
     */
    public static void writeFull(CaseFile caseFile, OutputStream out) throws IOException {
        writeFull(caseFile, out, JsonLayout.PRETTY);
    }

    /**
     * Writes everything that a case file holds to a stream, which stays open, in a layout of your choice.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     * @throws IOException if the stream cannot be written
     */
    public static void writeFull(CaseFile caseFile, OutputStream out, JsonLayout layout) throws IOException {
        write(caseFile, text(layout, out));
    }

    private static JsonTextWriter text(JsonLayout layout, OutputStream out) {
        return layout == JsonLayout.PRETTY ? JsonTextWriter.pretty(out) : JsonTextWriter.compact(out);
    }

    /**
     * Everything that a case file holds.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     */
    public static String writeFull(CaseFile caseFile) {
        return writeFull(caseFile, JsonLayout.PRETTY);
    }

    /**
     * Everything that a case file holds, in a layout of your choice.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     */
    public static String writeFull(CaseFile caseFile, JsonLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeFull(caseFile, out, layout);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toString(UTF_8);
    }

    private static void write(CaseFile caseFile, JsonTextWriter out) throws IOException {
        writing(() -> {
            RecordWriter.write(out, caseFile);
            out.endLine();
            out.flush();
        });
    }

    /**
     * Writes a document whose records come one by one, without holding them; each is written with everything that it holds.
     *
     * <pre>{@code
     * try (CaseLineReader lines = CaseLines.read(Path.of("case.jsonl"))) {
     *     lines.requireUniqueIds();
     *     CaseJson.writeFull(lines.header(), Path.of("case.json"), document -> {
     *         for (CaseLine line : lines) {
     *             document.writeFull(line.record().orElseThrow());
     *         }
     *     });
     * }
     * }</pre>
     *
     * <p>The file appears whole or not at all, as for a case file. That no two records have one id is for the source to see to:
     * readers refuse such a document, and one beyond their {@link ReadLimits}.
     *
     * @throws CaseJsonException if the header cannot be written, or a record was refused and the source has let that pass
     * @throws IOException if the file cannot be written, or the source cannot be read
     */
    public static void writeFull(CaseHeader header, Path file, RecordSource records) throws IOException {
        writeFull(header, file, JsonLayout.PRETTY, records);
    }

    /**
     * Writes a document whose records come one by one, in a layout of your choice.
     *
     * @throws CaseJsonException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     * @throws IOException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     */
    public static void writeFull(CaseHeader header, Path file, JsonLayout layout, RecordSource records)
            throws IOException {
        AtomicFile.write(file, out -> writeFull(header, out, layout, records));
    }

    /**
     * Writes a document whose records come one by one to a stream, which stays open. If the source or the stream fails, what the
     * stream has taken by then is no document: it ends in the middle.
     *
     * @throws CaseJsonException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     * @throws IOException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     */
    public static void writeFull(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
        writeFull(header, out, JsonLayout.PRETTY, records);
    }

    /**
     * Writes a document whose records come one by one to a stream, which stays open, in a layout of your choice.
     *
     * @throws CaseJsonException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     * @throws IOException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     */
    public static void writeFull(CaseHeader header, OutputStream out, JsonLayout layout, RecordSource records)
            throws IOException {
        writing(() -> DocumentSink.write(DocumentText.begin(header, text(layout, out)), records));
    }

    /**
     * What may be shown, in the canonical form of RFC 8785.
     *
     * @throws CaseJsonException {@code number-not-exact} if a number would come back different as an IEEE 754 double
     */
    public static byte[] canonical(Publication publication) {
        return canonicalFull(publication.caseFile());
    }

    /**
     * Everything that a case file holds in the canonical form of RFC 8785, for hashes and signatures: members
     * sorted, numbers as ECMAScript prints them, no white space, UTF-8.
     *
     * @throws CaseJsonException {@code number-not-exact} if a number of an unknown member would come back different
     *     as an IEEE 754 double
     */
    public static byte[] canonicalFull(CaseFile caseFile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeCanonicalFull(caseFile, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toByteArray();
    }

    /**
     * Writes what may be shown in the canonical form of RFC 8785.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonical}
     * @throws IOException if the file cannot be written
     */
    public static void writeCanonical(Publication publication, Path file) throws IOException {
        writeCanonicalFull(publication.caseFile(), file);
    }

    /**
     * Writes what may be shown in the canonical form of RFC 8785 to a stream, which stays open.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonical}
     * @throws IOException if the stream cannot be written
     */
    public static void writeCanonical(Publication publication, OutputStream out) throws IOException {
        writeCanonicalFull(publication.caseFile(), out);
    }

    /**
     * Writes everything that a case file holds in the canonical form of RFC 8785: for its owner's disk.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonicalFull}
     * @throws IOException if the file cannot be written
     */
    public static void writeCanonicalFull(CaseFile caseFile, Path file) throws IOException {
        AtomicFile.write(file, out -> writeCanonicalFull(caseFile, out));
    }

    /**
     * Writes everything that a case file holds in the canonical form of RFC 8785 to a stream, which stays open.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonicalFull}
     * @throws IOException if the stream cannot be written
     */
    public static void writeCanonicalFull(CaseFile caseFile, OutputStream out) throws IOException {
        writing(() -> Canonical.write(caseFile, out));
    }

    /**
     * Writes the canonical form of RFC 8785 of records that come one by one, without holding them, as {@link
     * #writeFull(CaseHeader, Path, RecordSource)} writes the document.
     *
     * @throws CaseJsonException {@code number-not-exact} for a number of the header, or of a record if the source has let that
     *     pass
     * @throws IOException if the file cannot be written, or the source cannot be read
     */
    public static void writeCanonicalFull(CaseHeader header, Path file, RecordSource records) throws IOException {
        AtomicFile.write(file, out -> writeCanonicalFull(header, out, records));
    }

    /**
     * Writes the canonical form of RFC 8785 of records that come one by one to a stream, which stays open.
     *
     * @throws CaseJsonException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     * @throws IOException if the stream cannot be written, or the source cannot be read
     */
    public static void writeCanonicalFull(CaseHeader header, OutputStream out, RecordSource records)
            throws IOException {
        writing(() -> DocumentSink.write(Canonical.begin(header, out), records));
    }

    /**
     * The SHA-256 hash (FIPS 180-4) of what may be shown in its canonical form: 64 hexadecimal digits in lower case. Equal for
     * equal publications, whoever computes it, on whatever platform.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonical}
     */
    public static String contentHash(Publication publication) {
        return contentHashFull(publication.caseFile());
    }

    /**
     * The SHA-256 hash (FIPS 180-4) of everything that a case file holds in its canonical form: 64 hexadecimal digits in
     * lower case. It tells whether two files are equal, and whether one was changed; it hides nothing, since whoever can
     * guess what a file says can compute its hash. Not for others to see.
     *
     * @throws CaseJsonException {@code number-not-exact}, as for {@link #canonicalFull}
     */
    public static String contentHashFull(CaseFile caseFile) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            writeCanonicalFull(caseFile, new DigestOutputStream(OutputStream.nullOutputStream(), hash));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to nowhere failed.", e);
        }
    }

    /** Writes, and says in the module's own exception what cannot be written. */
    static void writing(Writing content) throws IOException {
        try {
            content.run();
        } catch (RefusedException e) {
            throw refused(e.refusal(), e.pointer());
        }
    }

    static CaseJsonException refused(Refusal refusal, Pointer at) {
        return new CaseJsonException(List.of(new JsonProblem(refusal.code(), at, 0, 0, refusal.message())));
    }

    /** Something that writes. */
    interface Writing {
        /** Writes. */
        void run() throws IOException;
    }
}
