package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the outputs are a terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param file the file to which standard output is redirected, where that is known
 */
record Terminals(boolean out, boolean err, Optional<Path> file) {

    static final Terminals NONE = new Terminals(false, false);

    Terminals(boolean out, boolean err) {
        this(out, err, Optional.empty());
    }

    /** The findings of the script that starts the tool: {@code 1}, {@code 2}, {@code 12}, or empty. */
    private static final String PROPERTY = "amparo.terminal";

    /**
     * The outputs of this process. {@code System.console()} is no help: up to JDK 21 there is none if anything is
     * redirected, and later there may be one if everything is.
     */
    static Terminals ofProcess() {
        return of(System.getProperty(PROPERTY), Path.of("/proc/self/fd"));
    }

    /**
     * The outputs by the findings of the script, or else by Linux.
     *
     * @param descriptors a folder with a symbolic link for each open file
     */
    static Terminals of(@Nullable String found, Path descriptors) {
        Optional<Path> file = file(descriptors.resolve("1"));
        return found == null
                ? new Terminals(isTerminal(descriptors.resolve("1")), isTerminal(descriptors.resolve("2")), file)
                : new Terminals(found.contains("1"), found.contains("2"), file);
    }

    private static Optional<Path> file(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor)).filter(Files::isRegularFile);
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
