package org.amparo.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Updated;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;

/** {@code update}: takes over what a newer edition of a list says. */
final class UpdateCommand implements ToolCommand {

    private static final String EARLIER = "--earlier";

    /** The file, and what it becomes; the editions are counted by their size. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "update", "Takes over what a newer edition of a list says, into a file made of an earlier one.")
                .details(
                        "WAS and NOW are the two editions as import made them, and tell what the source changed. A value that it changed takes the new one, and "
                                + "the old one stays as superseded evidence, unless FILE has another value by now or another source supports it: then the new "
                                + "one stands beside it. A list gains what is new and loses nothing. What was removed from FILE stays out, and what was hidden stays hidden.",
                        "",
                        "Prints a line for each decision, SETTLEMENT RECORD POINTER, and then the records that came in new (new RECORD), those that only WAS has (gone RECORD), which stay as they are, "
                                + "those of NOW that stay out (left_out RECORD), because FILE has them no more or retracted them, and the new persons who are perhaps somebody "
                                + "that is gone and was hidden or removed (returned RECORD): they are secret, and name in possiblySame whom to compare. SETTLEMENT is superseded (the "
                                + "new value is accepted), beside (that of FILE is, and the new one stands beside it), first_one (only NOW has the new one), "
                                + "no_longer_said (NOW does not say it; it stays), left_out (it was removed from FILE and stays out) or stricter (the stricter marking "
                                + "or consent holds, or the retraction, or a kind, a name or a member by which somebody may no longer be shown).",
                        "",
                        "A row that contradicts the record of its id in FILE, as merge tells, changes nobody (not_one RECORD POINTER, a line for each of the two): it "
                                + "comes in as secret by an id that ends in -other, unless --accept has the id. Another birth of somebody with a name alike is a correction, and so are "
                                + "other dates of a detention, unless FILE has it as over by then: a second arrest comes in by an id of its own, too.",
                        "",
                        "FILE comes first, then WAS, then NOW. A FILE that shows something that WAS keeps back is refused (shown-again), since the two are perhaps "
                                + "in the wrong order; --accept has the id of a record that FILE shows on purpose.",
                        "",
                        "The same again changes nothing.")
                .parameter("FILE", "The case file to bring up to date; - is standard input.")
                .parameter("WAS", "The earlier edition as it was imported.")
                .parameter("NOW", "The newer edition as it was imported, with a statement of its own.")
                .required(
                        "OUT",
                        "The file to write, which may be FILE; it appears whole or not at all.",
                        "-o",
                        "--output")
                .repeated(
                        "STATEMENT",
                        "A statement of FILE that is a still earlier edition of the same list, and so no other source.",
                        EARLIER)
                .repeated(
                        "ID",
                        "A record that is the same in FILE and NOW, whatever the two say, and may be shown as FILE shows it.",
                        Conflicts.ACCEPT)
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        Format format = Format.of(arguments);
        Path out =
                arguments.value("--output", CaseFiles.ownPath(arguments.all())).orElseThrow();
        Set<StatementId> earlier = Set.copyOf(arguments.values(EARLIER, StatementId::parse));
        Set<RecordId> accepted = Set.copyOf(arguments.values(Conflicts.ACCEPT, RecordId::parse));
        WholeFile file = WholeFile.read(
                console, arguments.parameter(0), TIMES_THE_RECORDS, arguments.parameter(1), arguments.parameter(2));
        CaseFile was = CaseFiles.read(console, arguments.parameter(1));
        CaseFile now = CaseFiles.read(console, arguments.parameter(2));
        Updated updated = updated(file.caseFile(), was, now, earlier, accepted, console);
        file.with(updated.caseFile()).replace(console, out);
        Conflicts.printPlaces(updated.conflicts(), format, console.out());
        print("new", updated.added(), format, console.out());
        print("gone", updated.gone(), format, console.out());
        print("left_out", updated.leftOut(), format, console.out());
        print("returned", updated.returned(), format, console.out());
        return ExitCode.GOOD;
    }

    private static Updated updated(
            CaseFile file,
            CaseFile was,
            CaseFile now,
            Set<StatementId> earlier,
            Set<RecordId> accepted,
            Console console) {
        try {
            return file.update(was, now, earlier, accepted, console.clock().instant());
        } catch (InvalidValueException e) {
            throw new ToolException(ExitCode.ERRORS, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static void print(String settlement, List<RecordId> records, Format format, ConsoleOutput out) {
        for (RecordId record : records) {
            if (format == Format.JSON) {
                new JsonObject()
                        .with("settlement", settlement)
                        .with("record", record.toString())
                        .to(out);
            } else {
                out.line(settlement + " " + record);
            }
        }
    }
}
