package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ReleaseKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** The end of a detention. A change from prison to house arrest is a new custody phase and not a release. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Release extends ClaimedPart, ReleaseAttributes permits ImmutableRelease {

    /** The attribute table. */
    Shape<Release, Builder> SHAPE = Shape.of("release", new ReleaseAccessors())
            .with(ClaimedPart::keyed)
            .optional(ReleaseAccessors.KIND, Types.code(ReleaseKind.VOCABULARY))
            .essential()
            .optional(ReleaseAccessors.ON, Types.DATE)
            .essential()
            .past()
            .optional(ReleaseAccessors.CONDITIONS, Types.LOCALIZED)
            .with(Annotated::annotated);

    /**
     * The way in which the detention ended: acquittal, pardon, a term served; a code of an open list. Absent where no
     * source gives it.
     */
    Optional<ReleaseKind> kind();

    /**
     * The day on which the detention ended, as exactly as it is known (EDTF). Absent where no source gives it. Reported
     * as past.
     */
    Optional<PartialDate> on();

    /**
     * The conditions of the release as the source words them, by language: not to travel, to report to the police.
     * Absent where there are none, or no source gives them. A lasting restriction is a further custody phase.
     */
    Optional<LocalizedText> conditions();

    /** The end of a detention, of a kind and on a day. */
    static Release of(ReleaseKind kind, PartialDate on) {
        return builder().kind(kind).on(on).build();
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
    static String describe(Release value) {
        return ClaimedPart.describe("release", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRelease.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Release build() {
            return SHAPE.check(super.build());
        }
    }
}
