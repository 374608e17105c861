package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.site.Site;
import org.amparo.site.SiteFile;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a site and the export as JSON-LD take the same dates and subjects for certain. */
class SameJudgementTest {

    private static final PersonId IVO = PersonId.of("ivo-lund");
    private static final StatementId NEWS = StatementId.of("news");

    private static Publication published(Detention detention, Incident incident) {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("any"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .add(
                        Person.builder().id(IVO).addName(Name.of("Ivo Lund")).build(),
                        Statement.builder()
                                .id(NEWS)
                                .publishedOn(PartialDate.parse("2024-06-10"))
                                .build(),
                        detention,
                        incident)
                .build();
        Publication publication = Disclosure.project(
                file, PublicationProfile.PUBLIC, Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC));
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    private static String page(Publication publication, String path) {
        return Site.of(publication).files().stream()
                .filter(file -> file.path().equals(path + "/index.html"))
                .map(SiteFile::bytes)
                .map(bytes -> new String(bytes, UTF_8))
                .map(page -> page.replaceFirst("(?s).*<script type=\"application/ld.json\">", ""))
                .map(page -> page.startsWith("<!DOCTYPE") ? "" : page.substring(0, page.indexOf("</script>")))
                .findFirst()
                .orElseThrow();
    }

    private static String exported(Publication publication, String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLd.write(publication, out);
        for (JsonNode node : new ObjectMapper().readTree(out.toByteArray()).findParents("@type")) {
            if (node.path("@id").asText().equals("https://cases.example/" + path)) {
                return node.toString();
            }
        }
        return "";
    }

    private static Evidence said(AttributeName<?> about, Modality modality, ClaimStatus status) {
        return Evidence.of(NEWS, "on that day").toBuilder()
                .about(about)
                .modality(modality)
                .status(status)
                .build();
    }

    /** The evidence for the whole, for the period and for the subject; whether the date is told, and the subject. */
    @ParameterizedTest
    @CsvSource({
        // As firm as the whole.
        "stated, , , 2024-01-05, true, true",
        // Nobody recorded a source: it is called possible, and has neither date nor people.
        ", , , 2024-01-05, false, false",
        // What decides is what is about it: the firm report of a detention makes no guessed date firm.
        "stated, inferred, , 2024-01-05, false, true",
        "stated, alleged, , 2024-01-05, false, true",
        // Somebody denies it, beside what is firm.
        "stated, denied, , 2024-01-05, false, true",
        // What is denied as a whole is not there, whatever is said of its date.
        "denied, stated, , 2024-01-05, false, false",
        // Whose detention it was makes it what it is.
        "stated, , denied, 2024-01-05, false, false",
        // It is no plain date.
        "stated, , , 2024-01~, false, true",
        "stated, , , 2024-21, false, true",
        "stated, , , 0000, false, true"
    })
    void a_date_and_a_subject_are_told_by_both_or_by_none(
            String whole, String period, String subject, String date, boolean hasDate, boolean hasSubject)
            throws IOException {
        Detention.Builder detention =
                Detention.builder().id(DetentionId.of("one")).detainee(IVO).period(Period.parse(date + "/.."));
        Incident.Builder incident = Incident.of(IncidentId.of("raid"), IncidentKind.RAID, IVO).toBuilder()
                .period(Period.parse(date + "/.."));
        if (whole != null) {
            Evidence of = Evidence.of(NEWS, "it happened").toBuilder()
                    .modality(Modality.VOCABULARY.of(whole))
                    .build();
            detention.addEvidence(of);
            incident.addEvidence(of);
        }
        if (period != null) {
            detention.addEvidence(said(Detention.PERIOD, Modality.VOCABULARY.of(period), ClaimStatus.ACCEPTED));
            incident.addEvidence(said(Incident.PERIOD, Modality.VOCABULARY.of(period), ClaimStatus.ACCEPTED));
        }
        if (subject != null) {
            detention.addEvidence(said(Detention.DETAINEE, Modality.VOCABULARY.of(subject), ClaimStatus.ACCEPTED));
            incident.addEvidence(said(Incident.SUBJECTS, Modality.VOCABULARY.of(subject), ClaimStatus.ACCEPTED));
        }
        Publication publication = published(detention.build(), incident.build());
        check(publication, "detention/one", hasDate, hasSubject);
        check(publication, "incident/raid", hasDate, hasSubject);
    }

    private static void check(Publication publication, String path, boolean hasDate, boolean hasSubject)
            throws IOException {
        for (String told : List.of(page(publication, path), exported(publication, path))) {
            assertThat(told.contains("\"startDate\"")).as(told).isEqualTo(hasDate);
            assertThat(told.contains("/person/ivo-lund\"")).as(told).isEqualTo(hasSubject);
        }
    }

    /** A page says the doubt to readers; an export has no page beside it. */
    @Test
    void of_a_detention_that_is_only_alleged_the_page_has_no_data_and_the_export_says_that_it_is_not_certain()
            throws IOException {
        Publication publication = published(
                Detention.builder()
                        .id(DetentionId.of("one"))
                        .detainee(IVO)
                        .period(Period.parse("2024-01-05/.."))
                        .addEvidence(Evidence.of(NEWS, "it happened").toBuilder()
                                .modality(Modality.ALLEGED)
                                .build())
                        .addEvidence(said(Detention.PERIOD, Modality.STATED, ClaimStatus.ACCEPTED))
                        .build(),
                Incident.of(IncidentId.of("raid"), IncidentKind.RAID, IVO));
        assertThat(page(publication, "detention/one")).isEmpty();
        assertThat(exported(publication, "detention/one"))
                .contains("It is not certain that this happened.")
                .doesNotContain("/person/ivo-lund\"");
    }

    /** A source may announce a summons; that somebody is held from a later day on is a mistake in the date. */
    @Test
    void a_date_after_its_source_is_told_by_neither_nor_is_an_incident_that_lies_ahead() throws IOException {
        Period later = Period.parse("2024-12-05/..");
        Publication publication = published(
                Detention.builder()
                        .id(DetentionId.of("one"))
                        .detainee(IVO)
                        .period(later)
                        .addEvidence(Evidence.of(NEWS, "is held"))
                        .build(),
                Incident.of(IncidentId.of("raid"), IncidentKind.RAID, IVO).toBuilder()
                        .period(later)
                        .addEvidence(Evidence.of(NEWS, "will be raided"))
                        .build());
        check(publication, "detention/one", false, true);
        check(publication, "incident/raid", false, false);
    }
}
