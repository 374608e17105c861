package org.amparo.tool;

import java.util.List;
import java.util.Locale;
import org.amparo.casefile.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Tombstone;
import org.amparo.id.RecordId;

/** {@code diff}: lists the changes between two versions of a case file. */
final class DiffCommand implements ToolCommand {

    private static final String HEADER = "header";
    private static final String VALUES = "--values";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "diff",
                        "Says what changed from one version of a case file to another, in any form and any order of records.")
                .details(
                        "Prints a line for each change and for each record that is gone:",
                        "",
                        "  added|removed|replaced RECORD POINTER KIND CERTAINTY [NAME]",
                        "  retracted|merged|vanished RECORD [NAME] [into RECORD]",
                        "",
                        "RECORD is header for what the file says of itself. POINTER leads into the record; \"\" is all of it. For a member that this version does not know, it leads to the object that has the member. KIND is the reason "
                                + "according to the new revisions, and CERTAINTY says whether they give it. NAME, in brackets, is what the record is called: a name, or the title and address of a statement. Without --values, no line shows other contents of the files. The exit code is 0 whether or not "
                                + "anything changed.",
                        "",
                        "Records are matched by id, and parts in a list by key. A changed part without a key gives two lines, one that says removed "
                                + "and one that says added.")
                .parameter("OLD", "The earlier version; - is standard input.")
                .parameter("NEW", "The newer version; - is standard input.")
                .flag(
                        VALUES,
                        "Also prints what stood there before and stands there after, for people who may see both files.")
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        Format format = Format.of(arguments);
        List<CaseFile> both = CaseFiles.readBoth(console, arguments.parameter(0), arguments.parameter(1));
        CaseFile earlier = both.get(0);
        CaseFile newer = both.get(1);
        Changes changes = newer.changesSince(earlier);
        boolean isWithValues = arguments.has(VALUES);
        ChangedValues values = new ChangedValues(earlier, newer);
        for (Change change : changes.changes()) {
            JsonObject more = isWithValues ? values.of(change) : new JsonObject();
            print(change, new RecordLabels(newer), more, format, console.out());
        }
        for (Tombstone tombstone : changes.tombstones()) {
            print(tombstone, new RecordLabels(earlier), format, console.out());
        }
        return ExitCode.GOOD;
    }

    private static void print(Change change, RecordLabels labels, JsonObject values, Format format, ConsoleOutput out) {
        String operation = word(change.operation());
        String certainty = word(change.certainty());
        if (format == Format.JSON) {
            new JsonObject()
                    .with("operation", operation)
                    .with("record", change.record())
                    .with("name", change.record().flatMap(labels::of))
                    .with("part", change.part())
                    .with("attribute", change.attribute())
                    .with("at", change.at().toString())
                    .with("kind", change.kind().code())
                    .with("certainty", certainty)
                    .with(values)
                    .to(out);
        } else {
            out.line(operation + " "
                    + change.record().map(RecordId::toString).orElse(HEADER) + " "
                    + ReportLine.where(change.at()) + " "
                    + change.kind().code() + " " + certainty
                    + change.record().map(labels::behind).orElse(""));
            values.data()
                    .members()
                    .forEach((name, value) -> out.line("  " + name + ": " + TerminalText.of(JsonObject.text(value))));
        }
    }

    private static void print(Tombstone tombstone, RecordLabels labels, Format format, ConsoleOutput out) {
        String reason = word(tombstone.reason());
        if (format == Format.JSON) {
            new JsonObject()
                    .with("operation", reason)
                    .with("record", tombstone.record().toString())
                    .with("name", labels.of(tombstone.record()))
                    .with("mergedInto", tombstone.mergedInto())
                    .with("retractedAt", tombstone.retractedAt())
                    .to(out);
        } else {
            out.line(reason + " " + tombstone.record() + labels.behind(tombstone.record())
                    + tombstone.mergedInto().map(id -> " into " + id).orElse(""));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
