package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.shape.TreeCodec;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The status of somebody as of a day: their liberty, how certain it is, and the evidence. It is computed and never
 * stored.
 */
@Value.Immutable
public sealed interface Status extends JsonForm permits ImmutableStatus {

    /** The person, group or organisation whose status it is: the id that was asked for. */
    SubjectId subject();

    /** The day that was asked about. */
    LocalDate on();

    /** The liberty: free, restricted, deprived of liberty, missing, dead or unknown. */
    Liberty liberty();

    /**
     * The certainty of the liberty: {@code CERTAIN} or {@code POSSIBLE}, or {@code NO} where the liberty is unknown,
     * since nothing is claimed then. It says nothing about the form of custody and the legal phase.
     */
    Certainty certainty();

    /**
     * The form of custody on which the answer rests. If several may apply on the day, it is the one that began last.
     */
    Optional<CustodyForm> custodyForm();

    /**
     * The legal phase of that detention, if one is known: the last that certainly applies on the day or, if none does,
     * the last that may.
     */
    Optional<LegalPhase> legalPhase();

    /**
     * The day by which somebody in custody is due for release by the newest sentence of that detention, if it names one. It
     * may have passed: nobody is free because a day was due, but only by what is told of a release.
     */
    Optional<PartialDate> releaseDue();

    /** The detention on which the answer rests. */
    Optional<DetentionId> detention();

    /** The evidence for the answer. */
    List<Evidence> evidence();

    /** The evidence that denies it or leads to another answer. */
    List<Evidence> contrary();

    /**
     * What the answer rests on beside its dates: how firmly the sources say it, how they are judged, and how many
     * independent ones there are. An answer is certain only if a firm source carries it.
     */
    Support support();

    /**
     * The date of the newest statement that supports the answer, regardless of the day that was asked about. For a
     * relayed statement, the date of the origin counts; if the origin has none, its age is not known.
     */
    Optional<PartialDate> lastEvidence();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("subject", subject().toString())
                .put("on", on().toString())
                .put("liberty", liberty().toString())
                .put("certainty", certainty().name().toLowerCase(Locale.ROOT))
                .put("custodyForm", custodyForm())
                .put("legalPhase", legalPhase())
                .put("releaseDue", releaseDue())
                .put("detention", detention())
                .put("lastEvidence", lastEvidence())
                .put("support", support().toData())
                .put("evidence", TreeCodec.writeAll(Evidence.SHAPE, evidence()))
                .put("contrary", TreeCodec.writeAll(Evidence.SHAPE, contrary()))
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Status value) {
        return value.liberty() + " (" + value.certainty() + ") on " + value.on();
    }

    /** The builder. */
    final class Builder extends ImmutableStatus.Builder implements WithoutJson {
        Builder() {}
    }
}
