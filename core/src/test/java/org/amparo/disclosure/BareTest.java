package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.code.StatementKind;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.speech.Mention;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of which nothing is left to say is in no publication, and neither is one that never said anything. */
class BareTest {

    private static final Person SHOWN =
            Cases.person("p1").addName(Name.of("Nuran Castell")).build();

    private static final Statement NEWS =
            Cases.statement(StatementId.of("news")).build();

    /** A record of each type that says nothing. A detention always says whose it is. */
    private static final Map<String, CaseRecord> BARE = Map.of(
            "person", Person.builder().id(PersonId.of("x")).build(),
            "organisation", Organisation.builder().id(OrganisationId.of("x")).build(),
            "group", Group.builder().id(GroupId.of("x")).build(),
            "award", Award.builder().id(AwardId.of("x")).build(),
            "statement", Statement.builder().id(StatementId.of("x")).build());

    /** The same records, with something that is withheld. */
    private static final Map<String, CaseRecord> EMPTIED = Map.of(
            "person",
            Person.builder()
                    .id(PersonId.of("x"))
                    .bornOn(PartialDate.of(1980))
                    .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                    .addEvidence(Evidence.about("bornOn", NEWS.id(), "born in 1980"))
                    .build(),
            "organisation",
            Organisation.builder()
                    .id(OrganisationId.of("x"))
                    .addName(Name.of("Lantern House").toBuilder()
                            .marking(Marking.SECRET)
                            .build())
                    .build(),
            "group",
            Group.builder()
                    .id(GroupId.of("x"))
                    .description(LocalizedText.english("Those who were there"))
                    .addMissing(Missing.of("description", MissingReason.WITHHELD_SAFETY))
                    .build(),
            "award",
            Award.builder()
                    .id(AwardId.of("x"))
                    .conferredBy(PersonId.of("nobody"))
                    .build(),
            "statement",
            Statement.builder()
                    .id(StatementId.of("x"))
                    .kind(StatementKind.NEWS)
                    .titles(LocalizedText.english("What was said"))
                    .addMarking(AttributeMarking.of("kind", Marking.SECRET))
                    .addMarking(AttributeMarking.of("titles", Marking.SECRET))
                    .build());

    private static CaseFile project(PublicationProfile profile, CaseRecord... records) {
        return Disclosure.project(Cases.open(records), profile, Cases.CLOCK).caseFile();
    }

    private static boolean isShown(CaseRecord record) {
        List<Boolean> shown = new ArrayList<>();
        for (PublicationProfile profile : Cases.PROFILES) {
            shown.add(Cases.has(project(profile, NEWS, record), record.id()));
        }
        assertThat(shown).containsOnly(shown.get(0));
        return shown.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "organisation", "group", "award", "statement"})
    void one_that_lost_everything_and_one_that_never_had_more_are_published_alike(String type) {
        CaseRecord bare = BARE.get(type);
        CaseRecord emptied = EMPTIED.get(type);
        Statement mentions = Cases.statement(StatementId.of("s1"))
                .addMention(Mention.of(SHOWN.id()))
                .addMention(Mention.of(bare.id()))
                .build();
        Statement speaksOfNobodyElse = Statement.builder()
                .id(StatementId.of("s2"))
                .addMention(Mention.of(bare.id()))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            CaseFile published = project(profile, SHOWN, NEWS, bare, mentions, speaksOfNobodyElse);
            assertThat(published.records())
                    .extracting(CaseRecord::id)
                    .containsExactly(SHOWN.id(), NEWS.id(), mentions.id());
            assertThat(published.find(mentions.id()).orElseThrow().mentions()).hasSize(1);
            assertThat(project(profile, SHOWN, NEWS, emptied, mentions, speaksOfNobodyElse))
                    .isEqualTo(published);
            assertThat(project(profile, SHOWN, NEWS, mentions)).isEqualTo(published);
        }
    }

    @Test
    void the_receipt_says_so() {
        CaseRecord emptied = EMPTIED.get("organisation");
        assertThat(Cases.project(Cases.open(emptied)).receipt().withheld())
                .extracting(Withheld::reason)
                .containsExactly(WithheldReason.LEVEL, WithheldReason.NOTHING_LEFT);
        assertThat(Cases.project(Cases.open(BARE.get("award"))).receipt().withheld())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(WithheldReason.NOTHING_LEFT);
                    assertThat(entry.at()).hasToString("");
                });
    }

    @Test
    void evidence_gaps_history_and_the_kind_of_somebody_named_say_nothing_alone() {
        Person.Builder person = Person.builder().id(PersonId.of("x"));
        assertThat(isShown(person.build())).isFalse();
        assertThat(isShown(person.addFormerId(PersonId.of("y"))
                        .addRevision(Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.CREATED))
                        .addEvidence(Evidence.of(NEWS.id(), "was seen"))
                        .addMissing(Missing.of(Person.NAMES, MissingReason.NOT_STATED))
                        .kind(PersonKind.NAMED)
                        .marking(Marking.PUBLIC)
                        .consent(Consent.given(ConsentGiver.FAMILY, ConsentScope.PUBLISH_NAME))
                        .build()))
                .isFalse();
        assertThat(isShown(Plants.minimal(CaseRecord.shapeOf("vehicle")))).isFalse();
    }

    @Test
    void a_detention_a_kind_a_number_and_a_retraction_say_something() {
        Person.Builder person = Person.builder().id(PersonId.of("x"));
        assertThat(isShown(person.kind(PersonKind.UNNAMED).build())).isTrue();
        assertThat(isShown(person.kind(Optional.empty())
                        .addIdentifier(Identifier.wikidata("Q42"))
                        .build()))
                .isTrue();
        assertThat(isShown(Person.builder()
                        .id(PersonId.of("x"))
                        .addRevision(Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.RETRACTED))
                        .build()))
                .isTrue();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(SHOWN.id())
                .build();
        assertThat(project(PublicationProfile.PUBLIC, SHOWN, detention).records())
                .containsExactly(SHOWN, detention);
    }

    /** Readers cannot tell whether it is the sources that do not name the person, or a consent. */
    @Test
    void somebody_without_a_name_by_consent_is_shown_as_unnamed_so_that_the_case_stays() {
        Person.Builder person = Person.builder()
                .id(PersonId.of("x"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS));
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PersonId.of("x"))
                .build();
        Person unnamed =
                Person.builder().id(PersonId.of("x")).kind(PersonKind.UNNAMED).build();
        for (Person some : List.of(
                person.build(),
                person.addMissing(Missing.of(Person.KIND, MissingReason.NOT_STATED))
                        .build(),
                person.addName(Name.of("Ines Calder")).build(),
                person.kind(PersonKind.NAMED).build())) {
            CaseFile published = project(PublicationProfile.PUBLIC, some, detention);
            assertThat(published.records()).containsExactly(unnamed, detention);
            assertThat(Cases.published(published)).isEqualTo(published);
            CaseFile partners = project(PublicationProfile.PARTNERS, some, detention);
            assertThat(Cases.published(partners)).isEqualTo(published);
            assertThat(Disclosure.project(partners, PublicationProfile.PARTNERS, Cases.CLOCK)
                            .caseFile())
                    .isEqualTo(partners);
        }
    }

    @Test
    void the_public_does_not_learn_that_somebody_without_names_in_the_file_has_one() {
        Person person = Cases.person("x").kind(PersonKind.NAMED).build();
        assertThat(Cases.published(Cases.open(person)).records())
                .containsExactly(Cases.person("x").build());
    }
}
