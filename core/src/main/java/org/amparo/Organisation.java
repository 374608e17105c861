package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationKind;
import org.amparo.id.OrganisationId;
import org.amparo.internal.json.Unbound;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.record.Link;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** An organisation in a case: an NGO, an outlet, a ministry, a court, a state. */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Organisation extends CaseRecord, OrganisationAttributes permits ImmutableOrganisation {

    /** The attribute table. */
    Shape<Organisation, Builder> SHAPE = Shape.of("organisation", new OrganisationAccessors())
            .required(OrganisationAccessors.ID, Types.reference(OrganisationId.class))
            .identity()
            .list(OrganisationAccessors.KINDS, Types.code(OrganisationKind.VOCABULARY))
            .list(OrganisationAccessors.NAMES, Types.part(() -> Name.SHAPE))
            .optional(OrganisationAccessors.JURISDICTION, Types.COUNTRY)
            .optional(OrganisationAccessors.PARENT, Types.reference(OrganisationId.class))
            .list(OrganisationAccessors.PARENTS, Types.part(() -> ParentBody.SHAPE))
            .optional(OrganisationAccessors.FOUNDED_ON, Types.DATE)
            .past()
            .optional(OrganisationAccessors.DISSOLVED_ON, Types.DATE)
            .past()
            .optional(OrganisationAccessors.DESCRIPTION, Types.LOCALIZED)
            .list(OrganisationAccessors.CONTACTS, Types.part(() -> ContactDetail.SHAPE))
            .floor(Marking.RESTRICTED)
            .list(OrganisationAccessors.LINKS, Types.part(() -> Link.SHAPE))
            .with(CaseRecord::common);

    @Override
    OrganisationId id();

    /** The kinds of body that it is, any number: a ministry is also part of a government. None where no source says. */
    List<OrganisationKind> kinds();

    /** The names, any number, including those in other languages and former ones; the first is the one to show. */
    List<Name> names();

    /**
     * The country under whose law the body stands (ISO 3166-1 alpha-2). Absent for an international body, or where it
     * is not known.
     */
    Optional<String> jurisdiction();

    /**
     * The body of which it is a part, such as the ministry over a prison service, where nothing more is told of that:
     * what has a period, a kind or evidence of its own stands in {@link #parents()}. Absent for an independent body, or
     * where it is not known.
     */
    Optional<OrganisationId> parent();

    /**
     * The bodies above it, any number, each with its period, its kind and its evidence. The one of {@link #parent()} need
     * not stand here again.
     */
    List<ParentBody> parents();

    /**
     * The day on which it was founded, as exactly as it is known (EDTF). Absent where no source gives it. Reported as
     * past.
     */
    Optional<PartialDate> foundedOn();

    /**
     * The day on which it was dissolved, closed or banned, as exactly as it is known (EDTF). Absent while it exists, or
     * where no source gives it. Reported as past.
     */
    Optional<PartialDate> dissolvedOn();

    /** A description of its work, by language. Absent where nobody has written one. */
    Optional<LocalizedText> description();

    /**
     * The ways to reach the body, any number. RESTRICTED unless the markings of the organisation say otherwise, as those of
     * a person are: behind the number of a small body there is often one person.
     */
    List<ContactDetail> contacts();

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

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Organisation addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
