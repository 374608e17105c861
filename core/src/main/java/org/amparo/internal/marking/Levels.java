package org.amparo.internal.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/** Who may see an object and what it holds, when it stands in something of a given level. */
public final class Levels {

    private Levels() {}

    /** The level of what a file's records say nothing else about. */
    public static Marking ofRecords(CaseHeader header) {
        Marking usual = header.defaultMarking().orElse(Marking.RESTRICTED);
        return header.marking().map(marking -> Marking.higher(marking, usual)).orElse(usual);
    }

    /** The level of an object. */
    public static Marking of(Object object, Marking enclosing) {
        return object instanceof Marked marked ? marked.marking().orElse(enclosing) : enclosing;
    }

    /** The strictest of the entries for each attribute, in their order. */
    public static Map<String, AttributeMarking> entries(Object object) {
        Map<String, AttributeMarking> entries = new LinkedHashMap<>();
        if (object instanceof Marked marked) {
            for (AttributeMarking entry : marked.markings()) {
                entries.merge(
                        entry.attribute(), entry, (one, other) -> other.level().isAbove(one.level()) ? other : one);
            }
        }
        return entries;
    }

    /** The level of an attribute, known or not, of an object of this level and with these entries. */
    public static Marking ofAttribute(
            Shape<?, ?> shape, Map<String, AttributeMarking> entries, String name, Marking level) {
        AttributeMarking entry = entries.get(name);
        if (entry != null) {
            return entry.level();
        }
        Attribute<?, ?, ?> attribute = shape.attributes().get(name);
        Optional<Marking> floor =
                attribute == null ? Optional.empty() : attribute.traits().floor();
        return floor.map(lowest -> Marking.higher(lowest, level)).orElse(level);
    }

    /** The strictest level of anything in an object. */
    public static <T> Marking strictest(Shape<T, ?> shape, T object, Marking enclosing) {
        Marking[] highest = {enclosing};
        Walk.over(Pointer.ROOT, shape, object, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> table, P part) {
                raise(of(part, enclosing));
                entries(part).values().forEach(entry -> raise(entry.level()));
                for (Attribute<P, ?, ?> attribute : table.attributes().values()) {
                    if (!attribute.values(part).isEmpty()) {
                        attribute.traits().floor().ifPresent(this::raise);
                    }
                }
            }

            private void raise(Marking level) {
                highest[0] = Marking.higher(highest[0], level);
            }
        });
        return highest[0];
    }
}
