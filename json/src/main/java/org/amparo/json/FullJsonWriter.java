package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.internal.document.Canonical;
import org.amparo.json.internal.document.DocumentText;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.problem.CaseJsonException;

/**
 * A writer of whole case files as JSON, withheld names included: for the owner's disk. To publish, use a {@link
 * CaseJsonWriter}.
 *
 * <p>It also writes records that come one by one, without keeping them in memory:
 *
 * <pre>{@code
 * try (CaseLineReader lines = CaseJsonReader.standard().lines(Path.of("case.jsonl"))) {
 *     lines.requireUniqueIds();
 *     FullJsonWriter.standard().write(lines.header(), Path.of("case.json"), document -> {
 *         for (CaseLine line : lines) {
 *             document.writeFull(line.record().orElseThrow());
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: each {@code with…} gives a copy.
 */
public final class FullJsonWriter implements WithoutJson {

    private static final FullJsonWriter STANDARD = new FullJsonWriter(JsonLayout.PRETTY);

    private final JsonLayout layout;

    private FullJsonWriter(JsonLayout layout) {
        this.layout = layout;
    }

    /** A writer of {@link JsonLayout#PRETTY} documents. */
    public static FullJsonWriter standard() {
        return STANDARD;
    }

    /** This writer with another layout. */
    public FullJsonWriter withLayout(JsonLayout other) {
        Objects.requireNonNull(other, "other");
        return new FullJsonWriter(other);
    }

    /**
     * Writes everything that a case file holds.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces; a new one
     * can be read by its owner alone.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or JSON cannot hold its name; in
     *     the canonical layout, {@code number-not-exact} if a number of an unknown member would come back different as
     *     an IEEE 754 double
     * @throws IOException if the file cannot be written
     */
    public void write(CaseFile caseFile, Path file) throws IOException {
        AtomicFile.write(file, FileUse.OWN, out -> write(caseFile, out));
    }

    /**
     * Writes everything that a case file holds to a stream, which stays open.
     *
     * @throws CaseJsonException as for {@link #write(CaseFile, Path)}
     * @throws IOException if the stream cannot be written; for JSON Lines, the message says how many lines it has taken
     */
    public void write(CaseFile caseFile, OutputStream out) throws IOException {
        if (layout == JsonLayout.LINES) {
            write(caseFile.header(), out, lines -> {
                for (CaseRecord record : caseFile.records()) {
                    lines.writeFull(record);
                }
            });
        } else {
            WriteAction.attempt(() -> {
                DocumentText document = begin(caseFile.header(), out);
                for (CaseRecord record : caseFile.records()) {
                    document.add(record);
                }
                document.end();
            });
        }
    }

    /**
     * The JSON of everything that a case file holds.
     *
     * @throws CaseJsonException as for {@link #write(CaseFile, Path)}
     */
    public String write(CaseFile caseFile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(caseFile, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return out.toString(UTF_8);
    }

    /**
     * Writes records that come one by one, with everything that each holds, without keeping them in memory.
     *
     * <p>The file appears whole or not at all, as for a case file. The source must not give two records with one id, or
     * more than {@link ReadLimits} allow: readers refuse such a document.
     *
     * @throws CaseJsonException if the header cannot be written, or a record was refused and the source ignored that
     * @throws IOException if the file cannot be written, or the source cannot be read
     */
    public void write(CaseHeader header, Path file, RecordSource records) throws IOException {
        Objects.requireNonNull(header, "header");
        AtomicFile.write(file, FileUse.OWN, out -> write(header, out, records));
    }

    /**
     * Writes records that come one by one to a stream, which stays open. If the source or the stream fails, the
     * document ends in the middle. JSON Lines end after a whole line, and the message says how many there are.
     *
     * @throws CaseJsonException as for {@link #write(CaseHeader, Path, RecordSource)}
     * @throws IOException if the stream cannot be written, or the source cannot be read
     */
    // The line writer is not closed because the stream is the caller's.
    @SuppressWarnings("resource")
    public void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
        Objects.requireNonNull(header, "header");
        if (layout == JsonLayout.LINES) {
            CaseLineWriter lines = lines(header, out);
            records.writeTo(lines);
            lines.flush();
        } else {
            WriteAction.attempt(() -> DocumentSink.write(begin(header, out), records));
        }
    }

    private DocumentText begin(CaseHeader header, OutputStream out) throws IOException {
        return switch (layout) {
            case CANONICAL -> Canonical.begin(header, out);
            case COMPACT -> DocumentText.begin(header, JsonTextWriter.compact(out));
            default -> DocumentText.begin(header, JsonTextWriter.pretty(out));
        };
    }

    /**
     * Writes the header of JSON Lines. The caller then adds records one by one, each with everything that it holds.
     *
     * @return a writer; closing it closes the stream
     * @throws IOException if the stream cannot be written
     */
    public static CaseLineWriter lines(CaseHeader header, OutputStream out) throws IOException {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(out, "out");
        return new CaseLineWriter(header, out);
    }
}
