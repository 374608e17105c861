package org.amparo.people;

import java.util.Optional;
import org.amparo.code.ContactChannel;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A way to reach a person or an organisation. It leads to the door or the phone of somebody who may be followed, so it is
 * for colleagues unless the record is marked by name ({@code contacts}).
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface ContactDetail extends ClaimedPart, ContactDetailAttributes permits ImmutableContactDetail {

    /** The attribute table. */
    Shape<ContactDetail, Builder> SHAPE = Shape.of("contact-detail", new ContactDetailAccessors())
            .with(ClaimedPart::keyed)
            .optional(ContactDetailAccessors.KIND, Types.code(ContactChannel.VOCABULARY))
            .required(ContactDetailAccessors.ADDRESS, Types.STRING)
            .optional(ContactDetailAccessors.DESCRIPTION, Types.LOCALIZED)
            .with(Annotated::annotated);

    /** The way in which the person or body is reached, a code of an open list. Absent where the address says it. */
    Optional<ContactChannel> kind();

    /** The number, address, account or name by which the person or body is reached, as it is used. */
    String address();

    /**
     * What has to be known before it is used, by language: whose it is, at what hours, whether others listen. Absent
     * where there is nothing.
     */
    Optional<LocalizedText> description();

    /** A way to reach somebody. */
    static ContactDetail of(ContactChannel kind, String address) {
        return builder().kind(kind).address(address).build();
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
    static String describe(ContactDetail value) {
        return ClaimedPart.describe("contact-detail", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableContactDetail.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public ContactDetail build() {
            return SHAPE.check(super.build());
        }
    }
}
