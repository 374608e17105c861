package org.amparo.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;

/** A folder for the files of an import, and what holds for the records of any. */
final class ImportFolder {

    /** The length from which a text does not stand in a message by chance. */
    static final int LONG = 24;

    private ImportFolder() {}

    /**
     * What is done in a folder.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {
        Optional<T> in(Path folder) throws IOException;
    }

    /** Does something in a folder that is there for it alone. */
    static <T> Optional<T> in(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("amparo-fuzz");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Checks that records can be written as a file, and are read as they are. */
    static void written(CaseHeader header, List<CaseRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLineWriter writer = FullJsonWriter.lines(header, out);
        for (CaseRecord record : records) {
            writer.writeFull(record);
        }
        writer.flush();
        Check.same(
                CaseJsonReader.standard()
                        .readLines(new ByteArrayInputStream(out.toByteArray()))
                        .records(),
                records,
                "the records of an import are a case file");
    }
}
