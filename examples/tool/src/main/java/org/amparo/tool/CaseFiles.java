package org.amparo.tool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.amparo.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonException;
import org.amparo.json.CaseLines;
import org.amparo.json.ReadLimits;

/** Where the commands get their case files from. */
final class CaseFiles {

    private static final String STANDARD_INPUT = "-";

    /** The file is the user's own: memory is limit enough. */
    private static final ReadLimits LIMITS = ReadLimits.standard().withDocumentBytes(Integer.MAX_VALUE);

    private CaseFiles() {}

    static boolean isStandardInput(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * The bytes of a file, or of standard input.
     *
     * @throws ToolException if it is not there or cannot be read
     */
    static byte[] bytes(Console console, String name) {
        try {
            return isStandardInput(name) ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " cannot be read: " + Reason.of(e));
        } catch (InvalidPathException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " cannot be the name of a file.");
        }
    }

    /**
     * The case file that the bytes hold.
     *
     * @throws CaseJsonException with all problems
     */
    static CaseFile parse(Form form, byte[] bytes) {
        return switch (form) {
            case DOCUMENT -> CaseJson.read(bytes, LIMITS);
            case LINES -> lines(bytes);
        };
    }

    private static CaseFile lines(byte[] bytes) {
        try {
            return CaseLines.readAll(new ByteArrayInputStream(bytes), LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
    }

    /**
     * The case file of a name; its problems, if it has any, go to standard error.
     *
     * @throws ToolException if it cannot be read, or has problems
     */
    static CaseFile read(Console console, String name) {
        byte[] bytes = bytes(console, name);
        try {
            return parse(Form.of(name, bytes), bytes);
        } catch (CaseJsonException e) {
            e.problems()
                    .forEach(problem -> console.say(ReportLine.of(name, problem).toString()));
            throw new ToolException(ExitCode.of(e.problems()), name + " cannot be used before that is mended.");
        }
    }
}
