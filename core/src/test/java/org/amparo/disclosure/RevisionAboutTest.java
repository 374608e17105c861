package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.LegalPhase;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.custody.LegalStage;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Revision;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Revisions of a publication name only what the record shows, and nothing that tells of what was hidden. */
class RevisionAboutTest {

    private static final Statement REPORT =
            Cases.statement(StatementId.of("report")).build();
    private static final PartialDate BIRTH = PartialDate.parse("1986-04-05");

    private static List<Revision> corrected(String... about) {
        List<Revision> revisions = new ArrayList<>();
        for (String attribute : about) {
            revisions.add(
                    Revision.of(revisions.size() + 1L, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.CORRECTED)
                            .toBuilder()
                            .about(attribute)
                            .build());
        }
        return revisions;
    }

    private static Person.Builder born() {
        return Cases.person("leyla").addName(Name.of("Leyla Orlova")).bornOn(BIRTH);
    }

    private static Detention.Builder held() {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PersonId.of("leyla"))
                .period(Period.parse("2023-11-05/.."));
    }

    private static Evidence evidence(String about) {
        return Evidence.about(about, REPORT.id(), "as reported");
    }

    private static LegalStage stage(LegalPhase phase) {
        return LegalStage.builder().phase(phase).build();
    }

    private static Arguments row(String what, CaseRecord record, String... told) {
        return Arguments.of(what, record, List.of(told));
    }

    static Stream<Arguments> records() {
        List<Revision> ofBirth = corrected("bornOn", "gender");
        return Stream.of(
                row("a date that is shown", born().revisions(ofBirth).build(), "bornOn", "gender"),
                row(
                        "a date that is marked",
                        born().revisions(ofBirth)
                                .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.SECRET))
                                .build(),
                        "gender"),
                row(
                        "a date that is marked and absent",
                        born().bornOn(Optional.empty())
                                .revisions(ofBirth)
                                .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.SECRET))
                                .build(),
                        "gender"),
                row(
                        "a date that the file says is withheld",
                        born().revisions(ofBirth)
                                .addMissing(Missing.of(Person.BORN_ON, MissingReason.WITHHELD_SAFETY))
                                .build(),
                        "gender"),
                row(
                        "a date that is not given any longer",
                        born().bornOn(Optional.empty()).revisions(ofBirth).build(),
                        "gender"),
                row(
                        "a date whose evidence was retracted",
                        born().revisions(ofBirth)
                                .addEvidence(evidence("bornOn").toBuilder()
                                        .status(ClaimStatus.RETRACTED)
                                        .build())
                                .build(),
                        "gender"),
                row(
                        "a date with a rival",
                        born().revisions(ofBirth)
                                .addEvidence(evidence("bornOn"))
                                .addEvidence(Evidence.rival(Person.BORN_ON, REPORT.id(), PartialDate.of(1987)))
                                .build(),
                        "bornOn",
                        "gender"),
                row(
                        "a name of a person",
                        born().revisions(corrected("names", "bornOn")).build(),
                        "bornOn"),
                row(
                        "a name of a body",
                        Cases.organisation(OrganisationId.of("court"))
                                .addName(Name.of("Harbour City Court"))
                                .revisions(corrected("names"))
                                .build(),
                        "names"),
                row(
                        "the kind of somebody who had no name",
                        born().kind(PersonKind.NAMED)
                                .revisions(corrected("kind"))
                                .build()),
                row(
                        "what speaks of others",
                        born().addEvidence(evidence("bornOn"))
                                .addMissing(Missing.of(Person.DIED_ON, MissingReason.NOT_STATED))
                                .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.PUBLIC))
                                .revisions(corrected("evidence", "missing", "markings", "marking", "revisions", "id"))
                                .build()),
                row(
                        "what has a floor",
                        born().revisions(corrected("addresses", "health", "contacts", "bornOn"))
                                .build(),
                        "bornOn"),
                row("no attribute", born().revisions(corrected("birthday")).build()),
                row(
                        "a whole list",
                        held().addLegalStage(stage(LegalPhase.CHARGED))
                                .addLegalStage(stage(LegalPhase.SUSPECT))
                                .revisions(corrected("legalStages", "period"))
                                .build(),
                        "legalStages",
                        "period"),
                row(
                        "a list of which one is withheld",
                        born().addNationality(Nationality.of("AZ"))
                                .addNationality(Nationality.of("GE").toBuilder()
                                        .marking(Marking.SECRET)
                                        .build())
                                .revisions(corrected("nationalities", "bornOn"))
                                .build(),
                        "bornOn"),
                row(
                        "a list of which one lost something",
                        born().addRole(Role.builder()
                                        .title(LocalizedText.english("editor"))
                                        .represents(LocalizedText.english("the staff"))
                                        .addMarking(AttributeMarking.of(Role.REPRESENTS, Marking.SECRET))
                                        .build())
                                .revisions(corrected("roles", "bornOn"))
                                .build(),
                        "bornOn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_revision_names_what_the_record_shows(String what, CaseRecord record, List<String> told) {
        List<CaseRecord> file = new ArrayList<>(List.of(REPORT, record));
        if (record instanceof Detention) {
            file.add(born().build());
        }
        for (PublicationProfile profile : List.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS)) {
            Publication publication =
                    Disclosure.project(Cases.open(file.toArray(CaseRecord[]::new)), profile, Cases.CLOCK);
            List<String> shown = publication.caseFile().find(record.id()).orElseThrow().revisions().stream()
                    .flatMap(revision -> revision.about().stream())
                    .toList();
            assertThat(shown).as("%s", profile).isEqualTo(told);
            assertThat(publication.receipt().withheld().stream()
                            .filter(entry -> entry.at().toString().matches("/revisions/[0-9]+/about"))
                            .toList())
                    .as("%s", profile)
                    .hasSize(record.revisions().size() - told.size());
        }
    }

    @Test
    void what_a_revision_is_about_may_be_withheld_alone() {
        Person person = born().addRevision(corrected("bornOn").get(0).toBuilder()
                        .addMarking(AttributeMarking.of(Revision.ABOUT, Marking.SECRET))
                        .build())
                .build();
        Person shown =
                Cases.published(Cases.open(person)).find(PersonId.of("leyla")).orElseThrow();
        assertThat(shown.revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.about()).isEmpty());
    }

    @Test
    void of_a_retracted_record_nothing_tells_what_had_been_corrected() {
        Organisation court = Cases.organisation(OrganisationId.of("court"))
                .addName(Name.of("Harbour City Court"))
                .revisions(corrected("names"))
                .addRevision(Revision.of(2, Instant.parse("2025-01-02T00:00:00Z"), ChangeKind.RETRACTED))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(Disclosure.project(Cases.open(court), profile, Cases.CLOCK)
                            .caseFile()
                            .find(court.id())
                            .orElseThrow()
                            .revisions())
                    .hasSize(2)
                    .allSatisfy(revision -> assertThat(revision.about()).isEmpty());
        }
    }

    @Test
    void a_publication_of_a_publication_names_the_same() {
        Person person = born().revisions(corrected("names", "bornOn", "gender"))
                .addMarking(AttributeMarking.of(Person.GENDER, Marking.PARTNERS))
                .build();
        Publication partners = Disclosure.project(Cases.open(person), PublicationProfile.PARTNERS, Cases.CLOCK);
        assertThat(Cases.published(partners.caseFile())
                        .find(person.id())
                        .orElseThrow()
                        .revisions())
                .isEqualTo(Cases.published(Cases.open(person))
                        .find(person.id())
                        .orElseThrow()
                        .revisions())
                .extracting(Revision::about)
                .containsExactly(Optional.empty(), Optional.of("bornOn"), Optional.empty());
    }
}
