package org.amparo.json.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The use of a file by one alone, in this process and among others. A file {@code .lock} beside it is locked for that,
 * and stays: the file itself may be replaced, and a lock would go with the old one.
 */
public final class FileClaim implements AutoCloseable {

    private final TemporaryFile mark;
    private final FileChannel marking;
    private final FileChannel lock;

    private FileClaim(TemporaryFile mark, FileChannel marking, FileChannel lock) {
        this.mark = mark;
        this.marking = marking;
        this.lock = lock;
    }

    /**
     * Claims a file, of which there may be none yet. Folders that are missing on the way are made.
     *
     * @param file its real path
     * @return empty if somebody else has claimed it
     * @throws IOException if the files for that cannot be made
     */
    public static Optional<FileClaim> of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        // The lock of a process is gone once it closes the file a second time. So a file of its own comes first, which
        // tells this process that it has the lock already; others delete it when this one was killed.
        TemporaryFile mark = TemporaryFile.markOf(file);
        FileChannel marking;
        try {
            marking = mark.create(true);
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
        mark.deleteAtEnd();
        Optional<FileChannel> lock = Optional.empty();
        try {
            lock = lock(file.resolveSibling(file.getFileName() + ".lock"));
        } finally {
            if (lock.isEmpty()) {
                marking.close();
                mark.close();
            }
        }
        return lock.map(locked -> new FileClaim(mark, marking, locked));
    }

    private static Optional<FileChannel> lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                TemporaryFile.forOwner(path, "rw-------"));
        boolean isLocked = false;
        try {
            isLocked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another copy of this class has it, whose marks have other names.
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
        return isLocked ? Optional.of(channel) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try (mark;
                marking) {
            lock.close();
        }
    }
}
