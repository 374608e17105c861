package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Consequence;
import org.amparo.code.IncidentKind;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.SubjectId;
import org.amparo.internal.json.Unbound;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * One violation that is not a loss of liberty, such as a killing, an assault, a threat or a raid. A loss of liberty is a
 * {@link Detention}, and what was done to somebody in it may be an incident of its own.
 *
 * <p>Everything that an incident says holds for all its subjects. Where two people suffered different things, there are
 * two incidents, which may be {@linkplain #relatedIncidents() related}. After the event, act and involvement of the
 * HURIDOCS Events Standard Formats (2001).
 */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Incident extends CaseRecord, IncidentAttributes permits ImmutableIncident {

    /** The attribute table. */
    Shape<Incident, Builder> SHAPE = Shape.of("incident", new IncidentAccessors())
            .required(IncidentAccessors.ID, Types.reference(IncidentId.class))
            .identity()
            .list(IncidentAccessors.KINDS, Types.code(IncidentKind.VOCABULARY))
            .defining()
            .inseparable()
            .list(IncidentAccessors.SUBJECTS, Types.reference(SubjectId.class))
            .defining()
            .essential()
            .optional(IncidentAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .optional(IncidentAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(IncidentAccessors.DESCRIPTION, Types.LOCALIZED)
            .list(IncidentAccessors.CONSEQUENCES, Types.code(Consequence.VOCABULARY))
            .list(IncidentAccessors.MOTIVES, Types.part(() -> Motive.SHAPE))
            .list(IncidentAccessors.INVOLVEMENTS, Types.part(() -> Involvement.SHAPE))
            .optional(IncidentAccessors.DETENTION, Types.reference(DetentionId.class))
            .list(IncidentAccessors.RELATED_INCIDENTS, Types.reference(IncidentId.class))
            .with(CaseRecord::common);

    @Override
    IncidentId id();

    /**
     * The kinds of what was done, any number, the gravest first. All of them hold for all subjects: a killing makes each
     * person among them dead, as {@link Person#diedOn()} does.
     */
    List<IncidentKind> kinds();

    /**
     * The persons, groups or bodies to whom it was done, any number. None: a source tells of no one in particular. Of a
     * group, nothing follows for its members.
     */
    List<SubjectId> subjects();

    /**
     * The period in which it happened (an EDTF interval); of something that took one day, that day as start and end.
     * Absent where no source gives it. Reported as past.
     */
    Optional<Period> period();

    /** The place where it happened. Absent where no source gives it. */
    Optional<Place> place();

    /** The incident in the words of the source, by language. Absent where the codes say everything. */
    Optional<LocalizedText> description();

    /**
     * The consequences for the subjects, any number. A death is told by the kind {@code killing} or by
     * {@link Person#diedOn()}.
     */
    List<Consequence> consequences();

    /** The alleged motives, any number: claims with a claimant. */
    List<Motive> motives();

    /**
     * The persons and bodies said to be responsible, and in which way; any number. Each is an accusation and needs
     * evidence.
     */
    List<Involvement> involvements();

    /** The detention in which it happened. Absent where it happened in none, or no source says so. */
    Optional<DetentionId> detention();

    /** The incidents of which a source tells that they belong together with this one, any number. */
    List<IncidentId> relatedIncidents();

    /** Whether it tells that somebody was killed, and was not retracted: a death, whoever tells of it and how. */
    default boolean isKilling() {
        return !isRetracted() && kinds().contains(IncidentKind.KILLING);
    }

    @Override
    default Shaped<Incident> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /** An incident of one kind. The builder can add all else. */
    static Incident of(IncidentId id, IncidentKind kind, SubjectId subject) {
        return builder().id(id).addKind(kind).addSubject(subject).build();
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
    static String describe(Incident value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableIncident.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Incident build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Incident addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
