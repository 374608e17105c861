package org.amparo.benchmarks.json;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A detention with all its parts as plain Java records, as an application without a model of its own would write them.
 * Dates, ids and codes are strings; their formats are constraints for Jakarta Validation.
 */
@SuppressWarnings("MissingJavadoc")
public final class RecordModel {

    private RecordModel() {}

    @Json
    public record Detention(
            @NotNull String type,
            @NotNull @Pattern(regexp = Formats.ID) String id,
            @NotNull @Pattern(regexp = Formats.ID) String detainee,
            @Pattern(regexp = Formats.PERIOD) @Nullable String period,
            @Nullable List<@Valid CustodyPhase> custodyPhases,
            @Nullable List<@Valid LegalStage> legalStages,
            @Nullable List<@Valid Proceeding> proceedings,
            @Nullable List<@Valid Charge> charges,
            @Nullable List<@Valid Sentence> sentences,
            @Nullable List<@Valid Remedy> remedies,
            @Valid @Nullable Release release,
            @Nullable List<@Valid Motive> motives,
            @Nullable List<@Valid Narrative> narratives,
            @Nullable List<@Valid Argument> arguments,
            @Nullable List<@Valid Involvement> involvements,
            @Nullable List<@Valid Assessment> assessments,
            @Nullable List<@Valid Identifier> identifiers,
            @Nullable List<@Pattern(regexp = Formats.ID) String> formerIds,
            @Nullable List<@Valid Provenance> provenance,
            @Nullable List<@Valid Revision> revisions,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record CustodyPhase(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @NotNull @Pattern(regexp = Formats.CODE) String form,
            @Pattern(regexp = Formats.PERIOD) @Nullable String period,
            @Valid @Nullable Place place,
            @Pattern(regexp = Formats.ID) @Nullable String authority,
            @Nullable List<@Valid ContactFinding> contact,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record LegalStage(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @NotNull @Pattern(regexp = Formats.CODE) String phase,
            @Pattern(regexp = Formats.PERIOD) @Nullable String period,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Proceeding(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.CODE) @Nullable String kind,
            @Pattern(regexp = Formats.DATE) @Nullable String on,
            @Pattern(regexp = "[0-9.]{1,8}") @Nullable String age,
            @Valid @Nullable Place place,
            @Pattern(regexp = Formats.ID) @Nullable String authority,
            @Nullable Boolean warrantShown,
            @Pattern(regexp = Formats.ID) @Nullable String warrantIssuer,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> legalBasis,

            @Pattern(regexp = Formats.ID) @Nullable String court,

            @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000) @Nullable
            String caseNumber,

            @Pattern(regexp = Formats.DURATION) @Nullable String length,
            @Nullable Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> result,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Charge(
            @Pattern(regexp = Formats.KEY) @Nullable String key,

            @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000) @Nullable
            String article,

            @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000) @Nullable
            String code,

            @Pattern(regexp = Formats.CODE) @Nullable String chargeClass,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Pattern(regexp = Formats.DATE) @Nullable String broughtOn,
            @Pattern(regexp = Formats.DATE) @Nullable String droppedOn,
            @Pattern(regexp = Formats.CODE) @Nullable String plea,
            @Pattern(regexp = Formats.PART) @Nullable String replaces,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Sentence(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.CODE) @Nullable String penalty,
            @Pattern(regexp = Formats.DURATION) @Nullable String length,
            @Pattern(regexp = Formats.DURATION) @Nullable String suspendedLength,
            @Nullable List<@Pattern(regexp = Formats.CODE) String> kinds,
            @Pattern(regexp = Formats.DATE) @Nullable String on,
            @Pattern(regexp = Formats.PERIOD) @Nullable String period,
            @Pattern(regexp = Formats.DATE) @Nullable String releaseDue,
            @Nullable Boolean legallyFinal,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Remedy(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.CODE) @Nullable String kind,
            @Pattern(regexp = Formats.ID) @Nullable String body,

            @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000) @Nullable
            String caseNumber,

            @Pattern(regexp = Formats.DATE) @Nullable String filedOn,
            @Pattern(regexp = Formats.CODE) @Nullable String outcome,
            @Pattern(regexp = Formats.DATE) @Nullable String decidedOn,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> reasons,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Release(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.CODE) @Nullable String kind,
            @Pattern(regexp = Formats.DATE) @Nullable String on,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> conditions,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Motive(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.ID) @Nullable String claimant,
            @Nullable List<@Pattern(regexp = Formats.CODE) String> rights,
            @Nullable List<@Pattern(regexp = Formats.CODE) String> targetedCapacities,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Narrative(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.ID) @Nullable String claimant,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Argument(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.ID) @Nullable String claimant,
            @Pattern(regexp = Formats.CODE) @Nullable String category,

