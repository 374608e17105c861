package org.amparo.shape;

import java.util.Optional;
import org.amparo.code.Marking;

/**
 * What a line of an attribute table says beside name and type.
 *
 * @param floor the lowest marking that the attribute has unless its object says otherwise by name
 * @param unpublished whether no publication has it, whatever the markings say
 * @param past whether the date or period is of what a source reports as having happened, so that the source's own
 *     date limits it
 * @param ordered whether the order of its values is part of what they say
 * @param essential how many of its values an object cannot lose without saying something else
 * @param since the version of the format that brought the attribute
 */
public record Traits(
        Optional<Marking> floor,
        boolean unpublished,
        boolean past,
        boolean ordered,
        Essential essential,
        String since) {

    /** No floor, may be published, not past, in no order, not essential, there from the first version. */
    public static final Traits PLAIN = new Traits(Optional.empty(), false, false, false, Essential.NO, "1.0");

    Traits withFloor(Marking marking) {
        return new Traits(Optional.of(marking), unpublished, past, ordered, essential, since);
    }

    Traits asUnpublished() {
        return new Traits(floor, true, past, ordered, essential, since);
    }

    Traits asOrdered() {
        return new Traits(floor, unpublished, past, true, essential, since);
    }

    Traits asPast() {
        return new Traits(floor, unpublished, true, ordered, essential, since);
    }

    Traits withEssential(Essential values) {
        return new Traits(floor, unpublished, past, ordered, values, since);
    }

    Traits withSince(String version) {
        return new Traits(floor, unpublished, past, ordered, essential, version);
    }
}
