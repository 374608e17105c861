package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.CodeList;

/** A file with the codes that a house has beside those of Amparo. */
final class CodesFile {

    /** The name of the option. */
    static final String OPTION = "--codes";

    /** The label of its value. */
    static final String LABEL = "CODES";

    private CodesFile() {}

    /**
     * The codes of a file.
     *
     * @throws ToolException if it cannot be read, or is no such file
     */
    static CodeList read(Path file) {
        try {
            return CodeList.read(file);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be read: " + Reason.of(e));
        } catch (InvalidValueException e) {
            throw AcceptFile.unusable(file, String.valueOf(e.getMessage()));
        }
    }
}
