package org.amparo.people;

import java.util.Optional;
import org.amparo.code.CapacityKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A capacity in which a person acts or is known: journalist, human-rights defender. A person may have several. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Capacity extends ClaimedPart, CapacityAttributes permits ImmutableCapacity {

    /** The attribute table. */
    Shape<Capacity, Builder> SHAPE = Shape.of("capacity", new CapacityAccessors())
            .with(ClaimedPart::keyed)
            .required(CapacityAccessors.WHAT, Types.code(CapacityKind.VOCABULARY))
            .optional(CapacityAccessors.PERIOD, Types.PERIOD)
            .essential()
            .with(Annotated::annotated);

    /** The kind of capacity, a code of an open list. */
    CapacityKind what();

    /** The period in which the person had the capacity (an EDTF interval). Absent where no source gives it. */
    Optional<Period> period();

    /** A capacity without a period. */
    static Capacity of(CapacityKind what) {
        return builder().what(what).build();
    }

    /** A capacity in a period. */
    static Capacity of(CapacityKind what, Period period) {
        return builder().what(what).period(period).build();
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
    static String describe(Capacity value) {
        return ClaimedPart.describe("capacity", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCapacity.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Capacity build() {
            return SHAPE.check(super.build());
        }
    }
}
