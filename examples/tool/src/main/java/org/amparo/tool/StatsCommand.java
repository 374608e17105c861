package org.amparo.tool;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.CaseFile;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.time.PartialDate;

/** {@code stats}: what a case file holds, in numbers. */
final class StatsCommand implements ToolCommand {

    private static final String NOTHING = "-";

    private static final Comparator<PartialDate> BY_LATEST =
            Comparator.comparing(date -> date.latest().orElseThrow());

    @Override
    public Syntax syntax() {
        return Syntax.of("stats", "Says what a case file holds, in numbers.")
                .details(
                        "Prints a line for each of: records, those of each type, newest evidence (the latest date of a statement that something rests on), "
                                + "default marking, unmarked (records without a marking of their own, which have the default; restricted, if there is none), and "
                                + "dangling (references that lead to no record of the file). What is not known is a -.")
                .parameter("FILE", "A case file; - is standard input.")
                .option(Format.LABEL, Format.DESCRIPTION, Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = Format.of(arguments);
        CaseFile caseFile = CaseFiles.read(console, arguments.parameter(0));
        Map<String, Integer> types = types(caseFile);
        int records = caseFile.records().size();
        Optional<PartialDate> newest = newestEvidence(caseFile);
        Optional<String> marking = caseFile.header().defaultMarking().map(Marking::code);
        long unmarked = caseFile.records().stream()
                .filter(record -> record.marking().isEmpty())
                .count();
        int dangling = caseFile.dangling().size();
        if (format == Format.JSON) {
            JsonObject byType = new JsonObject();
            types.forEach(byType::with);
            new JsonObject()
                    .with("records", records)
                    .with("types", byType.data())
                    .with("newestEvidence", newest)
                    .with("defaultMarking", marking)
                    .with("unmarked", unmarked)
                    .with("dangling", dangling)
                    .to(console.out());
        } else {
            Output out = console.out();
            line(out, "records", records);
            types.forEach((type, count) -> line(out, type, count));
            line(out, "newest evidence", newest.map(PartialDate::toString).orElse(NOTHING));
            line(out, "default marking", marking.orElse(NOTHING));
            line(out, "unmarked", unmarked);
            line(out, "dangling", dangling);
        }
        return ExitCode.GOOD;
    }

    private static void line(Output out, String what, Object value) {
        out.line(what + ": " + value);
    }

    /** The six types, also those of which there is none, then those of a later version by name. */
    private static Map<String, Integer> types(CaseFile caseFile) {
        Map<String, Integer> types = new LinkedHashMap<>();
        CaseRecord.shapes().keySet().forEach(type -> types.put(type, 0));
        Map<String, Integer> later = new TreeMap<>();
        for (CaseRecord record : caseFile.records()) {
            String type = record.id().type();
            (types.containsKey(type) ? types : later).merge(type, 1, Integer::sum);
        }
        types.putAll(later);
        return types;
    }

    private static Optional<PartialDate> newestEvidence(CaseFile caseFile) {
        Set<StatementId> statements = new TreeSet<>();
        Walk.Visitor visitor = new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    statements.add(evidence.statement());
                }
            }
        };
        Walk.over(Pointer.ROOT, CaseHeader.SHAPE, caseFile.header(), visitor);
        caseFile.records().forEach(record -> over(record.shaped(), visitor));
        return statements.stream()
                .flatMap(id -> caseFile.find(id).flatMap(Statement::publishedOn).stream())
                .filter(date -> date.latest().isPresent())
                .max(BY_LATEST);
    }

    private static <T> void over(Shaped<T> shaped, Walk.Visitor visitor) {
        Walk.over(Pointer.ROOT, shaped.shape(), shaped.object(), visitor);
    }
}
