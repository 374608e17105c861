package org.amparo.tool;

import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.time.PartialDate;

/** {@code stats}: counts the contents of a case file. */
final class StatsCommand implements ToolCommand {

    private static final String NOTHING = "-";

    @Override
    public Syntax syntax() {
        return Syntax.of("stats", "Says what a case file holds, in numbers.")
                .details(
                        "Prints a line for each of: records, those of each type, newest evidence (the latest date of a statement that is cited as evidence), "
                                + "default marking, unmarked (records without a marking of their own, which have the default; restricted, if there is none), and "
                                + "dangling (references that lead to nothing in the file). Unknown values are shown as -.",
                        "",
                        "Lines are read one by one; of each record, ids and keys are kept.")
                .parameter("FILE", "A case file; - is standard input.")
                .option(Format.LABEL, Format.DESCRIPTION, Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = Format.of(arguments);
        Stats stats = read(arguments.parameter(0), console);
        Optional<PartialDate> newest = stats.newestEvidence();
        Optional<String> marking = stats.header().defaultMarking().map(Marking::code);
        if (format == Format.JSON) {
            JsonObject byType = new JsonObject();
            stats.types().forEach(byType::with);
            new JsonObject()
                    .with("records", stats.records())
                    .with("types", byType.data())
                    .with("newestEvidence", newest)
                    .with("defaultMarking", marking)
                    .with("unmarked", stats.unmarked())
                    .with("dangling", stats.dangling())
                    .to(console.out());
        } else {
            ConsoleOutput out = console.out();
            line(out, "records", stats.records());
            stats.types().forEach((type, count) -> line(out, type, count));
            line(out, "newest evidence", newest.map(PartialDate::toString).orElse(NOTHING));
            line(out, "default marking", marking.orElse(NOTHING));
            line(out, "unmarked", stats.unmarked());
            line(out, "dangling", stats.dangling());
        }
        return ExitCode.GOOD;
    }

    private static Stats read(String file, Console console) {
        try (CaseInput input = CaseInput.open(console, file)) {
            if (input.format() == FileFormat.LINES) {
                return ofLines(file, input, console);
            }
            CaseFile caseFile = CaseFiles.read(console, file, input);
            Stats stats = new Stats(caseFile.header());
            caseFile.records().forEach(stats::add);
            return stats;
        }
    }

    private static Stats ofLines(String file, CaseInput input, Console console) {
        LineRun run = new LineRun(
                LineRun.MOST_PROBLEMS,
                problem -> console.say(ReportLine.of(file, problem).toString()));
        Optional<Stats> stats = run.begin(input).map(lines -> {
            Stats found = new Stats(lines.header());
            run.through(lines.requireUniqueIds(), (line, record) -> found.add(record));
            return found;
        });
        if (run.code() != ExitCode.GOOD || stats.isEmpty()) {
            throw CaseFiles.unusable(file, run.code());
        }
        return stats.get();
    }

    private static void line(ConsoleOutput out, String what, Object value) {
        out.line(what + ": " + value);
    }
}
