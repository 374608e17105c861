package org.amparo.benchmarks.json;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.ChargeClass;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ContactKind;
import org.amparo.code.Credibility;
import org.amparo.code.CustodyForm;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.LegalPhase;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.Penalty;
import org.amparo.code.PerpetratorType;
import org.amparo.code.Plea;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.ReleaseKind;
import org.amparo.code.Reliability;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.code.RightTargeted;
import org.amparo.code.SourceConnection;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.id.AgentId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jspecify.annotations.Nullable;

/** The same as {@link RecordModel}, with our types for dates, ids and codes. */
final class TypedModel {

    private TypedModel() {}

    record Detention(
            String type,
            DetentionId id,
            SubjectId detainee,
            @Nullable Period period,
            @Nullable List<CustodyPhase> custodyPhases,
            @Nullable List<LegalStage> legalStages,
            @Nullable List<Proceeding> proceedings,
            @Nullable List<Charge> charges,
            @Nullable List<Sentence> sentences,
            @Nullable List<Remedy> remedies,
            @Nullable Release release,
            @Nullable List<Motive> motives,
            @Nullable List<Narrative> narratives,
            @Nullable List<Argument> arguments,
            @Nullable List<Involvement> involvements,
            @Nullable List<Assessment> assessments,
            @Nullable List<Identifier> identifiers,
            @Nullable List<RecordId> formerIds,
            @Nullable List<Provenance> provenance,
            @Nullable List<Revision> revisions,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record CustodyPhase(
            @Nullable String key,
            CustodyForm form,
            @Nullable Period period,
            @Nullable Place place,
            @Nullable OrganisationId authority,
            @Nullable List<ContactFinding> contact,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record LegalStage(
            @Nullable String key,
            LegalPhase phase,
            @Nullable Period period,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Proceeding(
            @Nullable String key,
            @Nullable ProceedingKind kind,
            @Nullable PartialDate on,
            @Nullable String age,
            @Nullable Place place,
            @Nullable OrganisationId authority,
            @Nullable Boolean warrantShown,
            @Nullable OrganisationId warrantIssuer,
            @Nullable Map<String, String> legalBasis,
            @Nullable OrganisationId court,
            @Nullable String caseNumber,
            @Nullable String length,
            @Nullable Map<String, String> result,
            @Nullable Map<String, String> description,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Charge(
            @Nullable String key,
            @Nullable String article,
            @Nullable String code,
            @Nullable ChargeClass chargeClass,
            @Nullable Map<String, String> description,
            @Nullable PartialDate broughtOn,
            @Nullable PartialDate droppedOn,
            @Nullable Plea plea,
            @Nullable PartRef replaces,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Sentence(
            @Nullable String key,
            @Nullable Penalty penalty,
            @Nullable String length,
            @Nullable String suspendedLength,
            @Nullable List<CustodyForm> kinds,
            @Nullable PartialDate on,
            @Nullable Period period,
            @Nullable PartialDate releaseDue,
            @Nullable Boolean legallyFinal,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Remedy(
            @Nullable String key,
            @Nullable RemedyKind kind,
            @Nullable OrganisationId body,
            @Nullable String caseNumber,
            @Nullable PartialDate filedOn,
            @Nullable RemedyOutcome outcome,
            @Nullable PartialDate decidedOn,
            @Nullable Map<String, String> description,
            @Nullable Map<String, String> reasons,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Release(
            @Nullable String key,
            @Nullable ReleaseKind kind,
            @Nullable PartialDate on,
            @Nullable Map<String, String> conditions,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Motive(
            @Nullable String key,
            @Nullable AgentId claimant,
            @Nullable List<RightTargeted> rights,
            @Nullable List<CapacityKind> targetedCapacities,
            @Nullable Map<String, String> description,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Narrative(
            @Nullable String key,
            @Nullable AgentId claimant,
            @Nullable Map<String, String> description,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Argument(
            @Nullable String key,
            @Nullable AgentId claimant,
            @Nullable WgadCategory category,
            @Nullable Map<String, String> description,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Involvement(
            @Nullable String key,
            @Nullable AgentId agent,
            @Nullable PerpetratorType perpetratorType,
            @Nullable InvolvementDegree degree,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Assessment(
            @Nullable String key,
            @Nullable OrganisationId body,
            @Nullable RecognitionScheme scheme,
            @Nullable List<WgadCategory> categories,
            @Nullable List<Pace1900Criterion> criteria,
            @Nullable WgadOutcome outcome,
            @Nullable PartialDate on,
            @Nullable StatementId document,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Identifier(
            String scheme,
            String identifier,
            @Nullable Map<String, String> issuer,
            @Nullable PartialDate issuedOn,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Provenance(
            URI iri,
            @Nullable String contentHash,
            @Nullable PartialDate on,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Revision(
            Long number,
            Instant at,
            @Nullable ChangeKind kind,
            @Nullable String about,
            @Nullable String note,
            @Nullable Object before,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Evidence(
            @Nullable String about,
            StatementId statement,
            @Nullable List<PartRef> via,
            @Nullable Locator locator,
            @Nullable Modality modality,
            @Nullable ClaimStatus status,
            @Nullable Reliability reliability,
            @Nullable Credibility credibility,
            @Nullable SourceConnection connection,
            @Nullable String wording,
            @Nullable StatementId anchor,
            @Nullable Object rival,
            @Nullable PartialDate recordedOn,
            @Nullable String note,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Missing(
            String attribute,
            MissingReason reason,
            @Nullable String note,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record AttributeMarking(String attribute, Marking level) {}

    record Place(
            @Nullable String key,
            @Nullable Map<String, String> name,
            @Nullable String country,
            @Nullable Map<String, String> region,
            @Nullable OrganisationId facility,
            @Nullable URI coordinates,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record ContactFinding(
            @Nullable String key,
            ContactKind finding,
            @Nullable Period period,
            @Nullable List<Evidence> evidence,
            @Nullable List<Missing> missing,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}

    record Locator(
            @Nullable LocatorKind kind,
            String position,
            @Nullable Marking marking,
            @Nullable List<AttributeMarking> markings) {}
}
