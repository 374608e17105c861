package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.json.file.AtomicFile;

/**
 * A case file as JSON Lines: the header in the first line, and a record in each further one. For files that are too
 * large for memory, and for tools that work line by line. It holds the same as the document.
 */
public final class CaseLines {

    private CaseLines() {}

    /**
     * Reads the lines of a file one by one, in constant memory.
     *
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public static CaseLineReader read(Path file) throws IOException {
        return read(file, ReadLimits.standard());
    }

    /**
     * Reads the lines of a file one by one, in constant memory, with limits of your own.
     *
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public static CaseLineReader read(Path file, ReadLimits limits) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean read = false;
        try {
            CaseLineReader reader = read(in, limits);
            read = true;
            return reader;
        } finally {
            if (!read) {
                in.close();
            }
        }
    }

    /**
     * Reads lines one by one, in constant memory. Of a compressed file give the stream that expands it.
     *
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the stream cannot be read
     */
    public static CaseLineReader read(InputStream in) throws IOException {
        return read(in, ReadLimits.standard());
    }

    /**
     * Reads lines one by one, in constant memory, with limits of your own.
     *
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the stream cannot be read
     */
    public static CaseLineReader read(InputStream in, ReadLimits limits) throws IOException {
        CaseLineReader reader = CaseLineReader.of(in, limits);
        if (!reader.headerProblems().isEmpty()) {
            throw new CaseJsonException(reader.headerProblems());
        }
        return reader;
    }

    /**
     * Reads lines that are all records, as when a file has been split.
     *
     * @param header the header of the file that the lines are of
     * @throws IOException if the stream cannot be read
     */
    public static CaseLineReader read(InputStream in, CaseHeader header) throws IOException {
        return read(in, header, ReadLimits.standard());
    }

    /**
     * Reads lines that are all records, as when a file has been split, with limits of your own.
     *
     * @param header the header of the file that the lines are of
     * @throws IOException if the stream cannot be read
     */
    public static CaseLineReader read(InputStream in, CaseHeader header, ReadLimits limits) throws IOException {
        return CaseLineReader.of(in, header, limits);
    }

    /**
     * Splits a file at line ends into parts of about as many bytes each, for as many threads. The lines keep the numbers
     * that they have in the file.
     *
     * @param parts how many
     * @return a reader for each part, in the order of the file, to be closed each; those of a file with few lines may
     *     have none
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public static List<CaseLineReader> split(Path file, int parts) throws IOException {
        return split(file, parts, ReadLimits.standard());
    }

    /**
     * Splits a file at line ends into parts of about as many bytes each, with limits of your own.
     *
     * @param parts how many
     * @return a reader for each part, in the order of the file, to be closed each; those of a file with few lines may
     *     have none
     * @throws CaseJsonException if the first line is not a header
     * @throws IOException if the file cannot be read
     */
    public static List<CaseLineReader> split(Path file, int parts, ReadLimits limits) throws IOException {
        return FileParts.readers(file, parts, limits);
    }

    /**
     * Reads all lines into a case file.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the file cannot be read
     */
    public static CaseFile readAll(Path file) throws IOException {
        return readAll(file, ReadLimits.standard());
    }

    /**
     * Reads all lines into a case file, with limits of your own.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the file cannot be read
     */
    public static CaseFile readAll(Path file, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readAll(in, limits);
        }
    }

    /**
     * Reads all lines of a stream, which stays open, into a case file.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static CaseFile readAll(InputStream in) throws IOException {
        return readAll(in, ReadLimits.standard());
    }

    /**
     * Reads all lines of a stream, which stays open, into a case file, with limits of your own.
     *
     * @throws CaseJsonException with every problem of all lines, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static CaseFile readAll(InputStream in, ReadLimits limits) throws IOException {
        return WholeLines.read(in, limits);
    }

    /**
     * Writes what may be shown.
     *
     * <p>The file appears whole or not at all. It keeps the permissions of the one that it replaces.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        writeFull(publication.caseFile(), file);
    }

    /**
     * Writes what may be shown to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        writeFull(publication.caseFile(), out);
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
        AtomicFile.write(file, out -> writeFull(caseFile, out));
    }

    /**
     * Writes everything that a case file holds to a stream, which stays open.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON
     *     can hold
     * @throws IOException if the stream cannot be written: the message says how many lines it has taken
     */
    public static void writeFull(CaseFile caseFile, OutputStream out) throws IOException {
        writeFull(caseFile.header(), out, writer -> {
            for (CaseRecord record : caseFile.records()) {
                writer.writeFull(record);
            }
        });
    }

    /**
     * Writes lines whose records come one by one, without holding them; each is written with everything that it holds.
     *
     * <p>The file appears whole or not at all, as for a case file. That no two records have one id is for the source to see to.
     *
     * @throws CaseJsonException if the header cannot be written, or a record was refused and the source has let that pass
     * @throws IOException if the file cannot be written, or the source cannot be read
     */
    public static void writeFull(CaseHeader header, Path file, RecordSource records) throws IOException {
        AtomicFile.write(file, out -> writeFull(header, out, records));
    }

    /**
     * Writes lines whose records come one by one to a stream, which stays open.
     *
     * @throws CaseJsonException as for {@link #writeFull(CaseHeader, Path, RecordSource)}
     * @throws IOException if the stream cannot be written, or the source cannot be read: the message says how many lines the stream
     *     has taken
     */
    // The writer is not closed because the stream is the caller's.
    @SuppressWarnings("resource")
    public static void writeFull(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
        CaseLineWriter writer = fullWriter(header, out);
        records.writeTo(writer);
        writer.flush();
    }

    /**
     * Begins lines whose records come one by one; each is written with everything that it holds. Writes the header.
     *
     * @throws IOException if the stream cannot be written
     */
    public static CaseLineWriter fullWriter(CaseHeader header, OutputStream out) throws IOException {
        return new CaseLineWriter(header, out);
    }
}
