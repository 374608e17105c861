package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amparo.casefile.CaseFile;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.merge.Loosening;
import org.amparo.json.problem.CaseJsonException;

/**
 * The file whose place another takes. If it is a case file, somebody may have worked in it since, and what is withheld in
 * it is withheld in what takes its place, too.
 *
 * @param path its path; there may be no such file
 */
record ReplacedFile(Path path) {

    private static final Pattern CASE_FILE = Pattern.compile("\\s*\\{[^\\x00]*\"type\"\\s*:\\s*\"case-file\"");

    /** As much of a file as tells what it is. */
    private static final int START = 4096;

    /** Whether it is a case file, whatever can be read of it. */
    boolean isCaseFile() {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return CASE_FILE.matcher(new String(in.readNBytes(START), UTF_8)).lookingAt();
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, path + " cannot be read: " + Reason.of(e));
        }
    }

    /**
     * Refuses to write something else over a case file.
     *
     * @throws ToolException if it is one
     */
    void requireNoCaseFile() {
        if (isCaseFile()) {
            throw refused("is a case file, which would be lost: choose another file.");
        }
    }

    /**
     * Refuses a case file that shows what is kept back in this one.
     *
     * @throws ToolException if it does; or if nobody can tell, since this one cannot be read
     */
    void requireNoLoosening(CaseFile instead, Console console) {
        IndexedFile before = read(console);
        if (Loosening.isIn(before, indexed(instead))) {
            throw shownAgain();
        }
    }

    /**
     * Refuses the same of what a list gives, where others may be in the place of those who are withheld.
     *
     * @throws ToolException as {@link #requireNoLoosening}; or if somebody who is withheld is not there
     */
    void requireNobodyLost(CaseFile instead, Console console) {
        IndexedFile before = read(console);
        if (Loosening.isIn(before, indexed(instead)) || Loosening.isOfSomebodyLost(before, indexed(instead))) {
            throw shownAgain();
        }
    }

    private ToolException shownAgain() {
        return refused(
                "is a case file in which something is withheld that would be shown again (shown-again). Nothing was"
                        + " written: write to another file, and bring this one up to date with update.");
    }

    private static IndexedFile indexed(CaseFile file) {
        return IndexedFile.of(file.header(), file.records());
    }

    private IndexedFile read(Console console) {
        try (CaseInput input = CaseInput.open(console, path.toString())) {
            return indexed(CaseFiles.parse(input.format(), input.held(1, 0, console.memory())));
        } catch (CaseJsonException e) {
            throw refused(
                    "is a case file that cannot be read, so nobody knows who is withheld in it: mend it, or write to"
                            + " another file.");
        }
    }

    private ToolException refused(String reason) {
        return new ToolException(ExitCode.UNUSABLE, path + " " + reason);
    }
}
