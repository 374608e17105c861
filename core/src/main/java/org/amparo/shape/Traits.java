package org.amparo.shape;

import java.util.Optional;
import org.amparo.code.Marking;

/**
 * What a line of an attribute table says beside name and type.
 *
 * @param floor the lowest marking that the attribute has unless its object says otherwise by name
 * @param past whether the date or period is of what a source reports as having happened, so that the source's own date limits it
 * @param essential how many of its values an object cannot lose without saying something else
 * @param since the version of the format that brought the attribute
 */
public record Traits(Optional<Marking> floor, boolean past, Essential essential, String since) {

    /** No floor, not past, not essential, there from the first version. */
    public static final Traits PLAIN = new Traits(Optional.empty(), false, Essential.NO, "1.0");

    Traits withFloor(Marking marking) {
        return new Traits(Optional.of(marking), past, essential, since);
    }

    Traits asPast() {
        return new Traits(floor, true, essential, since);
    }

    Traits withEssential(Essential values) {
        return new Traits(floor, past, values, since);
    }

    Traits withSince(String version) {
        return new Traits(floor, past, essential, version);
    }
}
