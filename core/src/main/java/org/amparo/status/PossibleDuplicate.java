package org.amparo.status;

import java.util.Set;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.JsonForm;
import org.amparo.id.PersonId;
import org.immutables.value.Value;

/**
 * Two records of a case file that may be about one person, with what speaks for it and against it. It is found by
 * comparing the records and is no evidence: somebody has to look.
 */
@Value.Immutable
public sealed interface PossibleDuplicate extends JsonForm permits ImmutablePossibleDuplicate {

    /** The record that comes first in the file. */
    PersonId first();

    /** The other record. */
    PersonId second();

    /** What speaks for one person or against it, in the order of the constants; at least one speaks for it. */
    Set<DuplicateSign> signs();

    /** How likely it is, by the signs. */
    default Likelihood likelihood() {
        if (signs().stream().anyMatch(sign -> !sign.speaksFor())) {
            return Likelihood.UNLIKELY;
        }
        boolean hasName = signs().contains(DuplicateSign.SAME_NAME);
        boolean hasLikeName = hasName || signs().contains(DuplicateSign.SIMILAR_NAME);
        boolean hasDay = signs().contains(DuplicateSign.SAME_BIRTH) || signs().contains(DuplicateSign.SAME_ARREST);
        return (hasName && hasDay) || (hasLikeName && signs().contains(DuplicateSign.SAME_IDENTIFIER))
                ? Likelihood.LIKELY
                : Likelihood.POSSIBLE;
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("first", first().toString())
                .put("second", second().toString())
                .put("likelihood", likelihood().code())
                .put(
                        "signs",
                        signs().stream()
                                .map(sign -> new DataString(sign.code()))
                                .toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(PossibleDuplicate value) {
        return value.first() + " and " + value.second() + ": "
                + value.likelihood().code();
    }

    /** The builder. */
    final class Builder extends ImmutablePossibleDuplicate.Builder implements WithoutJson {
        Builder() {}
    }
}
