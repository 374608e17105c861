package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.Marking;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Walk;
import org.jspecify.annotations.Nullable;

/** The levels that somebody gave to an object and to anything in it, floors and defaults left aside. */
final class OwnMarkings implements Walk.Visitor {

    private record Given(String to, Marking level) {}

    private final List<Given> given = new ArrayList<>();

    private OwnMarkings() {}

    /** Whether somebody gave a level to a record, or to anything in it. */
    static boolean areIn(CaseRecord record) {
        OwnMarkings own = new OwnMarkings();
        record.shaped().walk(Pointer.ROOT, own);
        return !own.given.isEmpty();
    }

    /** The strictest level that the owner gave to anything in a record beyond those that it came with. */
    static Marking added(CaseRecord ours, CaseRecord was) {
        OwnMarkings own = new OwnMarkings();
        ours.shaped().walk(Pointer.ROOT, own);
        OwnMarkings before = new OwnMarkings();
        was.shaped().walk(Pointer.ROOT, before);
        return own.beyond(before);
    }

    /** The same for a part. */
    static <V> Marking added(Type<V> type, V ours, @Nullable V was) {
        return in(type, ours).beyond(was == null ? new OwnMarkings() : in(type, was));
    }

    private static <V> OwnMarkings in(Type<V> type, V value) {
        OwnMarkings own = new OwnMarkings();
        type.table().ifPresent(table -> Walk.over(Pointer.ROOT, table, value, own));
        return own;
    }

    private Marking beyond(OwnMarkings before) {
        List<Given> known = new ArrayList<>(before.given);
        return given.stream()
                .filter(one -> !known.remove(one))
                .map(Given::level)
                .reduce(Marking.PUBLIC, Marking::higher);
    }

    @Override
    public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
        if (object instanceof Marked marked) {
            marked.marking().ifPresent(level -> given.add(new Given(shape.name(), level)));
            for (AttributeMarking entry : marked.markings()) {
                given.add(new Given(shape.name() + " " + entry.attribute(), entry.level()));
            }
        }
        if (object instanceof Annotated annotated) {
            annotated.missing().stream()
                    .filter(Levels::keepsBack)
                    .forEach(gap -> given.add(new Given(shape.name() + " " + gap.attribute(), Marking.SECRET)));
        }
        if (object instanceof Person person
                && person.kind().filter(Levels::keepsBack).isPresent()) {
            given.add(new Given(shape.name(), Marking.SECRET));
        }
    }
}
