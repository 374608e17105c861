package org.amparo.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Merged;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;

/** {@code merge}: makes one record of two in a case file, or undoes it. */
final class MergeCommand implements ToolCommand {

    private static final String UNDO = "--undo";

    private static final String NOT_ONE = "not-one";

    /** The file as it was, and as it is after the merge. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of("merge", "Makes one record of two that are about the same person, body or thing.")
                .details(
                        "KEEP has then everything that both say, and the id of LOSE becomes a former id of it, so that references still lead there. Nothing is lost: "
                                + "a revision has both as they were, which no publication shows.",
                        "",
                        Conflicts.DETAILS,
                        "",
                        "Two that have names and none alike, or that contradict each other in a birth, a death or a gender, in whose detention or incident it is, or in when that "
                                + "was, or of one of which nothing is known, are not made one: a line for each says so, not_one RECORD ATTRIBUTE, and nothing is written, unless --accept has one of the two and, "
                                + "where they are detentions of two, both people.",
                        "",
                        "With --undo, LOSE is taken out of KEEP again, unless KEEP was changed since. Where a join made KEEP of a record of each file, LOSE is a new id, "
                                + "under which that of the other file stands again.")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("KEEP", "The record that stays, such as person:ines-calder.")
                .parameter("LOSE", "The record that becomes part of it.")
                .required(
                        "OUT",
                        "The file to write, which may be FILE; it appears whole or not at all.",
                        "-o",
                        "--output")
                .flag(UNDO, "Undoes the merge of the two.")
                .repeated(
                        "ID",
                        "KEEP or LOSE, where you know that the two are one whatever they say, and both people where they are detentions of two.",
                        Conflicts.ACCEPT)
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = Format.of(arguments);
        RecordId keep = arguments.parameter(1, RecordId::parse);
        RecordId lose = arguments.parameter(2, RecordId::parse);
        Path out = arguments
                .value("--output", CaseFiles.ownPath(List.of(arguments.parameter(0))))
                .orElseThrow();
        Set<RecordId> accepted = Set.copyOf(arguments.values(Conflicts.ACCEPT, RecordId::parse));
        WholeFile file = WholeFile.read(console, arguments.parameter(0), TIMES_THE_RECORDS);
        try {
            if (arguments.has(UNDO)) {
                file.with(undone(file, keep, lose, console.clock().instant())).replace(console, out);
            } else {
                Merged merged = file.caseFile()
                        .merge(keep, lose, accepted, console.clock().instant());
                file.with(merged.caseFile()).replace(console, out);
                Conflicts.print(merged.conflicts(), format, console.out());
            }
        } catch (InvalidValueException e) {
            if (e.code().equals(NOT_ONE)) {
                Conflicts.printNotOne(List.of(keep, lose), e.arguments().get(0), format, console.out());
            }
            console.say(Objects.requireNonNull(e.getMessage()));
            return ExitCode.ERRORS;
        }
        return ExitCode.GOOD;
    }

    /** The file without the merge or, if no record has the id of the other yet, without the join. */
    private static CaseFile undone(WholeFile file, RecordId keep, RecordId lose, Instant at) {
        Optional<CaseRecord> merged = file.caseFile().find(lose);
        if (merged.isEmpty()) {
            return file.caseFile().undoJoin(keep, lose, at);
        }
        if (!merged.get().id().equals(keep)) {
            throw new ToolException(ExitCode.ERRORS, lose + " was not merged into " + keep + ".");
        }
        return file.caseFile().undoMerge(lose, at);
    }
}
