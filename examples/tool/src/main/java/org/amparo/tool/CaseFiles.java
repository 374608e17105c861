package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.ReadLimits;
import org.amparo.json.RecordSource;
import org.amparo.json.file.RealPaths;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;

/** Reads the case files for the commands. */
final class CaseFiles {

    /** Wide limits: the file is the user's own, so memory is limit enough. */
    static final ReadLimits LIMITS = ReadLimits.standard()
            .withDocumentBytes(Long.MAX_VALUE)
            .withRecords(Integer.MAX_VALUE)
            .withValues(Integer.MAX_VALUE);

    static final CaseJsonReader READER = CaseJsonReader.standard().withLimits(LIMITS);

    /** The memory that the records take, for a command that takes hardly more. */
    private static final double ONCE = 1;

    private CaseFiles() {}

    static boolean isStandardInput(String name) {
        return name.equals(CaseInput.STANDARD_INPUT);
    }

    /**
     * Checks that standard input is read only once.
     *
     * @throws UsageException if it is named more than once
     */
    static void requireOneStandardInput(List<String> names) {
        if (Collections.frequency(names, CaseInput.STANDARD_INPUT) > 1) {
            throw new UsageException("Standard input (-) can be read only once.");
        }
    }

    /** A path on the command line. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("Expected the name of a file or folder.");
        }
    }

    /**
     * The path of a file to be written for the owner alone, or of the folder for such files.
     *
     * @throws ToolException if readers would see it
     */
    static Path ownPath(String name) {
        Path path = path(name);
        requireOwn(path);
        return path;
    }

    /** The same, where something may be noted beside some case files that readers see. */
    static Function<String, Path> ownPath(List<String> files) {
        return name -> {
            Path path = path(name);
            requireOwn(path, files);
            return path;
        };
    }

    /** Whether an input is the file that is to be written. */
    static boolean areOne(String name, Path out) {
        try {
            return !isStandardInput(name) && RealPaths.areOne(path(name), out);
        } catch (IOException e) {
            // Whoever reads it will be told.
            return false;
        }
    }

    /** Refuses a file of the owner that readers would see. */
    static void requireOwn(Path own) {
        PublishedFolder.requireHidden(own, "choose another folder");
    }

    /** The same, also where something is noted beside some case files. */
    static void requireOwn(Path own, List<String> files) {
        requireOwn(own);
        files.forEach(file -> PlaceNotes.refuse(own, file));
    }

    /**
     * Reads a case file from a stream.
     *
     * @throws CaseJsonException with all problems
     */
    static CaseFile parse(FileFormat format, InputStream in) {
        try {
            return switch (format) {
                case DOCUMENT -> READER.read(in);
                case LINES -> READER.readLines(in);
            };
        } catch (IOException e) {
            throw new IllegalStateException("A stream that cannot be read throws a ToolException.", e);
        }
    }

    /**
     * Reads a case file by name; its problems, if any, go to standard error.
     *
     * @throws ToolException if it cannot be read, or has problems
     */
    static CaseFile read(Console console, String name) {
        try (CaseInput input = CaseInput.open(console, name)) {
            return read(console, name, input);
        }
    }

    /** Reads a case file from an open input. */
    static CaseFile read(Console console, String name, CaseInput input) {
        return read(console, name, input, ONCE, 0);
    }

    /** Reads two case files by name, looking ahead to both; problems go to standard error. */
    static List<CaseFile> readBoth(Console console, String first, String second) {
        try (CaseInput input = CaseInput.open(console, first)) {
            CaseFile one = read(console, first, input, ONCE, bytes(List.of(second)));
            return List.of(one, read(console, second));
        }
    }

    /** The bytes of files together; of one that is not there, or is standard input, nobody knows them. */
    static long bytes(List<String> names) {
        return names.stream().mapToLong(CaseFiles::bytes).sum();
    }

    private static long bytes(String name) {
        try {
            return isStandardInput(name) ? 0 : Files.size(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            // Who reads it will be told.
            return 0;
        }
    }

    /**
     * Reads a case file from an open input for a command that takes more than the records.
     *
     * @param times how many times the memory of the records it takes
     * @param more the bytes of the files that it reads after this one
     */
    static CaseFile read(Console console, String name, CaseInput input, double times, long more) {
        try {
            return parse(input.format(), input.held(times, more, console.memory()));
        } catch (CaseJsonException e) {
            e.problems()
                    .forEach(problem -> console.say(ReportLine.of(name, problem).toString()));
            throw unusable(name, ExitCode.of(e.problems()));
        }
    }

    /** The failure for a file with problems, which have been printed. */
    static ToolException unusable(String name, int exitCode) {
        return new ToolException(exitCode, name + " cannot be used before that is mended.");
    }

    /**
     * All records of a case file, as they are written; problems of one that cannot be written go to standard error.
     *
     * @param name the name of the file that was read
     */
    static RecordSource all(Console console, String name, CaseFile caseFile, Target target) {
        return sink -> {
            for (int i = 0; i < caseFile.records().size(); i++) {
                try {
                    sink.writeFull(caseFile.records().get(i));
                } catch (CaseJsonException e) {
                    throw unwritable(console, name, target, LineRun.ofRecord(i, 0, 0, e.problems()));
                }
            }
        };
    }

    /** The failure for a file that cannot be written in a form; the problems go to standard error. */
    static ToolException unwritable(Console console, String name, Target target, List<JsonProblem> problems) {
        problems.forEach(problem -> console.say(ReportLine.of(name, problem).toString()));
        return new ToolException(ExitCode.ERRORS, name + " cannot be written as " + target + ".");
    }
}
