package org.amparo.json.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where files really are, whatever links lead to them. */
public final class RealPaths {

    /** No system follows more symbolic links in one path. */
    static final int MOST_LINKS = 40;

    private RealPaths() {}

    /**
     * The real path of a file that exists, or would be made where a symbolic link leads.
     *
     * @throws IOException if links lead in a circle, or cannot be read
     */
    public static Path real(Path path) throws IOException {
        return real(path.toAbsolutePath(), 0);
    }

    private static Path real(Path path, int links) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        if (links == MOST_LINKS) {
            throw new FileSystemLoopException(path.toString());
        }
        if (Files.isSymbolicLink(path)) {
            return real(path.resolveSibling(Files.readSymbolicLink(path)), links + 1);
        }
        Path parent = path.getParent();
        return parent == null
                ? path
                : real(parent, links).resolve(path.getFileName()).normalize();
    }

    /**
     * Whether two names lead to one file, which need not be there yet.
     *
     * @throws IOException as above
     */
    public static boolean areOne(Path path, Path other) throws IOException {
        boolean bothThere = Files.exists(path) && Files.exists(other);
        return bothThere ? Files.isSameFile(path, other) : real(path).equals(real(other));
    }

    /**
     * Whether those who may read a folder see a file: because it is in the folder, at any depth, or would be made
     * there, or because a link leads there from it or to it.
     *
     * @throws IOException as above
     */
    public static boolean shows(Path folder, Path own) throws IOException {
        if (Files.exists(own) && !Files.isRegularFile(own) && !Files.isDirectory(own)) {
            // A device or a pipe, such as /dev/stdin, holds nothing that could be seen.
            return false;
        }
        Path real = real(folder);
        Path file = real(own);
        // As it was named, too: a link in the folder may lead out of it, and readers follow it.
        for (Path named = own.toAbsolutePath().normalize(); named != null; named = named.getParent()) {
            if (real(named).startsWith(real)) {
                return true;
            }
        }
        return file.startsWith(real) || (Files.isDirectory(real) && isLinkedFrom(real, file));
    }

    private static boolean isLinkedFrom(Path folder, Path file) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                boolean isSame = Files.exists(entry) && Files.exists(file) && Files.isSameFile(entry, file);
                if (isSame || file.startsWith(real(entry))) {
                    return true;
                }
            }
        }
        return false;
    }
}
