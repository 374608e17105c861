package org.amparo.internal.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.internal.marking.Levels;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;

/** The lowest level at which each text, number and word of a file may be seen: that of its most open place. */
final class Visibility {

    private final Map<Object, Marking> lowest = new HashMap<>();
    private final Instant ignored;

    private Visibility(Instant ignored) {
        this.ignored = ignored;
    }

    /**
     * The levels for the records of a file.
     *
     * @param ignored the time of revisions to ignore
     */
    static Map<Object, Marking> of(CaseFile file, Instant ignored) {
        Visibility visibility = new Visibility(ignored);
        Marking level = Levels.ofRecords(file.header());
        file.records().forEach(record -> visibility.add(record.shaped(), level));
        return visibility.lowest;
    }

    private <T extends CaseRecord> void add(Shaped<T> record, Marking level) {
        add(record.shape(), record.object(), Marking.PUBLIC, level);
    }

    private <T> void add(Shape<T, ?> shape, T object, Marking around, Marking level) {
        if (object instanceof Revision revision && revision.at().equals(ignored)) {
            return;
        }
        Optional<Marking> own = object instanceof Marked marked ? marked.marking() : Optional.empty();
        Marking effective = own.orElse(level);
        Marking least = own.map(marking -> Marking.higher(around, marking)).orElse(around);
        Levels levels = Levels.of(shape, object, effective);
        for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
            // Markings are shown to partners, with whatever else they hold, and never to the public.
            boolean marks = attribute.name().startsWith("marking");
            add(attribute, object, marks ? Marking.higher(least, Marking.PARTNERS) : least, levels);
        }
        shape.unknownMembersOf(object)
                .members()
                .forEach((name, value) -> note(value, Marking.higher(least, levels.of(name))));
    }

    private <T, V> void add(Attribute<T, ?, V> attribute, T object, Marking least, Levels levels) {
        Marking here = Marking.higher(least, levels.of(attribute));
        for (V value : attribute.values(object)) {
            Marking there = about(value)
                    .map(name -> Marking.higher(here, levels.of(name)))
                    .orElse(here);
            attribute
                    .type()
                    .table()
                    .ifPresentOrElse(
                            table -> add(table, value, there, levels.effective()),
                            () -> note(TreeCodec.write(attribute.type(), value), there));
        }
    }

    /** The attribute that evidence, or the reason for a gap, is about: neither is easier to see than that. */
    private static Optional<String> about(Object value) {
        if (value instanceof Missing missing) {
            return Optional.of(missing.attribute());
        }
        return value instanceof Evidence evidence ? evidence.about() : Optional.empty();
    }

    private void note(DataValue value, Marking level) {
        List<Object> atoms = new ArrayList<>();
        Twists.addAtoms(value, atoms);
        atoms.forEach(atom -> lowest.merge(atom, level, (one, other) -> one.isAbove(other) ? other : one));
    }
}
