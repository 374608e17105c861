package org.amparo.testing.internal.plausible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

/**
 * Holds that plausible files meet every attribute in every place. A place is a path from the type of a record through
 * its parts: {@code detention.sentences.penalty}. What every object can have (a key, evidence, reasons for gaps,
 * markings) counts once for all objects, since {@link Margins} makes it by the tables; and a path starts anew below
 * that, and in a count within a count.
 */
class EveryAttributeTest {

    private static final int FILES = 4;
    private static final int RECORDS = 4_000;

    /** What no plausible file has, and why. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("case-file.profile", "a file with a profile is a publication, and a plausible file is its owner's");
        NEVER.put("case-file.newMembers", "a plausible file is of this version, which has nothing to declare");
        NEVER.put("revision.before", "Amparo writes it when it merges records, in a form of its own");
        NEVER.put("group.size.period", "the size of a group is that at one time");
        for (String body : Set.of("organisation", "award")) {
            for (String part : Set.of("given", "family", "patronymic", "honorific")) {
                NEVER.put(body + ".names." + part, "only the names of people have such parts");
            }
        }
    }

    @Test
    void every_attribute_occurs_in_every_place() {
        Set<String> missed = new TreeSet<>();
        collect(CaseHeader.SHAPE, CaseHeader.SHAPE.name(), missed);
        CaseRecord.shapes().values().forEach(shape -> collect(shape, shape.name(), missed));
        assertThat(missed).hasSizeGreaterThan(300).containsAll(NEVER.keySet());

        Set<String> found = found();
        assertThat(missed).containsAll(found);
        missed.removeAll(found);
        assertThat(missed).containsExactlyInAnyOrderElementsOf(NEVER.keySet());
    }

    /** Adds the paths of a table. */
    private static void collect(Shape<?, ?> shape, String path, Set<String> paths) {
        for (Attribute<?, ?, ?> line : shape.lines()) {
            String here = here(line, path);
            boolean isNew = paths.add(here);
            line.type().table().filter(table -> isNew).ifPresent(table -> {
                if (!table.equals(shape)) {
                    collect(table, below(table, here), paths);
                }
            });
        }
    }

    private static Set<String> found() {
        Set<String> found = new TreeSet<>();
        LongStream.range(0, FILES).forEach(seed -> {
            CaseFile file = RandomCases.seeded(seed).plausibleCaseFile(RECORDS);
            collect(CaseHeader.SHAPE, file.header(), CaseHeader.SHAPE.name(), found);
            file.records().forEach(record -> collect(record, found));
        });
        return found;
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T extends CaseRecord> void collect(CaseRecord record, Set<String> found) {
        Shape<T, ?> shape = (Shape<T, ?>) record.shape();
        collect(shape, (T) record, shape.name(), found);
    }

    /** Adds the paths that an object has. */
    private static <T> void collect(Shape<T, ?> shape, T object, String path, Set<String> found) {
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                found.add(here(line, path));
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                String here = here(line, path);
                found.add(here);
                collect(table, part, table.equals(shape) ? path : below(table, here), found);
            }
        });
    }

    private static String here(Attribute<?, ?, ?> line, String path) {
        boolean ofAnyObject = line.traits().role().speaksOfOthers() || line.is(ClaimedPart.KEY);
        return (ofAnyObject ? "any object" : path) + "." + line.name();
    }

    /** The path of a part: for those that stand in all records, it starts anew. */
    private static String below(Shape<?, ?> table, String here) {
        Set<Shape<?, ?>> everywhere =
                Set.of(Evidence.SHAPE, Missing.SHAPE, AttributeMarking.SHAPE, Identifier.SHAPE, Revision.SHAPE);
        return everywhere.contains(table) ? table.name() : here;
    }
}
