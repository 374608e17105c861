package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ContactKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * A finding on whether a detained person could be reached: family, counsel or monitors admitted or refused, place
 * known, detention denied (HURIDOCS list 30).
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface ContactFinding extends ClaimedPart, ContactFindingAttributes permits ImmutableContactFinding {

    /** The attribute table. */
    Shape<ContactFinding, Builder> SHAPE = Shape.of("contact-finding", new ContactFindingAccessors())
            .with(ClaimedPart::keyed)
            .required(ContactFindingAccessors.FINDING, Types.code(ContactKind.VOCABULARY))
            .optional(ContactFindingAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .with(Annotated::annotated);

    /** The finding, a code of an open list (HURIDOCS list 30). If the detention is denied, the person is missing. */
    ContactKind finding();

    /**
     * The period in which it held (an EDTF interval). Absent: the whole phase, as far as is known. Reported as past.
     */
    Optional<Period> period();

    /** A finding for the whole phase, as far as is known. */
    static ContactFinding of(ContactKind finding) {
        return builder().finding(finding).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(ContactFinding value) {
        return ClaimedPart.describe("contact-finding", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableContactFinding.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public ContactFinding build() {
            return SHAPE.check(super.build());
        }
    }
}
