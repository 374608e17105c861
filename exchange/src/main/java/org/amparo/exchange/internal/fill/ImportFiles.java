package org.amparo.exchange.internal.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.file.Places;

/** The files of an import. */
public final class ImportFiles {

    private ImportFiles() {}

    /** Refuses a folder or a device, which cannot appear whole or not at all. */
    public static void requireFile(Path lines) {
        if (Files.exists(lines) && !Files.isRegularFile(lines)) {
            throw new ExchangeException(
                    "not-a-file", "Expected a file for the records, and no folder, device or pipe.");
        }
    }

    /** Refuses a file that is another one of the import, too. */
    public static void requireOthers(Path file, Path... written) throws IOException {
        for (Path other : written) {
            boolean bothThere = Files.exists(file) && Files.exists(other);
            boolean same = bothThere
                    ? Files.isSameFile(file, other)
                    : Places.real(file).equals(Places.real(other));
            if (same) {
                throw new ExchangeException(
                        "same-file",
                        "Expected a file of its own for each of what is read, the records and what is rejected.");
            }
        }
    }
}
