package org.amparo.json.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * A file that is written beside its target and moved into place once it is whole and on disk. Readers see the old file
 * or the new one, even after a power cut; if writing fails, the old one stays.
 *
 * <p>A file that is replaced keeps its permissions, unless it is a receipt. Until it is in its place, its owner alone
 * can read it, unless it is new and for everybody.
 *
 * <p>{@link #write} does it all at once. For several files that belong together, prepare all of them, and then commit
 * each.
 */
public final class AtomicFile implements AutoCloseable {

    private static final String DENIED = "a new file cannot be made in its folder, and put in its place";
    private static final String LINK = "is a symbolic link, which could lead to a file that is not to be replaced";

    private final TemporaryFile beside;
    private final Path target;
    private final boolean isForced;

    private AtomicFile(TemporaryFile beside, Path target, boolean isForced) {
        this.beside = beside;
        this.target = target;
        this.isForced = isForced;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface ContentWriter {
        /** Writes to a stream, which it need not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. A device or pipe is written to. Folders that are missing on the way are made.
     *
     * @throws IOException if the file cannot be written; the message names it, and an old file stays as it was
     */
    public static void write(Path file, FileUse use, ContentWriter content) throws IOException {
        Objects.requireNonNull(file, "file");
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            writeThrough(file, content);
            return;
        }
        try (AtomicFile prepared = prepare(file, use, content)) {
            prepared.commit();
        }
    }

    /**
     * Writes one of many files of a folder that was swept once for all of them, and of which each is checked and made
     * again, if need be, when its program runs next. For a new one nobody waits until it is on disk: a power cut may
     * leave it empty. One that replaces another is on disk, since the text of the old one may be withheld by now.
     *
     * @throws IOException as above
     */
    public static void writeOneToMakeAgain(Path file, FileUse use, ContentWriter content) throws IOException {
        Path target = place(file, use);
        try (AtomicFile prepared = prepareAt(target, use, content, Files.exists(target))) {
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
    public static AtomicFile prepare(Path file, FileUse use, ContentWriter content) throws IOException {
        Path target = place(file, use);
        Path folder = target.getParent();
        if (folder != null) {
            sweep(folder);
        }
        return prepareAt(target, use, content, true);
    }

    /**
     * Writes the content to disk, as {@link #prepare} does, for one of many files of a folder that was swept once for
     * all of them.
     *
     * @throws IOException as above
     */
    public static AtomicFile prepareOneOfMany(Path file, FileUse use, ContentWriter content) throws IOException {
        return prepareAt(place(file, use), use, content, true);
    }

    /** Deletes what killed processes have left in a folder, if there is such a folder. */
    public static void sweep(Path folder) {
        TemporaryFile.sweep(folder);
    }

    /**
     * Puts the names in a folder on disk, so that a file that was deleted from it does not come back after a power cut.
     * A system whose folders cannot be opened does that itself.
     */
    public static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files are as they should be; only their folder could not be opened.
        }
    }

    private static Path place(Path file, FileUse use) throws IOException {
        return use == FileUse.OWN || use == FileUse.RECEIPT ? followed(file) : unlinked(file);
    }

    private static AtomicFile prepareAt(Path target, FileUse use, ContentWriter content, boolean isForced)
            throws IOException {
        Path folder = target.getParent();
        // createDirectories refuses a symbolic link to a folder on JDK 17.
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    use == FileUse.HANDED_OVER ? TemporaryFile.forOwner(folder, "rwx------") : new FileAttribute<?>[0]);
        }
        AtomicFile prepared = new AtomicFile(TemporaryFile.beside(target), target, isForced);
        boolean written = false;
        try {
            prepared.writeBeside(use, content);
            written = true;
        } catch (IOException e) {
            throw named(target, prepared.beside.path(), e);
        } finally {
            if (!written) {
                prepared.discard();
            }
        }
        return prepared;
    }

    /** The place of a file to which symbolic links may lead, even where it is not there yet; they stay. */
    private static Path followed(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path place = file;
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == RealPaths.MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place.toAbsolutePath();
    }

    /** The place of a file that is no symbolic link. One that becomes a link only now is itself replaced. */
    private static Path unlinked(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, LINK);
        }
        return file.toAbsolutePath();
    }

    private void writeBeside(FileUse use, ContentWriter content) throws IOException {
        boolean replaces = Files.exists(target);
        try (FileChannel channel = beside.create(replaces || use != FileUse.PUBLISHED)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            if (replaces && use != FileUse.RECEIPT) {
                keepPermissions();
            }
            if (isForced) {
                channel.force(true);
            }
        }
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException if that fails; the message names the file, and the old one is still there
     */
    public void commit() throws IOException {
        try {
            move(beside.path(), target);
        } catch (IOException e) {
            throw named(target, beside.path(), e);
        }
        Path folder = target.getParent();
        if (isForced && folder != null) {
            force(folder);
        }
    }

    /** Deletes the prepared file, unless it is in its place by now. */
    @Override
    public void close() throws IOException {
        beside.close();
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

    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(beside.path(), PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
