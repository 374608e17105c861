package org.amparo.tool;

import java.util.Locale;
import org.amparo.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Tombstone;
import org.amparo.id.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed between two versions of a case file. */
@Command(
        name = "diff",
        description = {
            "Says what changed from one version of a case file to another, in whatever form they are and in whatever order their records.",
            "",
            "Prints a line for each change and for each record that no longer stands:",
            "",
            "  added|removed|replaced RECORD POINTER KIND CERTAINTY",
            "  retracted|merged|vanished RECORD [into RECORD]",
            "",
            "RECORD is header for what the file says of itself. POINTER leads into the record; \"\" is all of it. KIND is why, as the new revisions say, and "
                    + "CERTAINTY whether they say it. No line has what the files hold."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DiffCommand implements ToolCommand {

    private static final String HEADER = "header";

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version; - is standard input.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version.")
    private String newer;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = Format.DESCRIPTION + " JSON has an object a line.")
    private Format format = Format.TEXT;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        CaseFile earlier = CaseFiles.read(console, old);
        Changes changes = CaseFiles.read(console, newer).changesSince(earlier);
        for (Change change : changes.changes()) {
            print(change);
        }
        for (Tombstone tombstone : changes.tombstones()) {
            print(tombstone);
        }
        return ExitCode.GOOD;
    }

    private void print(Change change) {
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
                    .to(console.out());
        } else {
            console.out()
                    .line(operation + " "
                            + change.record().map(RecordId::toString).orElse(HEADER) + " "
                            + ReportLine.where(change.at()) + " "
                            + change.kind().code() + " " + certainty);
        }
    }

    private void print(Tombstone tombstone) {
        String reason = word(tombstone.reason());
        if (format == Format.JSON) {
            new JsonObject()
                    .with("operation", reason)
                    .with("record", tombstone.record().toString())
                    .with("mergedInto", tombstone.mergedInto())
                    .with("retractedAt", tombstone.retractedAt())
                    .to(console.out());
        } else {
            console.out()
                    .line(reason + " " + tombstone.record()
                            + tombstone.mergedInto().map(id -> " into " + id).orElse(""));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
