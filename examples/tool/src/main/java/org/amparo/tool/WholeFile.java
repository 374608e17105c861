package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.problem.CaseJsonException;

/**
 * A case file with the form in which it was read, for commands that change one and write it back.
 *
 * @param name its name on the command line
 */
record WholeFile(String name, FileFormat format, CaseFile caseFile) {

    /**
     * Reads a case file; its problems, if any, go to standard error.
     *
     * @param times how many times the memory of the records the command takes
     * @param more the names of the files that it reads after this one
     * @throws ToolException if it cannot be read, or has problems
     */
    static WholeFile read(Console console, String name, double times, String... more) {
        try (CaseInput input = CaseInput.open(console, name)) {
            return new WholeFile(
                    name, input.format(), CaseFiles.read(console, name, input, times, CaseFiles.bytes(List.of(more))));
        }
    }

    /** The same file with other contents. */
    WholeFile with(CaseFile changed) {
        return new WholeFile(name, format, changed);
    }

    /**
     * Writes it in the place of another file, which may be itself.
     *
     * @throws ToolException if that is a case file of which more would be shown; or as {@link #write}
     */
    void replace(Console console, Path out) {
        ReplacedFile replaced = new ReplacedFile(out);
        if (replaced.isCaseFile() && !CaseFiles.areOne(name, out)) {
            replaced.requireNoLoosening(caseFile, console);
        }
        write(console, out);
    }

    /**
     * Writes it whole or not at all, in the form in which it was read.
     *
     * @throws ToolException if it cannot be written
     */
    void write(Console console, Path out) {
        Target target = format == FileFormat.LINES ? Target.LINES : Target.DOCUMENT;
        try {
            AtomicFile.write(
                    out,
                    FileUse.OWN,
                    to -> target.write(caseFile.header(), CaseFiles.all(console, name, caseFile, target), to));
        } catch (CaseJsonException e) {
            throw CaseFiles.unwritable(console, name, target, e.problems());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, out + " cannot be written: " + Reason.of(e));
        }
    }
}
