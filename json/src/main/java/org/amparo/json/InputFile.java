package org.amparo.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Opens files to read. */
final class InputFile {

    private InputFile() {}

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be opened; for a folder, which some systems open, it says that it is one
     */
    static InputStream open(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "It is a folder; a file was expected.");
        }
        return Files.newInputStream(file);
    }
}
