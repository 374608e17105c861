package org.amparo.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileClaim;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.RealPaths;

/** The file of a ledger, in use by this publisher alone. */
final class LedgerFile implements AutoCloseable {

    private final Path path;
    private final FileClaim claim;

    private LedgerFile(Path path, FileClaim claim) {
        this.path = path;
        this.claim = claim;
    }

    /**
     * Opens the ledger, of which there may be no file yet.
     *
     * @throws FeedException {@code ledger-in-use}, or {@code ledger-broken} if it is a folder
     */
    static LedgerFile open(Path ledger) throws IOException {
        Path path = RealPaths.real(ledger);
        if (Files.isDirectory(path)) {
            throw new FeedException(
                    "ledger-broken",
                    "Expected a file for the ledger, and this is a folder. In Java, the folder of the feeds comes first, and the ledger after it.");
        }
        return FileClaim.of(path)
                .map(claim -> new LedgerFile(path, claim))
                .orElseThrow(() -> new FeedException(
                        "ledger-in-use", "Expected a ledger with which nobody else is publishing now."));
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
        claim.close();
    }
}
