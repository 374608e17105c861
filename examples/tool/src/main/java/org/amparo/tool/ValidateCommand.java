package org.amparo.tool;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.JsonPositions;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.text.LanguageTag;
import org.amparo.validation.Acceptance;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.ValidationReport;

/** {@code validate}: lists everything that is wrong with files, a line each. */
final class ValidateCommand implements ToolCommand {

    private static final String BY_LINE = "--by-line";
    private static final String UNIQUE_IDS = "--unique-ids";
    private static final String SUMMARY = "--summary";
    private static final String LANG = "--lang";

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
                        "Of more than 50 that are equal but for their place, only the first is printed, with their number, unless lines come one by one. With --format json each is "
                                + "an object on a line of its own, with the members of RFC 9457 (type, title, detail, instance) and "
                                + "severity, code, file, line, column, pointer, record, accepted. --format sarif prints one log in SARIF 2.1.0 for editors and build servers.",
                        "",
                        "The severity is error, warning or info. The pointer is a JSON Pointer into the document, also for lines, without spaces; \"\" is the "
                                + "whole document. A finding about a record ends with its id in brackets, which may be a name, and shows nothing else of the contents. The pages about the codes of "
                                + "findings are in docs/rules. A file that has problems as JSON is not checked further.",
                        "",
                        "With --accept, findings that somebody has accepted stay visible and do not count as errors. docs/validation.md has the form of the "
                                + "file. What it accepts and nothing finds any more is told on standard error.",
                        "",
                        "Files are held in memory, since some rules compare records. With --by-line, lines are read one by one, however many they are, and each "
                                + "record is checked by itself. The rules across records, such as those about references, are then not checked, nor whether two "
                                + "records have one id; a line on standard error says so. With --unique-ids the ids are compared, too, which takes "
                                + "memory for each id.")
                .parameters("FILE", "Case files; - is standard input.")
                .flag(BY_LINE, "Checks each line by itself, in memory that does not grow with the file.")
                .flag(UNIQUE_IDS, "With --by-line: also whether two records have one id.")
                .flag(SUMMARY, "Prints only how often each code was found, for each file.")
                .option(AcceptFile.LABEL, "A file with the findings that are accepted.", AcceptFile.OPTION)
                .option(CodesFile.LABEL, "A file with codes of your own, which are then not unknown.", CodesFile.OPTION)
                .option("LANGUAGE", "The language of the messages: en (the default), fr, es, ru or az.", LANG)
                .option(Format.LABEL, Format.DESCRIPTION_WITH_SARIF, Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        if (arguments.has(UNIQUE_IDS) && !arguments.has(BY_LINE)) {
            throw new UsageException(UNIQUE_IDS + " goes with " + BY_LINE + "; otherwise ids are always compared.");
        }
        List<Acceptance> accepted = arguments
                .value(AcceptFile.OPTION, CaseFiles::path)
                .map(AcceptFile::read)
                .orElse(List.of());
        CaseValidator.Builder rules = CaseValidator.builder(console.clock());
        arguments.value(CodesFile.OPTION, CaseFiles::path).map(CodesFile::read).ifPresent(rules::codes);
        CaseValidator validator = AcceptFile.validator(rules, accepted);
        Locale language = arguments
                .value(LANG, LanguageTag::parse)
                .orElse(LanguageTag.ENGLISH)
                .toLocale();
        ReportOutput output = output(arguments, console);
        Validation validation =
                new Validation(console, output, language, validator, accepted, arguments.has(UNIQUE_IDS));
        int code = ExitCode.GOOD;
        for (String file : arguments.all()) {
            code = Math.max(code, validation.of(file, arguments.has(BY_LINE)));
        }
        output.end();
        validation.tellUnused();
        if (validation.hasReadLines()) {
            console.say("Not looked at, since it takes more than one line: "
                    + String.join(", ", validation.acrossRecords())
                    + (arguments.has(UNIQUE_IDS) ? "." : ", and whether two records have one id."));
        }
        return code;
    }

    private static ReportOutput output(Arguments arguments, Console console) {
        Format format = Format.orSarif(arguments);
        if (arguments.has(SUMMARY)) {
            if (format != Format.TEXT) {
                throw new UsageException(SUMMARY + " is text; programs can count for themselves.");
            }
            return new SummaryOutput(console.out());
        }
        if (format == Format.JSON) {
            return line -> line.json().to(console.out());
        }
        if (format == Format.SARIF) {
            return new SarifOutput(console.out());
        }
        return arguments.has(BY_LINE) ? line -> console.out().line(line.toString()) : new TextOutput(console.out());
    }

    /** The checks of one run. */
    private static final class Validation {

        private final Console console;
        private final ReportOutput output;
        private final Locale language;
        private final CaseValidator validator;
        private final Set<Acceptance> unused;
        private final boolean uniqueIds;
        private boolean readLines;
        private boolean readAll = true;

        Validation(
                Console console,
                ReportOutput output,
                Locale language,
                CaseValidator validator,
                List<Acceptance> accepted,
                boolean uniqueIds) {
            this.console = console;
            this.output = output;
            this.language = language;
            this.validator = validator;
            this.unused = new LinkedHashSet<>(accepted);
            this.uniqueIds = uniqueIds;
        }

        /** Whether there was a file of lines that could be read one by one. */
        boolean hasReadLines() {
            return readLines;
        }

        /** The codes of the rules that need more than one record. */
        Set<String> acrossRecords() {
            return validator.rules().stream()
                    .filter(CaseRule::isAcrossRecords)
                    .map(CaseRule::code)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Says what was accepted and is of no use, if everything was looked at. */
        void tellUnused() {
            if (readLines) {
                unused.removeIf(acceptance -> acrossRecords().contains(acceptance.rule()));
            }
            if (readAll) {
                unused.forEach(
                        acceptance -> console.say("Accepted, and found no more or accepted no more: " + acceptance));
            }
        }

        int of(String file, boolean byLine) {
            try (CaseInput input = CaseInput.open(console, file)) {
                if (byLine && input.format() != FileFormat.LINES) {
                    throw new ToolException(ExitCode.UNUSABLE, file + " is a document; " + BY_LINE + " is for lines.");
                }
                return of(file, byLine, input);
            } catch (ToolException e) {
                readAll = false;
                console.say(e.getMessage());
                return e.exitCode();
            }
        }

        private int of(String file, boolean byLine, CaseInput input) {
            try {
                return byLine ? lines(file, input) : whole(file, input);
            } finally {
                output.endFile(file);
            }
        }

        private int whole(String file, CaseInput input) {
            byte[] bytes = input.bytes();
            CaseFile caseFile;
            try {
                caseFile = CaseFiles.parse(input.format(), new ByteArrayInputStream(bytes));
            } catch (CaseJsonException e) {
                readAll = false;
                e.problems().forEach(problem -> add(file, problem));
                return ExitCode.of(e.problems());
            }
            ValidationReport report = validator.validate(caseFile);
            if (report.findings().isEmpty() && report.accepted().isEmpty()) {
                return ExitCode.GOOD;
            }
            JsonPositions places =
                    input.format() == FileFormat.LINES ? JsonPositions.ofLines(bytes) : JsonPositions.of(bytes);
            return add(file, report, finding -> places.find(finding.pointer()));
        }

        private int lines(String file, CaseInput input) {
            LineRun run = new LineRun(Integer.MAX_VALUE, problem -> add(file, problem));
            Optional<CaseLineReader> lines = run.begin(input);
            if (lines.isEmpty()) {
                readAll = false;
                return run.code();
            }
            readLines = true;
            if (uniqueIds) {
                lines.get().requireUniqueIds();
            }
            CaseHeader header = lines.get().header();
            // Its line is the first; positions within it are not kept.
            int ofHeader = add(file, validator.validate(header), finding -> Optional.empty());
            int[] ofRecords = {ExitCode.GOOD};
            run.through(lines.get(), (line, record) -> {
                ValidationReport report = validator.validate(header, record, line.number() - FIRST_RECORD);
                if (!report.findings().isEmpty() || !report.accepted().isEmpty()) {
                    ofRecords[0] = Math.max(ofRecords[0], add(file, report, places(line)));
                }
            });
            readAll &= run.code() == ExitCode.GOOD;
            return Math.max(run.code(), Math.max(ofHeader, ofRecords[0]));
        }

        private static Function<Finding, Optional<Position>> places(CaseLine line) {
            JsonPositions places = JsonPositions.of(line.bytes());
            return finding ->
                    places.find(finding.pointerInRecord()).map(at -> new Position(line.number(), at.column()));
        }

        private void add(String file, JsonProblem problem) {
            output.add(ReportLine.of(file, problem, language));
        }

        private int add(String file, ValidationReport report, Function<Finding, Optional<Position>> place) {
            report.findings()
                    .forEach(finding ->
                            output.add(ReportLine.of(file, finding, Optional.empty(), place.apply(finding), language)));
            report.accepted().forEach(accepted -> {
                unused.remove(accepted.acceptance());
                output.add(ReportLine.of(
                        file,
                        accepted.finding(),
                        Optional.of(accepted.acceptance()),
                        place.apply(accepted.finding()),
                        language));
            });
            return report.hasErrors() ? ExitCode.ERRORS : ExitCode.GOOD;
        }
    }
}
