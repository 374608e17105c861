package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.held.HeldNumbers;
import org.amparo.exchange.held.HeldRow;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/** {@code held}: lists the people who were held on a day, or counts them on each of some days. */
final class HeldCommand implements ToolCommand {

    private static final String ON = "--on";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String EVERY = "--every";
    private static final String FULL = "--full";
    private static final String OUTPUT = "--output";

    /** What only a publication has. */
    private static final List<String> OF_READERS =
            List.of("--profile", "--receipt", "--reviewed", "--in-spite-of", AcceptFile.OPTION, OUTPUT);

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of(
                        "held", "Lists who was held on a day, or says how many were, of those whom readers may see.")
                .details(
                        "With --on, prints a row for everybody who was deprived of liberty or missing on the day: since when, for how many days, at least "
                                + "and at most, and the newest source. With --from, --to and --every, prints a row for each of some days, with the persons who were "
                                + "held for certain as the least, and those who were possibly held added as the most.",
                        "",
                        "With --full, for the owner of FILE: everybody counts, those who are withheld too, and nothing stops it. Show it to nobody else.",
                        "",
                        "Stops, and prints nothing, at errors that validate finds (exit code 1), and while something has to be read first (3), as publish does.")
                .parameter("FILE", "A case file; - is standard input.")
                .option("DATE", "The day, such as 2024-06-01.", ON)
                .option("DATE", "The first day.", FROM)
                .option("DATE", "The last day, which need not be one of those that are looked at.", TO)
                .option("STEP", "The step from one day to the next: day, week, month or year.", EVERY)
                .option("DATE", "Counts only what some statement published by this day says.", "--known-by")
                .option(Format.LABEL, "csv (the default), or json: an object on each line.", Format.OPTION)
                .option(
                        "OUT",
                        "A file for readers, which appears whole or not at all; standard output if it is - or not given.",
                        "-o",
                        OUTPUT);
        syntax.flag(FULL, "Lists everybody in FILE, for its owner alone.");
        return ReviewedPublication.options(syntax);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Question question = Question.of(arguments);
        boolean isJson = arguments.value(Format.OPTION, HeldCommand::isJson).orElse(false);
        Optional<LocalDate> knownBy = arguments.value("--known-by", DayArguments::of);
        if (arguments.has(FULL)) {
            if (OF_READERS.stream().anyMatch(arguments::has)) {
                throw new UsageException("--full is for the owner, and takes no option that is for readers.");
            }
            HeldList all = HeldList.full(CaseFiles.read(console, arguments.parameter(0)));
            console.say("This is for the owner of the file alone: it has everybody who is withheld.");
            print(question, knownBy.map(all::knownBy).orElse(all), isJson, console);
            return ExitCode.GOOD;
        }
        Optional<Path> out = arguments
                .value(OUTPUT, name -> name)
                .filter(name -> !CaseFiles.isStandardInput(name))
                .map(CaseFiles::path);
        ReviewedPublication way = ReviewedPublication.of(arguments, "listed");
        out.ifPresentOrElse(way::toFile, way::toStandardOutput);
        CaseFile caseFile = way.read(console);
        Publication publication = way.reviewed(caseFile, console);
        HeldList list = HeldList.of(publication);
        HeldList all = knownBy.map(list::knownBy).orElse(list);
        way.write(out.or(console::outFile), () -> {
            if (out.isPresent()) {
                write(out.get(), publication, to -> write(question, all, isJson, to));
            } else {
                print(question, all, isJson, console);
            }
        });
        way.sayWhatIsLeftOut(publication, caseFile, console);
        return ExitCode.GOOD;
    }

    private static void print(Question question, HeldList list, boolean isJson, Console console) {
        try {
            write(question, list, isJson, console.out());
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private static void write(Path out, Publication publication, AtomicFile.ContentWriter content) {
        try {
            AtomicFile.write(out, FileUse.of(publication.profile()), content);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, out + " cannot be written: " + Reason.of(e));
        }
    }

    private static void write(Question question, HeldList list, boolean isJson, OutputStream out) throws IOException {
        if (question.on().isPresent()) {
            List<HeldRow> rows = list.on(question.on().get());
            if (isJson) {
                list.writeJson(rows, out);
            } else {
                list.writeCsv(rows, out);
            }
        } else {
            List<HeldNumbers> rows = question.every(list);
            if (isJson) {
                list.writeJson(rows, out);
            } else {
                list.writeNumbersAsCsv(rows, out);
            }
        }
    }

    private static boolean isJson(String format) {
        return switch (format) {
            case "csv" -> false;
            case "json" -> true;
            default -> throw new UsageException("Expected csv or json.");
        };
    }

    /** One day, or a first and a last day and the step between days. */
    private record Question(
            Optional<LocalDate> on, Optional<LocalDate> from, Optional<LocalDate> to, Optional<ChronoUnit> every) {

        static Question of(Arguments arguments) {
            Question question = new Question(
                    arguments.value(ON, DayArguments::of),
                    arguments.value(FROM, DayArguments::of),
                    arguments.value(TO, DayArguments::of),
                    arguments.value(EVERY, Question::step));
            boolean isOneDay = question.on.isPresent();
            boolean isNone = question.from.isEmpty() && question.to.isEmpty() && question.every.isEmpty();
            boolean isAll = question.from.isPresent() && question.to.isPresent() && question.every.isPresent();
            if (isOneDay ? !isNone : !isAll) {
                throw new UsageException("Expected either --on DATE, or --from DATE, --to DATE and --every STEP.");
            }
            return question;
        }

        private static ChronoUnit step(String name) {
            return switch (name) {
                case "day" -> ChronoUnit.DAYS;
                case "week" -> ChronoUnit.WEEKS;
                case "month" -> ChronoUnit.MONTHS;
                case "year" -> ChronoUnit.YEARS;
                default -> throw new UsageException("Expected day, week, month or year.");
            };
        }

        List<HeldNumbers> every(HeldList list) {
            try {
                return list.every(from.orElseThrow(), to.orElseThrow(), every.orElseThrow());
            } catch (ExchangeException e) {
                throw new UsageException(Objects.requireNonNull(e.getMessage()));
            }
        }
    }
}
