package org.amparo.tool;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.JsonPositions;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.Position;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.ValidationReport;

/** {@code validate}: lists everything that is wrong with files, a line each. */
final class ValidateCommand implements ToolCommand {

    private static final String BY_LINE = "--by-line";
    private static final String UNIQUE_IDS = "--unique-ids";

    /** The number of the line that holds the first record. */
    private static final int FIRST_RECORD = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of("validate", "Checks case files: first the format, then whether the contents make sense.")
                .details(
                        "Prints a line for each problem and each finding:",
                        "",
                        "  FILE:LINE:COLUMN: severity code pointer message [id]",
                        "",
                        "With --format json each is an object on a line of its own, with the members of RFC 9457 (type, title, detail, instance) and "
                                + "severity, code, file, line, column, pointer, record.",
                        "",
                        "The severity is error, warning or info. The pointer is a JSON Pointer into the document, also for lines, without spaces; \"\" is the "
                                + "whole document. A finding about a record ends with its id in brackets, which may be a name, and shows nothing else of the contents. The pages about the codes of "
                                + "findings are in docs/rules. A file that has problems as JSON is not checked further.",
                        "",
                        "Files are held in memory, since some rules compare records. With --by-line, lines are read one by one, however many they are, and each "
                                + "record is checked by itself. The rules across records, such as those about references, are then not checked, nor whether two "
                                + "records have one id; a line on standard error says so. With --unique-ids the ids are compared, too, which takes "
                                + "memory for each id.")
                .parameters("FILE", "Case files; - is standard input.")
                .flag(BY_LINE, "Checks each line by itself, in memory that does not grow with the file.")
                .flag(UNIQUE_IDS, "With --by-line: also whether two records have one id.")
                .option(Format.LABEL, Format.DESCRIPTION, Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        if (arguments.has(UNIQUE_IDS) && !arguments.has(BY_LINE)) {
            throw new UsageException(UNIQUE_IDS + " goes with " + BY_LINE + "; otherwise ids are always compared.");
        }
        Validation validation = new Validation(console, Format.of(arguments), arguments.has(UNIQUE_IDS));
        int code = ExitCode.GOOD;
        for (String file : arguments.all()) {
            code = Math.max(code, validation.of(file, arguments.has(BY_LINE)));
        }
        if (validation.hasReadLines()) {
            console.say("Not looked at, since it takes more than one line: "
                    + String.join(", ", new TreeSet<>(CaseValidator.acrossRecords()))
                    + (arguments.has(UNIQUE_IDS) ? "." : ", and whether two records have one id."));
        }
        return code;
    }

    /** The checks of one run. */
    private static final class Validation {

        private final Console console;
        private final Format format;
        private final boolean uniqueIds;
        private boolean readLines;

        Validation(Console console, Format format, boolean uniqueIds) {
            this.console = console;
            this.format = format;
            this.uniqueIds = uniqueIds;
        }

        /** Whether there was a file of lines that could be read one by one. */
        boolean hasReadLines() {
            return readLines;
        }

        int of(String file, boolean byLine) {
            try (CaseInput input = CaseInput.open(console, file)) {
                return byLine ? lines(file, input) : whole(file, input);
            } catch (ToolException e) {
                console.say(e.getMessage());
                return e.exitCode();
            }
        }

        private int whole(String file, CaseInput input) {
            byte[] bytes = input.bytes();
            CaseFile caseFile;
            try {
                caseFile = CaseFiles.parse(input.format(), new ByteArrayInputStream(bytes));
            } catch (CaseJsonException e) {
                e.problems().forEach(problem -> print(ReportLine.of(file, problem)));
                return ExitCode.of(e.problems());
            }
            ValidationReport report = CaseValidator.standard(console.clock()).validate(caseFile);
            if (report.findings().isEmpty()) {
                return ExitCode.GOOD;
            }
            JsonPositions places =
                    input.format() == FileFormat.LINES ? JsonPositions.ofLines(bytes) : JsonPositions.of(bytes);
            return print(file, report, finding -> places.find(finding.pointer()));
        }

        private int lines(String file, CaseInput input) {
            if (input.format() != FileFormat.LINES) {
                throw new ToolException(ExitCode.UNUSABLE, file + " is a document; " + BY_LINE + " is for lines.");
            }
            LineRun run = new LineRun(file, Integer.MAX_VALUE, this::print);
            Optional<CaseLineReader> lines = run.begin(input);
            if (lines.isEmpty()) {
                return run.code();
            }
            readLines = true;
            if (uniqueIds) {
                lines.get().requireUniqueIds();
            }
            CaseHeader header = lines.get().header();
            CaseValidator validator = CaseValidator.standard(console.clock());
            // Its line is the first; positions within it are not kept.
            int ofHeader = print(file, validator.validate(header), finding -> Optional.empty());
            int[] ofRecords = {ExitCode.GOOD};
            run.through(lines.get(), (line, record) -> {
                ValidationReport report = validator.validate(header, record, line.number() - FIRST_RECORD);
                if (!report.findings().isEmpty()) {
                    ofRecords[0] = Math.max(ofRecords[0], print(file, report, places(line)));
                }
            });
            return Math.max(run.code(), Math.max(ofHeader, ofRecords[0]));
        }

        private static Function<Finding, Optional<Position>> places(CaseLine line) {
            JsonPositions places = JsonPositions.of(line.bytes());
            return finding ->
                    places.find(finding.pointerInRecord()).map(at -> new Position(line.number(), at.column()));
        }

        private int print(String file, ValidationReport report, Function<Finding, Optional<Position>> place) {
            report.findings().forEach(finding -> print(ReportLine.of(file, finding, place.apply(finding))));
            return report.hasErrors() ? ExitCode.ERRORS : ExitCode.GOOD;
        }

        private void print(ReportLine line) {
            if (format == Format.JSON) {
                line.json().to(console.out());
            } else {
                console.out().line(line.toString());
            }
        }
    }
}
