package org.amparo.record;

import java.net.URI;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** A place where something is or happened, as exactly as a source gives it. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Place extends ClaimedPart, PlaceAttributes permits ImmutablePlace {

    /** The attribute table. */
    Shape<Place, Builder> SHAPE = Shape.of("place", new PlaceAccessors())
            .with(ClaimedPart::keyed)
            .optional(PlaceAccessors.NAME, Types.LOCALIZED)
            .optional(PlaceAccessors.COUNTRY, Types.COUNTRY)
            .optional(PlaceAccessors.REGION, Types.LOCALIZED)
            .optional(PlaceAccessors.FACILITY, Types.reference(OrganisationId.class))
            .optional(PlaceAccessors.COORDINATES, Types.URI)
            .floor(Marking.RESTRICTED)
            .with(Annotated::annotated);

    /** The name of the place by language. Absent where a source gives only the country or region. */
    Optional<LocalizedText> name();

    /** The country (ISO 3166-1 alpha-2). Absent where no source gives it. */
    Optional<String> country();

    /** The region, city or district by language. Absent where no source gives it. */
    Optional<LocalizedText> region();

    /**
     * The prison, police station or other body that is the place. Absent where the place is none, or it is not known.
     */
    Optional<OrganisationId> facility();

    /**
     * The position as a {@code geo} URI (RFC 5870), in degrees of WGS 84 and metres of uncertainty:
     * {@code geo:48.2,16.37;u=1000}. Absent where it is not known. RESTRICTED unless the markings say otherwise.
     */
    Optional<URI> coordinates();

    /** A place known only by its country (ISO 3166-1 alpha-2). */
    static Place inCountry(String country) {
        return builder().country(country).build();
    }

    /** A place by its name. */
    static Place of(LocalizedText name) {
        return builder().name(name).build();
    }

    /** A place that is a prison, a police station or another body. */
    static Place of(OrganisationId facility) {
        return builder().facility(facility).build();
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
    static String describe(Place value) {
        return ClaimedPart.describe("place", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutablePlace.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Place build() {
            return SHAPE.check(super.build());
        }
    }
}
