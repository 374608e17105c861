package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonException;
import org.amparo.json.CaseLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code convert}: a case file in another form. */
@Command(
        name = "convert",
        description = {
            "Writes a case file in another form, with everything that it holds, for its owner.",
            "",
            "document is one JSON object, lines is JSON Lines with the header first, canonical is the document as RFC 8785 has it, for hashes and "
                    + "signatures. What this version does not know is kept."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ConvertCommand implements ToolCommand {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A case file; - is standard input.")
    private String file;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            converter = Target.Converter.class,
            description = "document, lines or canonical.")
    private Target target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file that appears whole or not at all; standard output if nothing is said.")
    private @Nullable Path out;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        CaseFile caseFile = CaseFiles.read(console, file);
        try {
            write(caseFile);
        } catch (CaseJsonException e) {
            e.problems()
                    .forEach(problem -> console.say(ReportLine.of(file, problem).toString()));
            throw new ToolException(ExitCode.ERRORS, file + " cannot be written as " + target + ".");
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, out + " cannot be written: " + Reason.of(e));
        }
        return ExitCode.GOOD;
    }

    private void write(CaseFile caseFile) throws IOException {
        if (out == null) {
            target.write(caseFile, console.out());
        } else if (Files.exists(out) && !Files.isRegularFile(out)) {
            // A pipe or a device takes bytes, and must not be replaced by a file.
            try (OutputStream to = Files.newOutputStream(out)) {
                target.write(caseFile, to);
            }
        } else {
            target.write(caseFile, out);
        }
    }

    /** What a case file can be written as. */
    enum Target {
        DOCUMENT {
            @Override
            void write(CaseFile caseFile, OutputStream to) throws IOException {
                CaseJson.writeFull(caseFile, to);
            }

            @Override
            void write(CaseFile caseFile, Path to) throws IOException {
                CaseJson.writeFull(caseFile, to);
            }
        },
        LINES {
            @Override
            void write(CaseFile caseFile, OutputStream to) throws IOException {
                CaseLines.writeFull(caseFile, to);
            }

            @Override
            void write(CaseFile caseFile, Path to) throws IOException {
                CaseLines.writeFull(caseFile, to);
            }
        },
        CANONICAL {
            @Override
            void write(CaseFile caseFile, OutputStream to) throws IOException {
                to.write(CaseJson.canonicalFull(caseFile));
            }

            @Override
            void write(CaseFile caseFile, Path to) throws IOException {
                CaseJson.writeCanonicalFull(caseFile, to);
            }
        };

        abstract void write(CaseFile caseFile, OutputStream to) throws IOException;

        abstract void write(CaseFile caseFile, Path to) throws IOException;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads the name, as it is written: in lower case. */
        static final class Converter implements ITypeConverter<Target> {
            @Override
            public Target convert(String name) {
                return Arrays.stream(values())
                        .filter(target -> target.toString().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("Expected document, lines or canonical."));
            }
        }
    }
}
