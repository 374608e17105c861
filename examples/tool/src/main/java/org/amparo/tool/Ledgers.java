package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;

/** What a ledger of feeds says of itself in its first line. */
final class Ledgers {

    /** As much of a file as its first line may have. */
    private static final int LONGEST_LINE = 1 << 16;

    private static final String PAGE = ".html";

    private Ledgers() {}

    /** Whether a file is the ledger of a folder. */
    static boolean isOf(Path folder, Path ledger) {
        return text(ledger, "folder")
                .filter(folder.toAbsolutePath().normalize().toString()::equals)
                .isPresent();
    }

    /** The id of the case file that a ledger is of; empty if it is none. */
    static Optional<String> caseFile(Path ledger) {
        return text(ledger, "caseFile");
    }

    /**
     * The ledgers in a folder.
     *
     * @param depth how deep to look
     * @throws IOException if the folder cannot be looked into
     */
    static List<Path> in(Path folder, int depth) throws IOException {
        List<Path> ledgers = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return ledgers;
        }
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // A site may have many pages, and no ledger is called like one.
                if (!file.toString().endsWith(PAGE) && caseFile(file).isPresent()) {
                    ledgers.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return ledgers;
    }

    private static Optional<String> text(Path ledger, String name) {
        if (!Files.isRegularFile(ledger)) {
            return Optional.empty();
        }
        try (BufferedReader in = Files.newBufferedReader(ledger, UTF_8)) {
            char[] start = new char[LONGEST_LINE];
            int length = Math.max(0, in.read(start));
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            return DataJson.read(line) instanceof DataObject first
                            && first.members().get(name) instanceof DataString text
                    ? Optional.of(text.text())
                    : Optional.empty();
        } catch (IOException | CaseJsonException e) {
            // It is none that can be read; whoever publishes will be told.
            return Optional.empty();
        }
    }
}
