package org.amparo.people;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A known member of a group. Absence from the list of members says nothing. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface GroupMember extends ClaimedPart, GroupMemberAttributes permits ImmutableGroupMember {

    /** The attribute table. */
    Shape<GroupMember, Builder> SHAPE = Shape.of("group-member", new GroupMemberAccessors())
            .with(ClaimedPart::keyed)
            .required(GroupMemberAccessors.MEMBER, Types.reference(SubjectId.class))
            .defining()
            .optional(GroupMemberAccessors.PERIOD, Types.PERIOD)
            .essential()
            .with(Annotated::annotated);

    /** The member: a person, an organisation, or another group known only as such. */
    SubjectId member();

    /** The period of membership (an EDTF interval). Absent where no source gives it. */
    Optional<Period> period();

    /** A member without a period. */
    static GroupMember of(SubjectId member) {
        return builder().member(member).build();
    }

    /** A member in a period. */
    static GroupMember of(SubjectId member, Period period) {
        return builder().member(member).period(period).build();
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
    static String describe(GroupMember value) {
        return ClaimedPart.describe("group-member", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableGroupMember.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public GroupMember build() {
            return SHAPE.check(super.build());
        }
    }
}
