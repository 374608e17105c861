package org.amparo.benchmarks.json;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The same as {@link RecordModel}, for Immutables and its own binding to Jackson. */
@Value.Enclosing
interface ValueModel {

    /** The members of all objects that can be marked. */
    interface Marked {
        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    /** The members of all claims. */
    interface Claim extends Marked {
        @Nullable
        String key();

        List<Evidence> evidence();

        List<Missing> missing();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Detention.class)
    @JsonSerialize(as = ImmutableValueModel.Detention.class)
    interface Detention extends Marked {
        String type();

        String id();

        String detainee();

        @Nullable
        String period();

        List<CustodyPhase> custodyPhases();

        List<LegalStage> legalStages();

        List<Proceeding> proceedings();

        List<Charge> charges();

        List<Sentence> sentences();

        List<Remedy> remedies();

        @Nullable
        Release release();

        List<Motive> motives();

        List<Narrative> narratives();

        List<Argument> arguments();

        List<Involvement> involvements();

        List<Assessment> assessments();

        List<Identifier> identifiers();

        List<String> formerIds();

        List<Provenance> provenance();

        List<Revision> revisions();

        List<Evidence> evidence();

        List<Missing> missing();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.CustodyPhase.class)
    @JsonSerialize(as = ImmutableValueModel.CustodyPhase.class)
    interface CustodyPhase extends Claim {
        String form();

        @Nullable
        String period();

        @Nullable
        Place place();

        @Nullable
        String authority();

        List<ContactFinding> contact();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.LegalStage.class)
    @JsonSerialize(as = ImmutableValueModel.LegalStage.class)
    interface LegalStage extends Claim {
        String phase();

        @Nullable
        String period();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Proceeding.class)
    @JsonSerialize(as = ImmutableValueModel.Proceeding.class)
    interface Proceeding extends Claim {
        @Nullable
        String kind();

        @Nullable
        String on();

        @Nullable
        String age();

        @Nullable
        Place place();

        @Nullable
        String authority();

        @Nullable
        Boolean warrantShown();

        @Nullable
        String warrantIssuer();

        @Nullable
        Map<String, String> legalBasis();

        @Nullable
        String court();

        @Nullable
        String caseNumber();

        @Nullable
        String length();

        @Nullable
        Map<String, String> result();

        @Nullable
        Map<String, String> description();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Charge.class)
    @JsonSerialize(as = ImmutableValueModel.Charge.class)
    interface Charge extends Claim {
        @Nullable
        String article();

        @Nullable
        String code();

        @Nullable
        String chargeClass();

        @Nullable
        Map<String, String> description();

        @Nullable
        String broughtOn();

        @Nullable
        String droppedOn();

        @Nullable
        String plea();

        @Nullable
        String replaces();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Sentence.class)
    @JsonSerialize(as = ImmutableValueModel.Sentence.class)
    interface Sentence extends Claim {
        @Nullable
        String penalty();

        @Nullable
        String length();

        @Nullable
        String suspendedLength();

        List<String> kinds();

        @Nullable
        String on();

        @Nullable
        String period();

        @Nullable
        String releaseDue();

        @Nullable
        Boolean legallyFinal();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Remedy.class)
    @JsonSerialize(as = ImmutableValueModel.Remedy.class)
    interface Remedy extends Claim {
        @Nullable
        String kind();

        @Nullable
        String body();

        @Nullable
        String caseNumber();

        @Nullable
        String filedOn();

        @Nullable
        String outcome();

        @Nullable
        String decidedOn();

        @Nullable
        Map<String, String> description();

        @Nullable
        Map<String, String> reasons();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Release.class)
    @JsonSerialize(as = ImmutableValueModel.Release.class)
    interface Release extends Claim {
        @Nullable
        String kind();

        @Nullable
        String on();

        @Nullable
        Map<String, String> conditions();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Motive.class)
    @JsonSerialize(as = ImmutableValueModel.Motive.class)
    interface Motive extends Claim {
        @Nullable
        String claimant();

        List<String> rights();

        List<String> targetedCapacities();

        @Nullable
        Map<String, String> description();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Narrative.class)
    @JsonSerialize(as = ImmutableValueModel.Narrative.class)
    interface Narrative extends Claim {
        @Nullable
        String claimant();

        @Nullable
        Map<String, String> description();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Argument.class)
    @JsonSerialize(as = ImmutableValueModel.Argument.class)
    interface Argument extends Claim {
        @Nullable
        String claimant();

        @Nullable
        String category();

        @Nullable
        Map<String, String> description();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Involvement.class)
    @JsonSerialize(as = ImmutableValueModel.Involvement.class)
    interface Involvement extends Claim {
        @Nullable
        String agent();

        @Nullable
        String perpetratorType();

        @Nullable
        String degree();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Assessment.class)
    @JsonSerialize(as = ImmutableValueModel.Assessment.class)
    interface Assessment extends Claim {
        @Nullable
        String body();

        @Nullable
        String scheme();

        List<String> categories();

        List<String> criteria();

        @Nullable
        String outcome();

        @Nullable
        String on();

        @Nullable
        String document();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Identifier.class)
    @JsonSerialize(as = ImmutableValueModel.Identifier.class)
    interface Identifier extends Marked {
        String scheme();

        String identifier();

        @Nullable
        Map<String, String> issuer();

        @Nullable
        String issuedOn();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Provenance.class)
    @JsonSerialize(as = ImmutableValueModel.Provenance.class)
    interface Provenance extends Marked {
        String iri();

        @Nullable
        String contentHash();

        @Nullable
        String on();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Revision.class)
    @JsonSerialize(as = ImmutableValueModel.Revision.class)
    interface Revision extends Marked {
        Long number();

        String at();

        @Nullable
        String kind();

        @Nullable
        String about();

        @Nullable
        String note();

        @Nullable
        Object before();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Evidence.class)
    @JsonSerialize(as = ImmutableValueModel.Evidence.class)
    interface Evidence extends Marked {
        @Nullable
        String about();

        String statement();

        List<String> via();

        @Nullable
        Locator locator();

        @Nullable
        String modality();

        @Nullable
        String status();

        @Nullable
        String reliability();

        @Nullable
        String credibility();

        @Nullable
        String connection();

        @Nullable
        String wording();

        @Nullable
        String anchor();

        @Nullable
        Object rival();

        @Nullable
        String recordedOn();

        @Nullable
        String note();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Missing.class)
    @JsonSerialize(as = ImmutableValueModel.Missing.class)
    interface Missing extends Marked {
        String attribute();

        String reason();

        @Nullable
        String note();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.AttributeMarking.class)
    @JsonSerialize(as = ImmutableValueModel.AttributeMarking.class)
    interface AttributeMarking {
        String attribute();

        String level();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Place.class)
    @JsonSerialize(as = ImmutableValueModel.Place.class)
    interface Place extends Claim {
        @Nullable
        Map<String, String> name();

        @Nullable
        String country();

        @Nullable
        Map<String, String> region();

        @Nullable
        String facility();

        @Nullable
        String coordinates();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.ContactFinding.class)
    @JsonSerialize(as = ImmutableValueModel.ContactFinding.class)
    interface ContactFinding extends Claim {
        String finding();

        @Nullable
        String period();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValueModel.Locator.class)
    @JsonSerialize(as = ImmutableValueModel.Locator.class)
    interface Locator extends Marked {
        @Nullable
        String kind();

        String position();
    }
}
