package org.amparo.people;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A nationality of a person. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Nationality extends ClaimedPart, NationalityAttributes permits ImmutableNationality {

    /** The attribute table. */
    Shape<Nationality, Builder> SHAPE = Shape.of("nationality", new NationalityAccessors())
            .with(ClaimedPart::keyed)
            .required(NationalityAccessors.COUNTRY, Types.COUNTRY)
            .defining()
            .optional(NationalityAccessors.PERIOD, Types.PERIOD)
            .essential()
            .with(Annotated::annotated);

    /** The country (ISO 3166-1 alpha-2). */
    String country();

    /**
     * The period in which the person had it (an EDTF interval), such as until it was revoked. Absent where no source
     * gives it.
     */
    Optional<Period> period();

    /** The nationality of a country (ISO 3166-1 alpha-2). */
    static Nationality of(String country) {
        return builder().country(country).build();
    }

    /** The nationality of a country (ISO 3166-1 alpha-2) in a period. */
    static Nationality of(String country, Period period) {
        return builder().country(country).period(period).build();
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
    static String describe(Nationality value) {
        return ClaimedPart.describe("nationality", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableNationality.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Nationality build() {
            return SHAPE.check(super.build());
        }
    }
}
