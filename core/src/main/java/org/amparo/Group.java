package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.internal.json.Unbound;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** A group of people whom a source mentions together, named or not: "associates of the outlet", "many others". */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Group extends CaseRecord, GroupAttributes permits ImmutableGroup {

    /** The attribute table. */
    Shape<Group, Builder> SHAPE = Shape.of("group", new GroupAccessors())
            .required(GroupAccessors.ID, Types.reference(GroupId.class))
            .identity()
            .optional(GroupAccessors.DESCRIPTION, Types.LOCALIZED)
            .optional(GroupAccessors.SIZE, Types.part(() -> Count.SHAPE))
            .counts(MEMBERS, SUBGROUPS)
            .list(GroupAccessors.MEMBERS, Types.part(() -> GroupMember.SHAPE))
            .optional(GroupAccessors.CLOSED, Types.BOOLEAN)
            .completes(MEMBERS, SUBGROUPS)
            .optional(GroupAccessors.AFFILIATION, Types.reference(OrganisationId.class))
            .list(GroupAccessors.SUBGROUPS, Types.reference(GroupId.class))
            .list(GroupAccessors.CAPACITIES, Types.part(() -> Capacity.SHAPE))
            .with(CaseRecord::common);

    @Override
    GroupId id();

    /**
     * The description of the group as the source words it, by language: "associates of the outlet". Absent where the
     * members say everything.
     */
    Optional<LocalizedText> description();

    /**
     * The size of the group, as somebody counted or estimated it. Absent where no source gives a number; the listed
     * members are then no count either.
     */
    Optional<Count> size();

    /**
     * The members known so far, any number. People who are not listed may still belong to the group, unless it is
     * {@linkplain #closed() closed}.
     */
    List<GroupMember> members();

    /**
     * Whether the listed members and subgroups are complete. Absent where no source says so, which is the usual case.
     */
    Optional<Boolean> closed();

    /**
     * The organisation with which the group is connected, such as an outlet whose associates they are. Absent where
     * there is none.
     */
    Optional<OrganisationId> affiliation();

    /** Groups of this file whose members all belong to this one, any number. */
    List<GroupId> subgroups();

    /**
     * The capacities that a source finds in the group, any number: journalists and believers are among them. Each is of
     * some of the people, and need not be of all.
     */
    List<Capacity> capacities();

    @Override
    default Shaped<Group> shaped() {
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
    static String describe(Group value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableGroup.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Group build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Group addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
