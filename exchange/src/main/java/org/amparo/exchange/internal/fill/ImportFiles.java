package org.amparo.exchange.internal.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.amparo.CaseHeader;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.RecordSink;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.RealPaths;
import org.jspecify.annotations.Nullable;

/**
 * The files that an import writes: one of its records, and one for what does not fit.
 *
 * @param <R> the account of an import
 */
public final class ImportFiles<R> {

    private final CaseHeader header;
    private final Reading<R> reading;
    private @Nullable R account;

    private ImportFiles(CaseHeader header, Reading<R> reading) {
        this.header = header;
        this.reading = reading;
    }

    /**
     * Reads the file.
     *
     * @param <R> the account of it
     */
    @FunctionalInterface
    public interface Reading<R> {
        /**
         * Hands on the records, and writes what does not fit.
         *
         * @throws IOException if a file cannot be read or written
         */
        R read(RecordSink records, OutputStream rejected) throws IOException;
    }

    /**
     * Writes both files. They appear whole, or not at all.
     *
     * @param <R> the account of the import
     * @throws ExchangeException {@code same-file}, {@code not-a-file}, or as the reading does
     * @throws IOException if a file cannot be read or written
     */
    public static <R> R write(CaseHeader header, Path file, Path lines, Path rejected, Reading<R> reading)
            throws IOException {
        requireFile(lines);
        requireOthers(file, lines, rejected);
        requireOthers(lines, rejected);
        return new ImportFiles<>(header, reading).write(lines, rejected);
    }

    /**
     * Writes the records, if the account says that all fit. If something does not, a file that was there stays as it was.
     *
     * @param <R> the account of the import
     * @throws ExchangeException {@code same-file}, {@code not-a-file}, or as the reading does
     * @throws IOException if a file cannot be read or written
     */
    public static <R> R write(CaseHeader header, Path file, Path lines, Reading<R> reading, Predicate<R> isComplete)
            throws IOException {
        requireFile(lines);
        requireOthers(file, lines);
        ImportFiles<R> files = new ImportFiles<>(header, reading);
        try (AtomicFile good = files.prepare(lines, OutputStream.nullOutputStream())) {
            R account = files.account();
            if (isComplete.test(account)) {
                good.commit();
            }
            return account;
        }
    }

    /** Writes what was rejected first, so that it is there when the records are. */
    private R write(Path lines, Path rejected) throws IOException {
        AtomicFile[] good = new AtomicFile[1];
        try {
            AtomicFile.write(rejected, FileUse.OWN, bad -> good[0] = prepare(lines, bad));
            good[0].commit();
            return account();
        } finally {
            close(good[0]);
        }
    }

    private AtomicFile prepare(Path lines, OutputStream rejected) throws IOException {
        return AtomicFile.prepare(lines, FileUse.OWN, out -> {
            CaseLineWriter writer = FullJsonWriter.lines(header, out);
            account = reading.read(writer, rejected);
            writer.flush();
        });
    }

    private R account() {
        if (account == null) {
            throw new IllegalStateException("A file that was prepared has been read.");
        }
        return account;
    }

    private static void close(@Nullable AtomicFile file) throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Refuses a folder or a device, which cannot appear whole or not at all. */
    private static void requireFile(Path lines) {
        if (Files.exists(lines) && !Files.isRegularFile(lines)) {
            throw new ExchangeException(
                    "not-a-file", "Expected a file for the records, and no folder, device or pipe.");
        }
    }

    /** Refuses a file that is another one of the import, too. */
    private static void requireOthers(Path file, Path... written) throws IOException {
        for (Path other : written) {
            if (RealPaths.areOne(file, other)) {
                throw new ExchangeException(
                        "same-file",
                        "Expected a file of its own for each of what is read, the records and what is rejected.");
            }
        }
    }
}
