package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that the case file itself says are withheld: by the kind of a person, and by gaps. */
class DeclaredTest {

    private static final Person WITHHELD = Cases.person("w1")
            .kind(PersonKind.WITHHELD)
            .addName(Name.of("Leyla Orlova"))
            .build();

    private static final Person SHOWN =
            Cases.person("p1").addName(Name.of("Nuran Castell")).build();

    private static CaseFile project(PublicationProfile profile, CaseRecord... records) {
        CaseFile once =
                Disclosure.project(Cases.open(records), profile, Cases.CLOCK).caseFile();
        assertThat(Disclosure.project(once, profile, Cases.CLOCK).caseFile()).isEqualTo(once);
        return once;
    }

    @Test
    void where_the_gaps_themselves_are_kept_back_none_is_told() {
        Person person = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .bornOn(PartialDate.parse("1985"))
                .addMissing(Missing.of("missing", MissingReason.WITHHELD_SAFETY))
                .addMissing(Missing.of("bornOn", MissingReason.WITHHELD_SAFETY))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            Person shown = (Person) project(profile, person).records().get(0);
            assertThat(shown.bornOn()).isEmpty();
            assertThat(shown.missing()).isEmpty();
        }
    }

    @Test
    void a_person_of_kind_withheld_is_secret_however_it_is_marked() {
        Consent given = Consent.builder()
                .status(ConsentStatus.GIVEN)
                .addScope(ConsentScope.PUBLISH_NAME)
                .build();
        Person.Builder marked = WITHHELD.toBuilder().marking(Marking.PUBLIC).consent(given);
        for (String attribute : List.of("id", "kind", "names", "consent")) {
            marked.addMarking(AttributeMarking.of(attribute, Marking.PUBLIC));
        }
        Person nameless = Cases.person("w1").kind(PersonKind.WITHHELD).build();
        for (PublicationProfile profile : Cases.PROFILES) {
            for (Person person : List.of(WITHHELD, marked.build(), nameless)) {
                assertThat(project(profile, person, SHOWN).records()).containsExactly(SHOWN);
            }
        }
    }

    @Test
    void the_receipt_says_that_the_file_itself_withholds_the_person() {
        assertThat(Cases.project(Cases.open(WITHHELD)).receipt().withheld())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(WithheldReason.DECLARED_WITHHELD);
                    assertThat(entry.level()).isEqualTo(Marking.SECRET);
                    assertThat(entry.at()).hasToString("");
                    assertThat(entry.attribute()).isEmpty();
                });
    }

    @Test
    void who_is_to_appear_without_a_name_is_unnamed() {
        Person unnamed = Cases.person("p2").kind(PersonKind.UNNAMED).build();
        Person unknown = Cases.person("p3").kind(PersonKind.UNKNOWN).build();
        Cases.PROFILES.forEach(profile ->
                assertThat(project(profile, unnamed, unknown).records()).containsExactly(unnamed, unknown));
    }

    @Test
    void whatever_refers_to_the_person_or_names_it_goes_along() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(WITHHELD.id())
                .build();
        Organisation named =
                Cases.organisation(OrganisationId.of("leyla-orlova")).build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Leyla Orlova was heard"))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            CaseFile left = project(profile, WITHHELD, detention, named, statement);
            assertThat(left.records()).extracting(CaseRecord::id).containsExactly(statement.id());
            assertThat(left.find(statement.id()).flatMap(Statement::titles)).isEmpty();
        }
    }

    @Test
    void a_group_does_not_show_its_member() {
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .closed(true)
                .addMember(GroupMember.of(SHOWN.id()))
                .addMember(GroupMember.of(WITHHELD.id()))
                .build();
        assertThat(project(PublicationProfile.PUBLIC, WITHHELD, SHOWN, group).find(group.id()))
                .contains(Group.builder()
                        .id(group.id())
                        .addMember(GroupMember.of(SHOWN.id()))
                        .build());
    }

    private static Award award(Conferral conferral) {
        return prize().addConferral(conferral).build();
    }

    private static Award.Builder prize() {
        return Award.builder().id(AwardId.of("a1")).addName(Name.of("Lantern Prize"));
    }

    @Test
    void an_award_does_not_show_who_collected_it() {
        Conferral plain = Conferral.of(SHOWN.id(), ConferralStatus.CONFERRED);
        Award award = award(plain.toBuilder().collectedBy(WITHHELD.id()).build());
        assertThat(project(PublicationProfile.PUBLIC, WITHHELD, SHOWN, award).find(award.id()))
                .contains(award(plain));
        Award hers = award(Conferral.of(WITHHELD.id(), ConferralStatus.CONFERRED));
        assertThat(project(PublicationProfile.PUBLIC, WITHHELD, SHOWN, hers).find(hers.id()))
                .contains(prize().build());
    }

    private static Person born(MissingReason reason) {
        return SHOWN.toBuilder()
                .bornOn(PartialDate.of(1980))
                .addMissing(Missing.of("bornOn", reason))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withheld-safety", "withheld-consent", "withheld-legal", "sealed-in-a-later-version"})
    void what_a_gap_says_is_withheld_is_not_shown_though_it_is_there(String reason) {
        Person born = born(MissingReason.VOCABULARY.of(reason));
        assertThat(project(PublicationProfile.PUBLIC, born).records()).containsExactly(SHOWN);
        Person told = SHOWN.toBuilder()
                .addMissing(Missing.of("bornOn", MissingReason.VOCABULARY.of(reason)))
                .build();
        for (PublicationProfile profile : List.of(PublicationProfile.PARTNERS, PublicationProfile.INTERNAL)) {
            assertThat(project(profile, born).records()).containsExactly(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-stated", "disputed", "none-exists", "redacted-by-profile"})
    void a_gap_for_any_other_reason_hides_nothing(String reason) {
        assertThat(project(PublicationProfile.PUBLIC, born(MissingReason.VOCABULARY.of(reason)))
                        .records(Person.class))
                .singleElement()
                .satisfies(person -> assertThat(person.bornOn()).isPresent());
    }

    @Test
    void the_receipt_says_what_the_gap_took() {
        assertThat(Cases.project(Cases.open(born(MissingReason.WITHHELD_LEGAL)))
                        .receipt()
                        .withheld())
                .anySatisfy(entry -> {
                    assertThat(entry.reason()).isEqualTo(WithheldReason.DECLARED_WITHHELD);
                    assertThat(entry.level()).isEqualTo(Marking.SECRET);
                    assertThat(entry.at()).hasToString("/bornOn");
                    assertThat(entry.attribute()).contains("bornOn");
                });
    }

    @Test
    void a_gap_that_may_itself_not_be_shown_withholds_all_the_same() {
        Person born = SHOWN.toBuilder()
                .bornOn(PartialDate.of(1980))
                .addMissing(Missing.builder()
                        .attribute("bornOn")
                        .reason(MissingReason.WITHHELD_SAFETY)
                        .marking(Marking.SECRET)
                        .build())
                .addMarking(AttributeMarking.of("bornOn", Marking.PUBLIC))
                .build();
        assertThat(project(PublicationProfile.PUBLIC, born).records()).containsExactly(SHOWN);
        assertThat(project(PublicationProfile.PARTNERS, born).records())
                .containsExactly(SHOWN.toBuilder()
                        .addMissing(Missing.of("bornOn", MissingReason.REDACTED_BY_PROFILE))
                        .build());
    }

    @Test
    void names_that_a_gap_withholds_are_searched_for() {
        Person person = WITHHELD.toBuilder()
                .kind(PersonKind.NAMED)
                .addMissing(Missing.of("names", MissingReason.WITHHELD_SAFETY))
                .build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Ms. Orlova was heard"))
                .build();
        CaseFile published = project(PublicationProfile.PUBLIC, person, statement);
        assertThat(published.find(person.id()).orElseThrow().names()).isEmpty();
        assertThat(published.find(statement.id()).orElseThrow().titles()).isEmpty();
    }

    @Test
    void evidence_goes_with_what_a_gap_withholds() {
        Statement statement = Cases.statement(StatementId.of("s1")).build();
        Person born = born(MissingReason.WITHHELD_SAFETY).toBuilder()
                .addEvidence(Evidence.about("bornOn", statement.id(), "Born in 1980."))
                .build();
        assertThat(project(PublicationProfile.PUBLIC, born, statement).records())
                .containsExactly(SHOWN, statement);
    }

    @Test
    void what_cannot_be_without_the_attribute_goes_too() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(SHOWN.id())
                .addMissing(Missing.of("detainee", MissingReason.WITHHELD_CONSENT))
                .build();
        Person person = Cases.person("p2")
                .addName(Name.builder()
                        .full("Leyla Orlova")
                        .addMissing(Missing.of("full", MissingReason.WITHHELD_CONSENT))
                        .build())
                .build();
        assertThat(project(PublicationProfile.PUBLIC, SHOWN, detention, person).records())
                .containsExactly(SHOWN, Cases.person("p2").build());
    }

    @Test
    void a_gap_takes_no_marking_off() {
        Person person = SHOWN.toBuilder()
                .marking(Marking.PARTNERS)
                .addMissing(Missing.of("marking", MissingReason.WITHHELD_SAFETY))
                .addMissing(Missing.of("markings", MissingReason.WITHHELD_SAFETY))
                .build();
        CaseFile partners = project(PublicationProfile.PARTNERS, person);
        assertThat(partners.find(person.id()).orElseThrow().marking()).contains(Marking.PARTNERS);
        assertThat(Cases.published(partners).records()).isEmpty();
    }

    @Test
    void a_private_member_is_withheld_by_a_gap_too() {
        Person person = SHOWN.toBuilder()
                .unknownMembers(DataObject.EMPTY.with("example.org:x", new DataString("y")))
                .addMissing(Missing.of("example.org:x", MissingReason.WITHHELD_SAFETY))
                .build();
        Person left =
                project(PublicationProfile.INTERNAL, person).find(person.id()).orElseThrow();
        assertThat(left.unknownMembers().isEmpty()).isTrue();
        assertThat(left.missing()).isEqualTo(person.missing());
    }

    private static final PersonId NOBODY = PersonId.of("nobody");

    private static List<Reading> toRead(CaseRecord... records) {
        return Cases.project(Cases.open(records)).receipt().toRead();
    }

    @Test
    void a_wording_that_may_tell_of_the_one_who_is_withheld_is_to_be_read() {
        Statement statement = Cases.statement(StatementId.of("s1")).build();
        Evidence evidence = Evidence.of(statement.id(), "His was collected by his daughter");
        Conferral conferral = Conferral.of(SHOWN.id(), ConferralStatus.CONFERRED).toBuilder()
                .collectedBy(WITHHELD.id())
                .addEvidence(Evidence.about("status", statement.id(), "It was conferred on him."))
                .addEvidence(evidence)
                .build();
        assertThat(toRead(WITHHELD, SHOWN, statement, award(conferral)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.record()).contains(AwardId.of("a1"));
                    assertThat(entry.at()).hasToString("/conferrals/0/evidence/1");
                    assertThat(entry.reason()).isEqualTo(WithheldReason.WORDING_STAYS);
                    assertThat(entry.words()).isEqualTo("His was collected by his daughter");
                });
        assertThat(Cases.project(Cases.open(WITHHELD, SHOWN, statement, award(conferral)))
                        .receipt()
                        .lines())
                .containsSequence(
                        "Read this before you publish.",
                        "1. award:a1 /conferrals/0/evidence/1",
                        "   its wording may tell what was withheld of the object (wording-stays)",
                        "   “His was collected by his daughter”");
    }

    @Test
    void a_wording_is_not_to_be_read_where_nothing_was_withheld_or_it_went_itself() {
        Statement statement = Cases.statement(StatementId.of("s1")).build();
        Conferral whole = Conferral.of(SHOWN.id(), ConferralStatus.CONFERRED).toBuilder()
                .addEvidence(Evidence.of(statement.id(), "His was collected by his daughter"))
                .build();
        assertThat(toRead(SHOWN, statement, award(whole))).isEmpty();
        Conferral reduced = whole.toBuilder().collectedBy(WITHHELD.id()).build();
        assertThat(toRead(WITHHELD, SHOWN, statement, award(reduced))).hasSize(1);
        assertThat(toRead(WITHHELD, SHOWN, award(reduced)))
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.SOURCES_HIDDEN);
        Award lost = award(reduced.toBuilder().recipient(NOBODY).build());
        assertThat(toRead(WITHHELD, SHOWN, statement, lost))
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.CITED_BY_WITHHELD);
        Award noted = award(whole.toBuilder()
                .evidence(
                        List.of(whole.evidence().get(0).toBuilder().note("Hm.").build()))
                .build());
        assertThat(toRead(SHOWN, statement, noted)).isEmpty();
    }
}
