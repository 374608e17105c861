package org.amparo.tool;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amparo.CaseFile;
import org.amparo.json.CaseJsonException;
import org.amparo.json.JsonPositions;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: everything that is wrong with files, a line each. */
@Command(
        name = "validate",
        description = {
            "Checks case files: whether they are the format, then whether what they say holds together.",
            "",
            "Prints a line for each problem and each finding:",
            "",
            "  FILE:LINE:COLUMN: severity code pointer message",
            "",
            "With --format json each is an object on a line of its own, with the members of RFC 9457 and others: type, title, severity, code, file, line, "
                    + "column, pointer.",
            "",
            "The severity is error, warning or info. The pointer is a JSON Pointer into the document, also for lines, without spaces; "
                    + "\"\" is the whole document. A file that has problems as JSON is not checked further. Findings say nothing of what a "
                    + "file holds; the pages about their codes are in docs/rules."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ValidateCommand implements ToolCommand {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files; - is standard input.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = Format.DESCRIPTION)
    private Format format = Format.TEXT;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        return files.stream().mapToInt(this::validate).max().orElse(ExitCode.UNUSABLE);
    }

    private int validate(String file) {
        try {
            byte[] bytes = CaseFiles.bytes(console, file);
            Form form = Form.of(file, bytes);
            return findings(file, CaseFiles.parse(form, bytes), () -> positions(form, bytes));
        } catch (CaseJsonException e) {
            e.problems().forEach(problem -> print(ReportLine.of(file, problem)));
            return ExitCode.of(e.problems());
        } catch (ToolException e) {
            console.say(e.getMessage());
            return e.exitCode();
        }
    }

    private int findings(String file, CaseFile caseFile, Supplier<JsonPositions> positions) {
        ValidationReport report = Rules.validator(console.clock()).validate(caseFile);
        if (!report.findings().isEmpty()) {
            JsonPositions places = positions.get();
            report.findings().forEach(finding -> print(ReportLine.of(file, places, finding)));
        }
        return report.hasErrors() ? ExitCode.ERRORS : ExitCode.GOOD;
    }

    private void print(ReportLine line) {
        if (format == Format.JSON) {
            line.json().to(console.out());
        } else {
            console.out().line(line.toString());
        }
    }

    private static JsonPositions positions(Form form, byte[] bytes) {
        return form == Form.LINES ? JsonPositions.ofLines(bytes) : JsonPositions.of(bytes);
    }

    /** Loaded with the first file that can be read: what the rules bring with them takes a moment. */
    private static final class Rules {

        /** Held, because a logger that nobody holds forgets its level. */
        private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

        static CaseValidator validator(Clock clock) {
            // Else it announces its version to every user.
            HIBERNATE.setLevel(Level.WARNING);
            return CaseValidator.standard(clock);
        }
    }
}
