package org.amparo.json.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written beside its target and moved into place once it is whole and on disk. Readers see the old file
 * or the new one, even after a power cut; if writing fails, the old one stays.
 *
 * <p>{@link #write} does it all at once. For several files that belong together, prepare all of them, and then commit
 * each.
 */
public final class AtomicFile implements AutoCloseable {

    private static final String DENIED = "a new file cannot be made in its folder, and put in its place";

    private final Path beside;
    private final Path target;

    private AtomicFile(Path beside, Path target) {
        this.beside = beside;
        this.target = target;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface ContentWriter {
        /** Writes to a stream, which it need not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. It keeps the permissions of the file that it replaces, and else has those of any new file. A
     * symbolic link stays one, and a device or pipe is written to. Folders that are missing on the way are made.
     *
     * @throws IOException if the file cannot be written; the message names it, and an old file stays as it was
     */
    public static void write(Path file, ContentWriter content) throws IOException {
        write(file, file, content);
    }

    /**
     * Writes a file. A new one gets the permissions of another file, if there is one, so that nobody can read it who
     * could not read the other.
     *
     * @throws IOException if the file cannot be written; the message names it, and an old file stays as it was
     */
    public static void write(Path file, Path like, ContentWriter content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            writeThrough(file, content);
            return;
        }
        try (AtomicFile prepared = prepare(file, like, content)) {
            prepared.commit();
        }
    }

    /** Writes to a device or pipe, which must not be replaced by a file. */
    private static void writeThrough(Path device, ContentWriter content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device))) {
            content.writeTo(out);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw named(device, device, e);
        }
    }

    /**
     * Writes the content to disk, not yet in its place.
     *
     * @throws IOException if it cannot be written; the message names the file, and nothing is left of it
     */
    public static AtomicFile prepare(Path file, ContentWriter content) throws IOException {
        return prepare(file, file, content);
    }

    /**
     * Writes the content to disk, not yet in its place; a new file has the permissions of another one, if there is one.
     *
     * @throws IOException if it cannot be written; the message names the file, and nothing is left of it
     */
    public static AtomicFile prepare(Path file, Path like, ContentWriter content) throws IOException {
        Path target = target(file);
        Path folder = target.getParent();
        // createDirectories refuses a symbolic link to a folder on JDK 17.
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        // Not createTempFile, whose files nobody else may read: these are made as any other file is.
        AtomicFile prepared = new AtomicFile(target.resolveSibling(".amparo-" + UUID.randomUUID() + ".tmp"), target);
        boolean written = false;
        try {
            prepared.writeBeside(Files.exists(target) ? target : like, content);
            written = true;
        } catch (IOException e) {
            throw named(target, prepared.beside, e);
        } finally {
            if (!written) {
                prepared.discard();
            }
        }
        return prepared;
    }

    /** The place of the file: a symbolic link stays one, even where it leads to nothing yet. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path missing = Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
        return missing.toAbsolutePath();
    }

    private void writeBeside(Path like, ContentWriter content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            keepPermissions(like, beside);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException if that fails; the message names the file, and the old one is still there
     */
    public void commit() throws IOException {
        try {
            move(beside, target);
        } catch (IOException e) {
            throw named(target, beside, e);
        }
        syncFolder(target);
    }

    /** Deletes the prepared file, unless it is in its place by now. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }

    private void discard() {
        try {
            close();
        } catch (IOException e) {
            // The caller has to know why the file could not be written, and not this.
        }
    }

    /** The exception with the name of the target: nobody knows the file beside it, and a full disk names no file. */
    private static IOException named(Path file, Path beside, IOException e) {
        // How far the writer came does not matter: nothing of it stays.
        String reason = (e.getCause() instanceof IOException cause ? cause : e).getMessage();
        if (e instanceof FileSystemException system) {
            if (!beside.toString().equals(system.getFile())) {
                return e;
            }
            reason = system.getReason();
        }
        FileSystemException named = e instanceof AccessDeniedException
                ? new AccessDeniedException(file.toString(), null, DENIED)
                : new FileSystemException(file.toString(), null, reason);
        named.initCause(e);
        return named;
    }

    private static void keepPermissions(Path like, Path beside) throws IOException {
        PosixFileAttributeView now = Files.getFileAttributeView(like, PosixFileAttributeView.class);
        PosixFileAttributeView then = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (now != null && then != null && Files.exists(like)) {
            then.setPermissions(now.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts the name of the file on disk. A system whose folders cannot be opened does that itself. */
    private static void syncFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is whole and in its place; only its folder could not be opened.
        }
    }
}
