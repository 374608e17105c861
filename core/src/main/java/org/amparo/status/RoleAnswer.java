package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.people.Role;
import org.amparo.time.Certainty;
import org.immutables.value.Value;

/** That a person had a role on a day, how certainly, and on what that rests. */
@Value.Immutable
public sealed interface RoleAnswer permits ImmutableRoleAnswer {

    /** The day that was asked for. */
    LocalDate on();

    /** Who had it. */
    PersonId person();

    /** The role, as the person's record has it. */
    Role role();

    /**
     * {@code CERTAIN} or {@code POSSIBLE}; a role that the person certainly did not have on the day is no answer. So it is
     * on a day outside its period, before the person was born or the organisation founded, and after the person died or
     * the organisation was dissolved.
     */
    Certainty certainty();

    /** What speaks for it. */
    List<Evidence> evidence();

    /** What denies it, or gives it another period that changes the answer. */
    List<Evidence> contrary();

    /** Whether somebody disputes it: the record says so, or some evidence speaks against it. */
    default boolean disputed() {
        return role().disputed().orElse(false) || !contrary().isEmpty();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(RoleAnswer value) {
        return value.person() + " (" + value.certainty() + ") on " + value.on();
    }

    /** The builder. */
    final class Builder extends ImmutableRoleAnswer.Builder {
        Builder() {}
    }
}
