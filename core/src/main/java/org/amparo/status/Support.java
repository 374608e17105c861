package org.amparo.status;

import java.util.Optional;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.immutables.value.Value;

/**
 * The support of an answer: how its sources say it, how they are judged, and how many there are. Each attribute is the
 * best of all evidence for the answer, and not all need be of one piece.
 */
@Value.Immutable
public sealed interface Support extends JsonForm permits ImmutableSupport {

    /**
     * The firmest manner in which a source says it: stated, estimated, alleged, or inferred by the researcher. Absent
     * without any evidence.
     */
    Optional<Modality> modality();

    /**
     * The best judgement of the evidence: accepted, unverified, incomplete or conflicting. Absent without any evidence.
     */
    Optional<ClaimStatus> verification();

    /** The best grade of a source (Admiralty scale, A to F). Absent where nobody judged any. */
    Optional<Reliability> reliability();

    /** The best grade of the information (Admiralty scale, 1 to 6). Absent where nobody judged any. */
    Optional<Credibility> credibility();

    /** Whether a piece of the evidence is firm enough for a certain answer: see {@code Evidence.isFirm()}. */
    boolean firm();

    /** The origins of the evidence: independent sources, and not the texts that pass them on. */
    Origins origins();

    /** The origins of the contrary evidence. */
    Origins contrary();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("modality", modality())
                .put("verification", verification())
                .put("reliability", reliability())
                .put("credibility", credibility())
                .put("firm", firm())
                .put("origins", origins().toData())
                .put("contrary", contrary().toData())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Support value) {
        return value.origins() + ", " + value.contrary() + " against it";
    }

    /** The builder. */
    final class Builder extends ImmutableSupport.Builder implements WithoutJson {
        Builder() {}
    }
}
