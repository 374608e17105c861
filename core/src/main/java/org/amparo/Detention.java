package org.amparo;

import java.util.List;
import java.util.Optional;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * One episode of one subject's loss or restriction of liberty, from arrest to release. A change of form without a
 * release in between, such as house arrest to prison, is a further custody phase of the same episode, arrest or not; an
 * arrest after a release begins a new episode.
 */
@Value.Immutable
@SuppressWarnings("immutables:from")
public sealed interface Detention extends CaseRecord, DetentionAttributes permits ImmutableDetention {

    /** The attribute table. */
    Shape<Detention, Builder> SHAPE = Shape.of("detention", new DetentionAccessors())
            .required(DetentionAccessors.ID, Types.reference(DetentionId.class))
            .identity()
            .required(DetentionAccessors.DETAINEE, Types.reference(SubjectId.class))
            .optional(DetentionAccessors.PERIOD, Types.PERIOD)
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
            .optional(DetentionAccessors.RELEASE, Types.part(() -> Release.SHAPE))
            .essential()
            .list(DetentionAccessors.MOTIVES, Types.part(() -> Motive.SHAPE))
            .list(DetentionAccessors.INVOLVEMENTS, Types.part(() -> Involvement.SHAPE))
            .list(DetentionAccessors.ASSESSMENTS, Types.part(() -> Assessment.SHAPE))
            .with(CaseRecord::common);

    @Override
    DetentionId id();

    /**
     * Whose detention it is: a person, or a group where a source tells only of several together. Always one; two
     * people arrested together are two detentions.
     */
    SubjectId detainee();

    /**
     * From when until when the episode lasts, from the first apprehension to the release (an EDTF interval); {@code
     * ..} for an end that has not come. Absent where no source gives either end. Reported as past.
     */
    Optional<Period> period();

    /**
     * The forms of custody, any number, in the order of time. A change of form, such as prison to house arrest, is a
     * further phase and not a release.
     */
    List<CustodyPhase> custodyPhases();

    /**
     * How far the proceedings had come and when, any number, in the order of time; an axis of its own beside the form
     * of custody.
     */
    List<LegalStage> legalStages();

    /**
     * The steps of the proceedings and the events in custody, any number, in the order of time. A step may be
     * announced and lie ahead.
     */
    List<Proceeding> proceedings();

    /**
     * What the authorities accuse the person of, any number, dropped ones included. None: see the missing reason,
     * since charges that nobody stated and charges that do not exist differ.
     */
    List<Charge> charges();

    /**
     * The sentences, any number, the newest last. One that was corrected or reduced stays, and the new one follows
     * it.
     */
    List<Sentence> sentences();

    /** How the episode ended. Absent while it lasts, and where no source tells of an end. */
    Optional<Release> release();

    /**
     * Why somebody says that the person is detained, any number. Claims with a claimant, beside the charges and never
     * in their place.
     */
    List<Motive> motives();

    /** Who is said to be responsible, and in which way; any number. Accusations: each needs evidence. */
    List<Involvement> involvements();

    /** What bodies such as the UN Working Group on Arbitrary Detention found of this detention, any number. */
    List<Assessment> assessments();

    @Override
    default Shaped<Detention> shaped() {
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
}
