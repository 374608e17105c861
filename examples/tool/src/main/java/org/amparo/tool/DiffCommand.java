package org.amparo.tool;

import java.util.Locale;
import org.amparo.casefile.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Tombstone;
import org.amparo.id.RecordId;

/** {@code diff}: lists the changes between two versions of a case file. */
final class DiffCommand implements ToolCommand {

    private static final String HEADER = "header";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "diff",
                        "Says what changed from one version of a case file to another, in any form and any order of records.")
                .details(
                        "Prints a line for each change and for each record that is gone:",
                        "",
                        "  added|removed|replaced RECORD POINTER KIND CERTAINTY",
                        "  retracted|merged|vanished RECORD [into RECORD]",
                        "",
                        "RECORD is header for what the file says of itself. POINTER leads into the record; \"\" is all of it. For a member that this version does not know, it leads to the object that has the member. KIND is the reason "
                                + "according to the new revisions, and CERTAINTY says whether they give it. No line shows the contents of the files. The exit code is 0 whether or not "
                                + "anything changed.",
                        "",
                        "Records are matched by id, and parts in a list by key. A changed part without a key gives two lines, one that says removed "
                                + "and one that says added.")
                .parameter("OLD", "The earlier version; - is standard input.")
                .parameter("NEW", "The newer version; - is standard input.")
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        Format format = Format.of(arguments);
        CaseFile earlier = CaseFiles.read(console, arguments.parameter(0));
        Changes changes = CaseFiles.read(console, arguments.parameter(1)).changesSince(earlier);
        for (Change change : changes.changes()) {
            print(change, format, console.out());
        }
        for (Tombstone tombstone : changes.tombstones()) {
            print(tombstone, format, console.out());
        }
        return ExitCode.GOOD;
    }

    private static void print(Change change, Format format, ConsoleOutput out) {
        String operation = word(change.operation());
        String certainty = word(change.certainty());
        if (format == Format.JSON) {
            new JsonObject()
                    .with("operation", operation)
                    .with("record", change.record())
                    .with("part", change.part())
                    .with("attribute", change.attribute())
                    .with("at", change.at().toString())
                    .with("kind", change.kind().code())
                    .with("certainty", certainty)
                    .to(out);
        } else {
            out.line(operation + " "
                    + change.record().map(RecordId::toString).orElse(HEADER) + " "
                    + ReportLine.where(change.at()) + " "
                    + change.kind().code() + " " + certainty);
        }
    }

    private static void print(Tombstone tombstone, Format format, ConsoleOutput out) {
        String reason = word(tombstone.reason());
        if (format == Format.JSON) {
            new JsonObject()
                    .with("operation", reason)
                    .with("record", tombstone.record().toString())
                    .with("mergedInto", tombstone.mergedInto())
                    .with("retractedAt", tombstone.retractedAt())
                    .to(out);
        } else {
            out.line(reason + " " + tombstone.record()
                    + tombstone.mergedInto().map(id -> " into " + id).orElse(""));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
