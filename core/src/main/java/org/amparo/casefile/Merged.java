package org.amparo.casefile;

import java.util.List;
import org.amparo.change.Conflict;
import org.immutables.value.Value;

/** The case file after a merge, and where the two that became one said different things. */
@Value.Immutable
public sealed interface Merged permits ImmutableMerged {

    /** The case file. */
    CaseFile caseFile();

    /** Every conflict, in the order of the records and their attributes. */
    List<Conflict> conflicts();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Merged value) {
        return value.caseFile() + ", conflicts: " + value.conflicts().size();
    }

    /** The builder. */
    final class Builder extends ImmutableMerged.Builder {
        Builder() {}
    }
}
