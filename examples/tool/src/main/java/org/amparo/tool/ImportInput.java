package org.amparo.tool;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The file of an import. It is read more than once, so standard input is kept in a file until it ends: beside OUT,
 * where the records come to lie, and for its owner alone.
 */
final class ImportInput implements Closeable {

    private final String name;
    private final Path path;
    private final long size;
    private final Console console;

    private ImportInput(String name, Path path, long size, Console console) {
        this.name = name;
        this.path = path;
        this.size = size;
        this.console = console;
    }

    /**
     * Opens a file, or standard input.
     *
     * @param out the file of the records, if there is to be one
     * @throws ToolException if standard input cannot be read
     * @throws IOException if it cannot be kept
     */
    static ImportInput open(String name, Optional<Path> out, Console console) throws IOException {
        if (CaseFiles.isStandardInput(name)) {
            return received(name, out.map(Path::toAbsolutePath).map(Path::getParent), console);
        }
        Path path = CaseFiles.path(name);
        return new ImportInput(name, path, Files.size(path), console);
    }

    private static ImportInput received(String name, Optional<Path> folder, Console console) throws IOException {
        // Where there are owners of files, such a file is its owner's alone.
        Path kept = folder.isPresent()
                ? Files.createTempFile(folder.get(), "amparo-input-", ".tmp")
                : Files.createTempFile("amparo-input-", ".tmp");
        kept.toFile().deleteOnExit();
        boolean isWhole = false;
        try (InputStream in = CaseInput.reading(console, name);
                OutputStream to = Files.newOutputStream(kept)) {
            // A copy by name would put a new file in its place, which everybody can read.
            in.transferTo(to);
            isWhole = true;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(kept);
            }
        }
        return new ImportInput(name, kept, Files.size(kept), console);
    }

    /** The name for people. */
    String name() {
        return name;
    }

    /** The file to read. */
    Path path() {
        return path;
    }

    /** Shows how far the file has been read. That of standard input has been read from there already. */
    UnaryOperator<InputStream> watch() {
        return CaseFiles.isStandardInput(name) ? UnaryOperator.identity() : this::watched;
    }

    private InputStream watched(InputStream in) {
        return new ProgressInput(name, in, size, console);
    }

    @Override
    public void close() throws IOException {
        if (CaseFiles.isStandardInput(name)) {
            Files.deleteIfExists(path);
        }
    }
}
