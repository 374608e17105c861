package org.amparo.json.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A file beside another, until it takes its place. A process that is told to end deletes its own. A process that is
 * killed cannot, so the next one that makes a file in the same folder does.
 */
final class TemporaryFile implements AutoCloseable {

    private static final String PREFIX = ".amparo-";
    private static final String SUFFIX = ".tmp";

    /** The names of this process begin so: a file of its own must not be opened, since closing it frees the lock. */
    private static final String OWN_PREFIX = PREFIX + UUID.randomUUID() + "-";

    /** The time that a process which is told to end gives to a file that is being written. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Path path;
    private final Thread atEnd = new Thread(null, this::abandon, "amparo-file", 0, false);
    private final CountDownLatch closed = new CountDownLatch(1);

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** A name beside the target, for which no file is there yet. */
    static TemporaryFile beside(Path target) throws IOException {
        TemporaryFile file = new TemporaryFile(target.resolveSibling(OWN_PREFIX + UUID.randomUUID() + SUFFIX));
        file.deleteAtEnd();
        return file;
    }

    /** The name by which this process marks a file as its own, for which there may be such a mark. */
    static TemporaryFile markOf(Path file) {
        UUID name = UUID.nameUUIDFromBytes(file.toString().getBytes(UTF_8));
        return new TemporaryFile(file.resolveSibling(OWN_PREFIX + name + SUFFIX));
    }

    Path path() {
        return path;
    }

    /**
     * Makes the file, and locks it as long as it is open, which says that somebody is at work. Another process may take
     * it for a file that was left before it is locked, and delete it; it is made again then.
     */
    FileChannel create(boolean forOwnerAlone) throws IOException {
        FileAttribute<?>[] attributes = forOwnerAlone ? forOwner(path, "rw-------") : new FileAttribute<?>[0];
        while (true) {
            FileChannel channel =
                    FileChannel.open(path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes);
            lock(channel);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return channel;
            }
            channel.close();
        }
    }

    /** The permissions of a new file or folder, where there are such. */
    static FileAttribute<?>[] forOwner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Waits for a process that is about to delete the file. */
    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            // Where nothing can be locked, nothing is swept either.
        }
    }

    /** Deletes the file, unless it is in its place by now. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            closed.countDown();
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process ends.
        }
    }

    /** Has a process that is told to end delete it, unless it is closed by then. */
    void deleteAtEnd() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
    }

    /** A process that ends begins no file, unless it waits for it, as a program does that saves when it is closed. */
    private static void waitForTheEnd() throws IOException {
        try {
            Thread.sleep(2 * GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The process ends.").initCause(e);
        }
    }

    private void abandon() {
        try {
            if (!closed.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                Files.deleteIfExists(path);
            }
        } catch (InterruptedException | IOException e) {
            // There is nobody left who could be told.
        }
    }

    /** Deletes what killed processes have left in a folder. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TemporaryFile::isOfAnother)) {
            left.forEach(TemporaryFile::deleteUnlessInUse);
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed may still take a file.
        }
    }

    private static boolean isOfAnother(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX)
                && name.endsWith(SUFFIX)
                && !name.startsWith(OWN_PREFIX)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void deleteUnlessInUse(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It belongs to somebody else, or to another copy of this class.
        }
    }
}
