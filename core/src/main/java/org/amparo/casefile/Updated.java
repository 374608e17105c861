package org.amparo.casefile;

import java.util.List;
import org.amparo.change.Conflict;
import org.amparo.id.RecordId;
import org.immutables.value.Value;

/** A case file after a newer edition of a list was taken over, with what was decided. */
@Value.Immutable
public sealed interface Updated extends WithoutJson permits ImmutableUpdated {

    /** The case file after the update. */
    CaseFile caseFile();

    /** What was decided where the newer edition says something else, in the order of its records and attributes. */
    List<Conflict> conflicts();

    /** The records of the newer edition that came in new, its statement and those that are secret included. */
    List<RecordId> added();

    /**
     * The records that only the earlier edition has, by their ids there. They stay as they were: that a list does not
     * name somebody any more is no release, and no retraction.
     */
    List<RecordId> gone();

    /**
     * The records of the newer edition that stay out, because they were removed from the file, or retracted in it, since
     * the earlier edition came in.
     */
    List<RecordId> leftOut();

    /**
     * The new persons who are perhaps somebody who was removed from the file, or hidden in it, and whom the newer edition
     * does not have by the same id. They are secret until somebody has compared them.
     */
    List<RecordId> returned();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Updated value) {
        return value.caseFile() + ", conflicts: " + value.conflicts().size() + ", gone: "
                + value.gone().size();
    }

    /** The builder. */
    final class Builder extends ImmutableUpdated.Builder implements WithoutJson {
        Builder() {}
    }
}
