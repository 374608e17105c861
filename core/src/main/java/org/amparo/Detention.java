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
 * One episode of one subject's loss or restriction of liberty, from arrest to release. A new arrest is a new
 * episode.
 */
@Value.Immutable
@SuppressWarnings("immutables:from")
public sealed interface Detention extends CaseRecord permits ImmutableDetention {

    /** The attribute table. */
    Shape<Detention, Builder> SHAPE = Shape.of("detention", Detention::builder, Builder::build)
            .required("id", Types.reference(DetentionId.class), Detention::id, Builder::id)
            .required("detainee", Types.reference(SubjectId.class), Detention::detainee, Builder::detainee)
            .optional("period", Types.PERIOD, Detention::period, Builder::period)
            .past()
            .list(
                    "custodyPhases",
                    Types.part(() -> CustodyPhase.SHAPE),
                    Detention::custodyPhases,
                    Builder::custodyPhases)
            .inseparable()
            .list("legalStages", Types.part(() -> LegalStage.SHAPE), Detention::legalStages, Builder::legalStages)
            .inseparable()
            .list("proceedings", Types.part(() -> Proceeding.SHAPE), Detention::proceedings, Builder::proceedings)
            .list("charges", Types.part(() -> Charge.SHAPE), Detention::charges, Builder::charges)
            .list("sentences", Types.part(() -> Sentence.SHAPE), Detention::sentences, Builder::sentences)
            .optional("release", Types.part(() -> Release.SHAPE), Detention::release, Builder::release)
            .essential()
            .list("motives", Types.part(() -> Motive.SHAPE), Detention::motives, Builder::motives)
            .list("involvements", Types.part(() -> Involvement.SHAPE), Detention::involvements, Builder::involvements)
            .list("assessments", Types.part(() -> Assessment.SHAPE), Detention::assessments, Builder::assessments)
            .with(CaseRecord::common);

    @Override
    DetentionId id();

    /** Who is detained: a person or a group. */
    SubjectId detainee();

    /** From when until when the episode lasts. */
    Optional<Period> period();

    /** The forms of custody, one after another. */
    List<CustodyPhase> custodyPhases();

    /** The legal phases, one after another. */
    List<LegalStage> legalStages();

    /** The steps of the proceedings and the events in custody. */
    List<Proceeding> proceedings();

    /** The official charges. */
    List<Charge> charges();

    /** The sentences, the newest last. */
    List<Sentence> sentences();

    /** How the episode ended. */
    Optional<Release> release();

    /** Why somebody says that the person is detained. */
    List<Motive> motives();

    /** Who is said to be responsible, and how. */
    List<Involvement> involvements();

    /** What bodies found of the detention. */
    List<Assessment> assessments();

    @Override
    default Shaped<Detention> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Detention value) {
        return value.id().toString();
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableDetention.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Detention build() {
            return SHAPE.check(super.build());
        }
    }
}
