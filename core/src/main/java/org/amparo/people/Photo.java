package org.amparo.people;

import java.net.URI;
import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A picture that shows a person. It tells everybody who the person is, also those who do not know the name; so it goes
 * wherever the name goes, and is kept back unless the person is marked by name ({@code photos}).
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Photo extends ClaimedPart, PhotoAttributes permits ImmutablePhoto {

    /** The attribute table. */
    Shape<Photo, Builder> SHAPE = Shape.of("photo", new PhotoAccessors())
            .with(ClaimedPart::keyed)
            .required(PhotoAccessors.URL, Types.URI)
            .optional(PhotoAccessors.DESCRIPTION, Types.LOCALIZED)
            .optional(PhotoAccessors.CREDIT, Types.STRING)
            .optional(PhotoAccessors.LICENCE, Types.URI)
            .optional(PhotoAccessors.TAKEN_ON, Types.DATE)
            .past()
            .with(Annotated::annotated);

    /** The absolute address of the image, http or https (RFC 3986). The image itself is not in a case file. */
    URI url();

    /**
     * What the picture shows, by language, for those who do not see it (the alternative text of WCAG 2.2, 1.1.1). Absent
     * where nobody wrote one.
     */
    Optional<LocalizedText> description();

    /** Who made the picture, and whom to name with it, as the holder of the rights words it. Absent where not known. */
    Optional<String> credit();

    /**
     * The terms under which the picture may be shown (URI), such as a Creative Commons licence. Absent where none is
     * known, which is no permission.
     */
    Optional<URI> licence();

    /** The day on which it was taken, as exactly as it is known (EDTF). Absent where no source gives it. Reported as past. */
    Optional<PartialDate> takenOn();

    /** A picture at an address. */
    static Photo of(URI url) {
        return builder().url(url).build();
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
    static String describe(Photo value) {
        return ClaimedPart.describe("photo", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutablePhoto.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Photo build() {
            return SHAPE.check(super.build());
        }
    }
}
