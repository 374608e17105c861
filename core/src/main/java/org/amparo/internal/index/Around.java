package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.amparo.evidence.Annotated;

/**
 * What is around an object.
 *
 * @param object the object that it stands in
 * @param holder the attribute of that in which it stands
 */
public record Around(Annotated object, String holder) {

    /** What is around a part of an object that stands in others. */
    public static List<Around> nearest(Annotated object, String holder, List<Around> others) {
        List<Around> all = new ArrayList<>(List.of(new Around(object, holder)));
        all.addAll(others);
        return List.copyOf(all);
    }
}
