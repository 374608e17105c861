package org.amparo.casefile;

import java.util.List;
import org.amparo.change.Conflict;
import org.immutables.value.Value;

/** The result of a merge or a join: the case file and the conflicts. */
@Value.Immutable
public sealed interface Merged extends WithoutJson permits ImmutableMerged {

    /** The case file after the merge or join. */
    CaseFile caseFile();

    /** The conflicts, in the order of the records and their attributes. */
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
    final class Builder extends ImmutableMerged.Builder implements WithoutJson {
        Builder() {}
    }
}
