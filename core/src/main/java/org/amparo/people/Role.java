package org.amparo.people;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A role that a person has or had in or for an organisation, or a relation to another person. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Role extends ClaimedPart, RoleAttributes permits ImmutableRole {

    /** The attribute table. */
    Shape<Role, Builder> SHAPE = Shape.of("role", new RoleAccessors())
            .with(ClaimedPart::keyed)
            .optional(RoleAccessors.RELATION, Types.code(RoleRelation.VOCABULARY))
            .defining()
            .essential()
            .optional(RoleAccessors.ORGANISATION, Types.reference(OrganisationId.class))
            .defining()
            .essential()
            .optional(RoleAccessors.PERSON, Types.reference(PersonId.class))
            .floor(Marking.RESTRICTED)
            .essential()
            .optional(RoleAccessors.TITLE, Types.LOCALIZED)
            .optional(RoleAccessors.REPRESENTS, Types.LOCALIZED)
            .optional(RoleAccessors.ON_BEHALF_OF, Types.reference(OrganisationId.class))
            .optional(RoleAccessors.PERIOD, Types.PERIOD)
            .essential()
            .optional(RoleAccessors.DISPUTED, Types.BOOLEAN)
            .essential()
            .with(Annotated::annotated);

    /**
     * The kind of relation: co-founder, editor-in-chief, lawyer of, relative of. Absent where only a title is given.
     */
    Optional<RoleRelation> relation();

    /** The organisation in or for which the person has the role. Absent for a relation between persons. */
    Optional<OrganisationId> organisation();

    /**
     * The other person in a relation between persons, such as a lawyer's client or a relative. Absent for a role in an
     * organisation. RESTRICTED unless the markings of the role say otherwise, because it may be a family relation.
     */
    Optional<PersonId> person();

    /** The title as the source words it, by language. Absent where only the relation is known. */
    Optional<LocalizedText> title();

    /**
     * The constituency, district or group of people whom the person represents in the role, by language. Absent where
     * the role represents none, or no source gives it.
     */
    Optional<LocalizedText> represents();

    /**
     * The body for which the person acts in the role, such as the party that nominated a member of parliament. Absent where there is none, or no source gives it.
     */
    Optional<OrganisationId> onBehalfOf();

    /** The period in which the person had the role (an EDTF interval). Absent where no source gives it. */
    Optional<Period> period();

    /**
     * Whether somebody disputes the role, such as a body that says that a person never worked for it. Absent where
     * nothing is said about it.
     */
    Optional<Boolean> disputed();

    /** A role in an organisation. */
    static Role of(RoleRelation relation, OrganisationId organisation) {
        return builder().relation(relation).organisation(organisation).build();
    }

    /** A relation to another person: {@code Role.of(RoleRelation.LAWYER_OF, leyla)}. */
    static Role of(RoleRelation relation, PersonId person) {
        return builder().relation(relation).person(person).build();
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
    static String describe(Role value) {
        return ClaimedPart.describe("role", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRole.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Role build() {
            return SHAPE.check(super.build());
        }
    }
}
