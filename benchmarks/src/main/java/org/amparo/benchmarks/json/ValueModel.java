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

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Detention.class)
    @JsonDeserialize(as = ImmutableValueModel.Detention.class)
    interface Detention {
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

        @Nullable
        Release release();

        List<Motive> motives();

        List<Involvement> involvements();

        List<Assessment> assessments();

        List<Identifier> identifiers();

        List<String> formerIds();

        List<Revision> revisions();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.CustodyPhase.class)
    @JsonDeserialize(as = ImmutableValueModel.CustodyPhase.class)
    interface CustodyPhase {
        @Nullable
        String key();

        String form();

        @Nullable
        String period();

        @Nullable
        Place place();

        @Nullable
        String authority();

        List<ContactFinding> contact();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.LegalStage.class)
    @JsonDeserialize(as = ImmutableValueModel.LegalStage.class)
    interface LegalStage {
        @Nullable
        String key();

        String phase();

        @Nullable
        String period();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Proceeding.class)
    @JsonDeserialize(as = ImmutableValueModel.Proceeding.class)
    interface Proceeding {
        @Nullable
        String key();

        @Nullable
        String kind();

        @Nullable
        String on();

        @Nullable
        Place place();

        @Nullable
        String court();

        @Nullable
        String caseNumber();

        @Nullable
        Map<String, String> result();

        @Nullable
        Map<String, String> description();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Charge.class)
    @JsonDeserialize(as = ImmutableValueModel.Charge.class)
    interface Charge {
        @Nullable
        String key();

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
        String replaces();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Sentence.class)
    @JsonDeserialize(as = ImmutableValueModel.Sentence.class)
    interface Sentence {
        @Nullable
        String key();

        @Nullable
        String length();

        List<String> kinds();

        @Nullable
        String on();

        @Nullable
        Boolean legallyFinal();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Release.class)
    @JsonDeserialize(as = ImmutableValueModel.Release.class)
    interface Release {
        @Nullable
        String key();

        @Nullable
        String kind();

        @Nullable
        String on();

        @Nullable
        Map<String, String> conditions();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Motive.class)
    @JsonDeserialize(as = ImmutableValueModel.Motive.class)
    interface Motive {
        @Nullable
        String key();

        @Nullable
        String claimant();

        List<String> rights();

        List<String> targetedCapacities();

        @Nullable
        Map<String, String> description();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Involvement.class)
    @JsonDeserialize(as = ImmutableValueModel.Involvement.class)
    interface Involvement {
        @Nullable
        String key();

        @Nullable
        String agent();

        @Nullable
        String perpetratorType();

        @Nullable
        String degree();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Assessment.class)
    @JsonDeserialize(as = ImmutableValueModel.Assessment.class)
    interface Assessment {
        @Nullable
        String key();

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

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Identifier.class)
    @JsonDeserialize(as = ImmutableValueModel.Identifier.class)
    interface Identifier {
        String scheme();

        String identifier();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Revision.class)
    @JsonDeserialize(as = ImmutableValueModel.Revision.class)
    interface Revision {
        Long number();

        String at();

        @Nullable
        String kind();

        @Nullable
        String note();

        @Nullable
        Object before();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Evidence.class)
    @JsonDeserialize(as = ImmutableValueModel.Evidence.class)
    interface Evidence {
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

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Missing.class)
    @JsonDeserialize(as = ImmutableValueModel.Missing.class)
    interface Missing {
        String attribute();

        String reason();

        @Nullable
        String note();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.AttributeMarking.class)
    @JsonDeserialize(as = ImmutableValueModel.AttributeMarking.class)
    interface AttributeMarking {
        String attribute();

        String level();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Place.class)
    @JsonDeserialize(as = ImmutableValueModel.Place.class)
    interface Place {
        @Nullable
        String key();

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

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.ContactFinding.class)
    @JsonDeserialize(as = ImmutableValueModel.ContactFinding.class)
    interface ContactFinding {
        @Nullable
        String key();

        String finding();

        @Nullable
        String period();

        List<Evidence> evidence();

        List<Missing> missing();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableValueModel.Locator.class)
    @JsonDeserialize(as = ImmutableValueModel.Locator.class)
    interface Locator {
        @Nullable
        String kind();

        String position();

        @Nullable
        String marking();

        List<AttributeMarking> markings();
    }
}
