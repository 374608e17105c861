package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.amparo.evidence.Annotated;

/**
 * The surroundings of an object.
 *
 * @param object the enclosing object
 * @param holder the attribute of the enclosing object that holds it
 */
public record Around(Annotated object, String holder) {

    /** The surroundings of a part of an object, the nearest first. */
    public static List<Around> nearest(Annotated object, String holder, List<Around> others) {
        List<Around> all = new ArrayList<>(List.of(new Around(object, holder)));
        all.addAll(others);
        return List.copyOf(all);
    }
}
