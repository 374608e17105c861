package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.custody.Argument;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Motive;
import org.amparo.custody.Narrative;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.internal.json.Unbound;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * One episode in which one subject loses or is restricted in liberty, from arrest to release. A change of form without
 * a release in between, such as from house arrest to prison, is a further custody phase of the same episode, with or
 * without an arrest. An arrest after a release begins a new episode.
 */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Detention extends CaseRecord, DetentionAttributes permits ImmutableDetention {

    /** The attribute table. */
    Shape<Detention, Builder> SHAPE = Shape.of("detention", new DetentionAccessors())
            .required(DetentionAccessors.ID, Types.reference(DetentionId.class))
            .identity()
            .required(DetentionAccessors.DETAINEE, Types.reference(SubjectId.class))
            .defining()
            .optional(DetentionAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .list(DetentionAccessors.CUSTODY_PHASES, Types.part(() -> CustodyPhase.SHAPE))
            .ordered()
            .inseparable()
            .list(DetentionAccessors.LEGAL_STAGES, Types.part(() -> LegalStage.SHAPE))
            .ordered()
            .inseparable()
            .list(DetentionAccessors.PROCEEDINGS, Types.part(() -> Proceeding.SHAPE))
            .ordered()
            .list(DetentionAccessors.CHARGES, Types.part(() -> Charge.SHAPE))
            .list(DetentionAccessors.SENTENCES, Types.part(() -> Sentence.SHAPE))
            .ordered()
            .list(DetentionAccessors.REMEDIES, Types.part(() -> Remedy.SHAPE))
            .ordered()
            .optional(DetentionAccessors.RELEASE, Types.part(() -> Release.SHAPE))
            .essential()
            .list(DetentionAccessors.MOTIVES, Types.part(() -> Motive.SHAPE))
            .list(DetentionAccessors.NARRATIVES, Types.part(() -> Narrative.SHAPE))
            .floor(Marking.RESTRICTED)
            .list(DetentionAccessors.ARGUMENTS, Types.part(() -> Argument.SHAPE))
            .floor(Marking.RESTRICTED)
            .list(DetentionAccessors.INVOLVEMENTS, Types.part(() -> Involvement.SHAPE))
            .list(DetentionAccessors.ASSESSMENTS, Types.part(() -> Assessment.SHAPE))
            .with(CaseRecord::common);

    @Override
    DetentionId id();

    /**
     * The detainee: a person, or a group where a source tells only of several people together. Always one; two people
     * arrested together are two detentions.
     */
    SubjectId detainee();

    /**
     * The period of the episode, from the first apprehension to the release (an EDTF interval), with {@code ..} for an
     * end that has not come. Absent where no source gives either end. Reported as past.
     */
    Optional<Period> period();

    /**
     * The phases of custody, any number, in order of time. A change of form, such as from prison to house arrest, is a
     * further phase and not a release.
     */
    List<CustodyPhase> custodyPhases();

    /** The stages of the proceedings, any number, in order of time. They are independent of the form of custody. */
    List<LegalStage> legalStages();

    /**
     * The steps of the proceedings and the events in custody, any number, in order of time. A step may be announced and
     * still lie ahead.
     */
    List<Proceeding> proceedings();

    /**
     * The charges, any number, including dropped ones. None: see the missing reason, since undisclosed charges and no
     * charges are not the same.
     */
    List<Charge> charges();

    /**
     * The sentences, any number, the newest last. A sentence that was corrected or reduced stays, and the new one
     * follows it.
     */
    List<Sentence> sentences();

    /**
     * The domestic remedies, any number, in order of time: what was asked of the authorities or courts of the country
     * against the detention, what became of it, and why it was ineffective or not taken. The steps of the prosecution are
     * {@link #proceedings()}.
     */
    List<Remedy> remedies();

    /** The end of the episode. Absent while it lasts, or where no source tells of an end. */
    Optional<Release> release();

    /**
     * The alleged motives, any number. They are claims with a claimant, beside the charges and never in their place.
     */
    List<Motive> motives();

    /**
     * The accounts of the detention in somebody's words, any number, each with its claimant and evidence. RESTRICTED
     * unless the markings of the detention say otherwise: a long text may tell anything, and only names are searched for.
     */
    List<Narrative> narratives();

    /**
     * The arguments that the detention is arbitrary, any number, each for a category, with its claimant and evidence.
     * RESTRICTED unless the markings of the detention say otherwise, as accounts are.
     */
    List<Argument> arguments();

    /**
     * The persons and bodies said to be responsible, and in which way; any number. Each is an accusation and needs
     * evidence.
     */
    List<Involvement> involvements();

    /** The assessments of this detention by bodies such as the UN Working Group on Arbitrary Detention, any number. */
    List<Assessment> assessments();

    @Override
    default Shaped<Detention> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /**
     * Whether somebody was deprived of liberty in it, or missing, as far as its forms of custody tell; without any, they
     * were. A travel ban is no detention, and neither is a sentence against somebody who is at large.
     */
    default boolean isDeprivation() {
        return custodyPhases().isEmpty()
                || custodyPhases().stream()
                        .map(phase -> phase.form().liberty())
                        .anyMatch(liberty -> !liberty.equals(Liberty.RESTRICTED) && !liberty.equals(Liberty.FREE));
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
    static String describe(Detention value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableDetention.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Detention build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Detention addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
