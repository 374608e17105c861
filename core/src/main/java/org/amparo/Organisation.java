package org.amparo;

import java.util.List;
import java.util.Optional;
import org.amparo.code.OrganisationKind;
import org.amparo.id.OrganisationId;
import org.amparo.people.Name;
import org.amparo.record.Link;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** An organisation of a case: an NGO, an outlet, a ministry, a court, a state. */
@Value.Immutable
@SuppressWarnings("immutables:from")
public sealed interface Organisation extends CaseRecord, OrganisationAttributes permits ImmutableOrganisation {

    /** The attribute table. */
    Shape<Organisation, Builder> SHAPE = Shape.of("organisation", new OrganisationAccessors())
            .required(OrganisationAccessors.ID, Types.reference(OrganisationId.class))
            .identity()
            .list(OrganisationAccessors.KINDS, Types.code(OrganisationKind.VOCABULARY))
            .list(OrganisationAccessors.NAMES, Types.part(() -> Name.SHAPE))
            .optional(OrganisationAccessors.JURISDICTION, Types.COUNTRY)
            .optional(OrganisationAccessors.PARENT, Types.reference(OrganisationId.class))
            .optional(OrganisationAccessors.FOUNDED_ON, Types.DATE)
            .past()
            .optional(OrganisationAccessors.DISSOLVED_ON, Types.DATE)
            .past()
            .optional(OrganisationAccessors.DESCRIPTION, Types.LOCALIZED)
            .list(OrganisationAccessors.LINKS, Types.part(() -> Link.SHAPE))
            .with(CaseRecord::common);

    @Override
    OrganisationId id();

    /** What the body is, any number: a ministry is a part of government as well. None where no source tells. */
    List<OrganisationKind> kinds();

    /**
     * The names, any number, the one to show first at the head; names in other languages and former names beside it.
     */
    List<Name> names();

    /**
     * The country under whose law the body stands (ISO 3166-1 alpha-2). Absent for an international body, and where
     * it is not known.
     */
    Optional<String> jurisdiction();

    /**
     * The body that it is a part of, such as the ministry of a prison service. Absent for one that stands alone, and
     * where it is not known.
     */
    Optional<OrganisationId> parent();

    /** When it was founded, as exactly as it is known (EDTF). Absent where no source gives it. Reported as past. */
    Optional<PartialDate> foundedOn();

    /**
     * When it was dissolved, closed or banned, as exactly as it is known (EDTF). Absent while it exists, and where no
     * source tells. Reported as past.
     */
    Optional<PartialDate> dissolvedOn();

    /** What it does, in words, by language. Absent where nobody has written it. */
    Optional<LocalizedText> description();

    /** Pages about the body, any number. */
    List<Link> links();

    @Override
    default Shaped<Organisation> shaped() {
        return new Shaped<>(SHAPE, this);
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
    static String describe(Organisation value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableOrganisation.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Organisation build() {
            return SHAPE.check(super.build());
        }
    }
}
