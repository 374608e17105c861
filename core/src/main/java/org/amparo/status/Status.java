package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The status of somebody as of a day, computed and never stored: at liberty or not, how certainly, and on what the
 * answer rests.
 */
@Value.Immutable
public sealed interface Status permits ImmutableStatus {

    /** Whose status it is: the id that was asked for. */
    SubjectId subject();

    /** The day that was asked for. */
    LocalDate on();

    /** Free, restricted, deprived of liberty, missing, dead or unknown. */
    Liberty liberty();

    /**
     * How certain the liberty is: {@code CERTAIN} or {@code POSSIBLE}; {@code NO} where it is unknown, since nothing is
     * claimed then. It says nothing of the form of custody and the legal phase.
     */
    Certainty certainty();

    /** The form of custody that the answer rests on; of several that may hold on the day, the one that began last. */
    Optional<CustodyForm> custodyForm();

    /**
     * The legal phase of that detention, where one is told of: the last that certainly holds on the day or, where none
     * does, the last that may.
     */
    Optional<LegalPhase> legalPhase();

    /** The detention that the answer rests on. */
    Optional<DetentionId> detention();

    /** What speaks for the answer. */
    List<Evidence> evidence();

    /** What denies it, or gives another answer. */
    List<Evidence> contrary();

    /**
     * The date of the newest statement that speaks for the answer, whatever the day that was asked for. Of what was
     * passed on, it is that of the origin; where that has none, it is not known how new it is.
     */
    Optional<PartialDate> lastEvidence();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Status value) {
        return value.liberty() + " (" + value.certainty() + ") on " + value.on();
    }

    /** The builder. */
    final class Builder extends ImmutableStatus.Builder {
        Builder() {}
    }
}
