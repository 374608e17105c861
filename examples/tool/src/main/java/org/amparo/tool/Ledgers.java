package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;

/** What a ledger of feeds says of itself in its first line. */
final class Ledgers {

    /** As much of a file as its first line may have. */
    private static final int LONGEST_LINE = 1 << 16;

    private Ledgers() {}

    /** Whether a file is the ledger of a folder. */
    static boolean isOf(Path folder, Path ledger) {
        if (!Files.isRegularFile(ledger)) {
            return false;
        }
        DataString name = new DataString(folder.toAbsolutePath().normalize().toString());
        try (BufferedReader in = Files.newBufferedReader(ledger, UTF_8)) {
            char[] start = new char[LONGEST_LINE];
            int length = Math.max(0, in.read(start));
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            return DataJson.read(line) instanceof DataObject first
                    && name.equals(first.members().get("folder"));
        } catch (IOException | CaseJsonException e) {
            // It is none that can be read; whoever publishes will be told.
            return false;
        }
    }
}
