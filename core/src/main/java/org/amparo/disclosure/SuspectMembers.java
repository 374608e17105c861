package org.amparo.disclosure;

import org.amparo.internal.marking.MisspeltMarkings;
import org.amparo.shape.Shape;

/**
 * The check for unknown members with names like those of the attributes that decide who may see an object:
 * {@code markng}, {@code Marking}. An object with such a member is left out of every publication until the name is
 * corrected.
 */
public final class SuspectMembers {

    private SuspectMembers() {}

    /**
     * Whether an unknown member of an object is suspect. A private member, whose name has a colon, is not.
     *
     * @param shape the table of the object
     * @param member the name of a member that the table does not have
     */
    public static boolean isOne(Shape<?, ?> shape, String member) {
        return MisspeltMarkings.isOne(shape, member);
    }
}
