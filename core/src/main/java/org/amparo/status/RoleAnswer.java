package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.people.Role;
import org.amparo.shape.TreeCodec;
import org.amparo.time.Certainty;
import org.immutables.value.Value;

/** The answer that a person had a role on a day: how certain it is, and the evidence for it. */
@Value.Immutable
public sealed interface RoleAnswer extends JsonForm permits ImmutableRoleAnswer {

    /** The day that was asked about. */
    LocalDate on();

    /** The person who had it. */
    PersonId person();

    /** The role, as in the person's record. */
    Role role();

    /**
     * {@code CERTAIN} or {@code POSSIBLE}. There is no answer for a role that the person certainly did not have on the
     * day: one outside its period, before the person's birth or the founding of the organisation, or after the person's
     * death or the end of the organisation.
     */
    Certainty certainty();

    /** The evidence for it. */
    List<Evidence> evidence();

    /** The evidence that denies it or gives it another period, if that changes the answer. */
    List<Evidence> contrary();

    /** Whether the role is disputed, by the record itself or by contrary evidence. */
    default boolean disputed() {
        return role().disputed().orElse(false) || !contrary().isEmpty();
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("on", on().toString())
                .put("person", person().toString())
                .put("role", TreeCodec.write(Role.SHAPE, role()))
                .put("certainty", certainty().name().toLowerCase(Locale.ROOT))
                .put("evidence", TreeCodec.writeAll(Evidence.SHAPE, evidence()))
                .put("contrary", TreeCodec.writeAll(Evidence.SHAPE, contrary()))
                .build();
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
    final class Builder extends ImmutableRoleAnswer.Builder implements WithoutJson {
        Builder() {}
    }
}