            @Nullable
            Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> description,

            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Involvement(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.ID) @Nullable String agent,
            @Pattern(regexp = Formats.CODE) @Nullable String perpetratorType,
            @Pattern(regexp = Formats.CODE) @Nullable String degree,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Assessment(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Pattern(regexp = Formats.ID) @Nullable String body,
            @Pattern(regexp = Formats.CODE) @Nullable String scheme,
            @Nullable List<@Pattern(regexp = Formats.CODE) String> categories,
            @Nullable List<@Pattern(regexp = Formats.CODE) String> criteria,
            @Pattern(regexp = Formats.CODE) @Nullable String outcome,
            @Pattern(regexp = Formats.DATE) @Nullable String on,
            @Pattern(regexp = Formats.ID) @Nullable String document,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Identifier(
            @NotNull @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000)
            String scheme,

            @NotNull @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000)
            String identifier,

            @Nullable Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> issuer,
            @Pattern(regexp = Formats.DATE) @Nullable String issuedOn,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Provenance(
            @NotNull @Pattern(regexp = Formats.VISIBLE) String iri,
            @Pattern(regexp = Formats.VISIBLE) @Nullable String contentHash,
            @Pattern(regexp = Formats.DATE) @Nullable String on,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Revision(
            @NotNull @Min(1) Long number,
            @NotNull @Pattern(regexp = Formats.INSTANT) String at,
            @Pattern(regexp = Formats.CODE) @Nullable String kind,
            @Pattern(regexp = Formats.ATTRIBUTE) @Nullable String about,
            @Pattern(regexp = Formats.VISIBLE) @Nullable String note,
            @Nullable Object before,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Evidence(
            @Pattern(regexp = Formats.ATTRIBUTE) @Nullable String about,
            @NotNull @Pattern(regexp = Formats.ID) String statement,
            @Nullable List<@Pattern(regexp = Formats.PART) String> via,
            @Valid @Nullable Locator locator,
            @Pattern(regexp = Formats.CODE) @Nullable String modality,
            @Pattern(regexp = Formats.CODE) @Nullable String status,
            @Pattern(regexp = Formats.CODE) @Nullable String reliability,
            @Pattern(regexp = Formats.CODE) @Nullable String credibility,
            @Pattern(regexp = Formats.CODE) @Nullable String connection,
            @Pattern(regexp = Formats.VISIBLE) @Nullable String wording,
            @Pattern(regexp = Formats.ID) @Nullable String anchor,
            @Nullable Object rival,
            @Pattern(regexp = Formats.DATE) @Nullable String recordedOn,
            @Pattern(regexp = Formats.VISIBLE) @Nullable String note,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Missing(
            @NotNull @Pattern(regexp = Formats.ATTRIBUTE) String attribute,
            @NotNull @Pattern(regexp = Formats.CODE) String reason,
            @Pattern(regexp = Formats.VISIBLE) @Nullable String note,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record AttributeMarking(
            @NotNull @Pattern(regexp = Formats.ATTRIBUTE) String attribute,
            @NotNull @Pattern(regexp = Formats.CODE) String level) {}

    @Json
    public record Place(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @Nullable Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> name,
            @Pattern(regexp = Formats.COUNTRY) @Nullable String country,
            @Nullable Map<@Pattern(regexp = Formats.LANGUAGE) String, @Pattern(regexp = Formats.VISIBLE) String> region,
            @Pattern(regexp = Formats.ID) @Nullable String facility,
            @Pattern(regexp = Formats.URI) @Nullable String coordinates,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record ContactFinding(
            @Pattern(regexp = Formats.KEY) @Nullable String key,
            @NotNull @Pattern(regexp = Formats.CODE) String finding,
            @Pattern(regexp = Formats.PERIOD) @Nullable String period,
            @Nullable List<@Valid Evidence> evidence,
            @Nullable List<@Valid Missing> missing,
            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}

    @Json
    public record Locator(
            @Pattern(regexp = Formats.CODE) @Nullable String kind,

            @NotNull @Pattern(regexp = Formats.VISIBLE) @Size(max = 1_000)
            String position,

            @Pattern(regexp = Formats.CODE) @Nullable String marking,
            @Nullable List<@Valid AttributeMarking> markings) {}
}
