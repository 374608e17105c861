package org.amparo.disclosure;

import java.util.Objects;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * A member that this version does not know, of a person, a detention, an incident or a part of one, which somebody has
 * read and found to be no limit on who may see it. {@link Disclosure} then judges it like a private member. A member
 * that speaks of consent or looks like a marking is not accepted by it.
 *
 * @param record the record
 * @param at the place of the member in the record: {@code /names/0/pronunciation}
 */
public record AcceptedMember(RecordId record, Pointer at) implements WithoutJson {

    /** An accepted member. */
    public AcceptedMember {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(at, "at");
    }
}
