package org.amparo.people;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** What a person is or was in or for an organisation, or to another person. */
@Value.Immutable
public sealed interface Role extends Claim, RoleAttributes permits ImmutableRole {

    /** The attribute table. */
    Shape<Role, Builder> SHAPE = Shape.of("role", new RoleAccessors())
            .with(Claim::keyed)
            .optional(RoleAccessors.RELATION, Types.code(RoleRelation.VOCABULARY))
            .optional(RoleAccessors.ORGANISATION, Types.reference(OrganisationId.class))
            .essential()
            .optional(RoleAccessors.PERSON, Types.reference(PersonId.class))
            .floor(Marking.RESTRICTED)
            .essential()
            .optional(RoleAccessors.TITLE, Types.LOCALIZED)
            .optional(RoleAccessors.PERIOD, Types.PERIOD)
            .essential()
            .optional(RoleAccessors.DISPUTED, Types.BOOLEAN)
            .essential()
            .with(Annotated::annotated);

    /**
     * The kind of relation: co-founder, editor-in-chief, lawyer of, relative of. Absent where only a title is given.
     */
    Optional<RoleRelation> relation();

    /** The organisation that the role is in or for. Absent for a relation between persons. */
    Optional<OrganisationId> organisation();

    /**
     * The other person, for a relation between persons: whose lawyer, whose relative. Absent for a role in an
     * organisation. RESTRICTED unless the markings of the role say otherwise, because it may be one of family.
     */
    Optional<PersonId> person();

    /** The title as it is worded, by language. Absent where only the relation is known. */
    Optional<LocalizedText> title();

    /** When it was so (an EDTF interval). Absent where no source says. */
    Optional<Period> period();

    /**
     * Whether somebody disputes the relation, such as a body that says that a person never worked for it. Absent
     * where that is not said.
     */
    Optional<Boolean> disputed();

    /** What a person is in an organisation. */
    static Role of(RoleRelation relation, OrganisationId organisation) {
        return builder().relation(relation).organisation(organisation).build();
    }

    /** What a person is to another person: {@code Role.of(RoleRelation.LAWYER_OF, leyla)}. */
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
        return Claim.describe("role", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRole.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Role build() {
            return SHAPE.check(super.build());
        }
    }
}
