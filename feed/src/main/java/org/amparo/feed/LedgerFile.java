package org.amparo.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.Places;

/**
 * The file of a ledger, in use by this publisher alone. A file beside it is locked for that, and stays: the ledger itself
 * is replaced, and a lock would go with the old file.
 */
final class LedgerFile implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private LedgerFile(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the ledger, of which there may be no file yet.
     *
     * @throws FeedException {@code ledger-in-use}
     */
    static LedgerFile open(Path ledger) throws IOException {
        Path path = Places.real(ledger);
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"),
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                forOwnerAlone(path));
        boolean locked = false;
        try {
            locked = isLocked(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        if (!locked) {
            throw new FeedException("ledger-in-use", "Expected a ledger with which nobody else is publishing now.");
        }
        return new LedgerFile(path, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] forOwnerAlone(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * The ledger; empty if there is none yet.
     *
     * @throws FeedException {@code ledger-version} or {@code ledger-broken}
     */
    Optional<Ledger> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return Optional.of(LedgerText.read(in));
        } catch (CharacterCodingException e) {
            throw LedgerLine.broken();
        }
    }

    /** Replaces the ledger; its owner alone can read it, also where others could read the old one. */
    void write(Ledger ledger) throws IOException {
        AtomicFile.write(path, FileUse.RECEIPT, out -> LedgerText.write(ledger, out));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
