package org.amparo.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * The conflicts of a merge, a join or an update, a line each: where, and how they were settled, never what the values
 * are.
 */
final class Conflicts {

    private static final String HEADER = "header";

    /** The sentence of the help on these lines. */
    static final String DETAILS =
            "Prints a line for each conflict: SETTLEMENT RECORD ATTRIBUTE. SETTLEMENT is beside (the first value is accepted, and the other stands beside "
                    + "it), kept_in_revision (only the revision keeps the other), stricter (the stricter marking or consent holds, or the retraction), first_one (the header "
                    + "keeps its own) or not_one (the two contradict each other and stay two; a line for each).";

    /** The option for what is made one although it contradicts itself. */
    static final String ACCEPT = "--accept";

    private Conflicts() {}

    /**
     * Prints that two records are not made one, a line each.
     *
     * @param attribute that in which they contradict each other
     */
    static void printNotOne(List<RecordId> records, String attribute, Format format, ConsoleOutput out) {
        List<Conflict> conflicts = new ArrayList<>();
        for (RecordId record : records) {
            conflicts.add(Conflict.builder()
                    .record(record)
                    .attribute(attribute)
                    .at(Pointer.ROOT.member(attribute))
                    .settlement(Settlement.NOT_ONE)
                    .build());
        }
        print(conflicts, format, out);
    }

    /** Prints conflicts by the names of their attributes. */
    static void print(List<Conflict> conflicts, Format format, ConsoleOutput out) {
        print(conflicts, conflict -> TerminalText.word(conflict.attribute()), format, out);
    }

    /** Prints conflicts by the places of their attributes. */
    static void printPlaces(List<Conflict> conflicts, Format format, ConsoleOutput out) {
        print(conflicts, conflict -> ReportLine.where(conflict.at()), format, out);
    }

    private static void print(
            List<Conflict> conflicts, Function<Conflict, String> where, Format format, ConsoleOutput out) {
        for (Conflict conflict : conflicts) {
            String settlement = conflict.settlement().name().toLowerCase(Locale.ROOT);
            if (format == Format.JSON) {
                new JsonObject()
                        .with("settlement", settlement)
                        .with("record", conflict.record())
                        .with("part", conflict.part())
                        .with("attribute", conflict.attribute())
                        .with("at", conflict.at().toString())
                        .to(out);
            } else {
                out.line(settlement + " "
                        + conflict.part()
                                .map(PartRef::toString)
                                .or(() -> conflict.record().map(RecordId::toString))
                                .orElse(HEADER)
                        + " " + where.apply(conflict));
            }
        }
    }
}
