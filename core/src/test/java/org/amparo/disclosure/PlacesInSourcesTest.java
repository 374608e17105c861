package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.HopMode;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Places in a source: rows of a list are for colleagues, and no place in a source that tells of somebody who is shown
 * without the name is shown to those who must not learn it.
 */
class PlacesInSourcesTest {

    private static final StatementId LIST = StatementId.of("list");
    private static final StatementId REPORT = StatementId.of("report");
    private static final Name NAME = Name.of("Leyla Orlova");
    private static final OrganisationId PRISON = OrganisationId.of("prison");

    private static Evidence at(StatementId statement, LocatorKind kind, String position) {
        return Evidence.builder()
                .statement(statement)
                .locator(Locator.of(kind, position))
                .build();
    }

    private static Evidence page(String position) {
        return at(REPORT, LocatorKind.PAGE, position);
    }

    private static Evidence row(String position) {
        return at(LIST, LocatorKind.CELL, position);
    }

    private static Statement statement(StatementId id) {
        return Cases.statement(id)
                .source(Source.of(URI.create("https://lists.example/" + id.local())))
                .build();
    }

    private static Person named(String local, Evidence evidence) {
        return Cases.person(local)
                .addName(Name.of("Nuran Castell"))
                .addEvidence(evidence)
                .build();
    }

    private static Person.Builder person() {
        return Cases.person("p17").addEvidence(page("canary-1"));
    }

    static List<Person> nameless() {
        return List.of(
                person().addName(NAME)
                        .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build(),
                person().consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build(),
                person().addName(NAME)
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                        .build(),
                person().addName(NAME.toBuilder().marking(Marking.SECRET).build())
                        .build(),
                person().addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                        .build(),
                person().addName(NAME)
                        .addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_SAFETY))
                        .build(),
                person().addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_LEGAL))
                        .build(),
                person().kind(PersonKind.UNNAMED).build(),
                person().kind(PersonKind.UNKNOWN).addName(NAME).build());
    }

    private static String shown(PublicationProfile profile, CaseRecord... records) {
        return Strings.of(Disclosure.project(Cases.open(records), profile, Cases.CLOCK)
                        .caseFile())
                .toString();
    }

    private static Stream<PublicationProfile> outside() {
        return Stream.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS);
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void places_go_with_the_name(Person person) {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d17"))
                .detainee(person.id())
                .addCharge(Charge.builder()
                        .article("19")
                        .addEvidence(page("canary-2"))
                        .build())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.UNSPECIFIED)
                        .authority(PRISON)
                        .addEvidence(page("canary-3"))
                        .build())
                .addEvidence(page("canary-4"))
                .build();
        Incident incident = Incident.builder()
                .id(IncidentId.of("i17"))
                .addSubject(person.id())
                .addEvidence(page("canary-5"))
                .build();
        Award award = Award.builder()
                .id(AwardId.of("prize"))
                .addName(Name.of("Quay Prize"))
                .addConferral(Conferral.of(person.id(), ConferralStatus.CONFERRED).toBuilder()
                        .addEvidence(page("canary-6"))
                        .build())
                .build();
        Group group = Group.builder()
                .id(GroupId.of("g"))
                .addMember(GroupMember.of(person.id()).toBuilder()
                        .addEvidence(page("canary-7"))
                        .build())
                .build();
        Organisation prison =
                Cases.organisation(PRISON).addEvidence(page("canary-8")).build();
        CaseRecord[] records = {
            person, detention, incident, award, group, prison, statement(REPORT), named("p18", page("canary-9"))
        };
        outside().forEach(profile -> {
            String shown = shown(profile, records);
            assertThat(shown).contains("person:p17", "detention:d17", "incident:i17", "award:prize", "group:g");
            assertThat(shown).contains("https://lists.example/report").doesNotContain("canary");
        });
        assertThat(Cases.project(Cases.open(records)).receipt().withheld())
                .filteredOn(entry -> entry.reason() == WithheldReason.LEADS_TO_NAME)
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void pages_of_those_who_are_shown_by_name_stay() {
        assertThat(shown(PublicationProfile.PUBLIC, named("p18", page("page-9")), statement(REPORT)))
                .contains("page-9");
    }

    @Test
    void pages_of_a_source_that_tells_of_nobody_without_a_name_stay() {
        CaseRecord[] records = {
            nameless().get(0), statement(REPORT), named("p18", at(LIST, LocatorKind.PAGE, "page-9")), statement(LIST)
        };
        assertThat(shown(PublicationProfile.PUBLIC, records)).contains("page-9").doesNotContain("canary");
    }

    @Test
    void a_source_that_tells_of_somebody_who_is_gone_keeps_its_pages() {
        Person gone = person().addName(NAME).kind(PersonKind.WITHHELD).build();
        assertThat(shown(PublicationProfile.PUBLIC, gone, named("p18", page("page-9")), statement(REPORT)))
                .contains("page-9");
    }

    @Test
    void colleagues_who_see_the_name_see_the_places() {
        CaseRecord[] records = {nameless().get(0), statement(REPORT), named("p18", row("row 3")), statement(LIST)};
        assertThat(shown(PublicationProfile.INTERNAL, records)).contains("Orlova", "canary-1", "row 3");
    }

    @Test
    void where_a_name_goes_from_colleagues_too_so_do_the_places() {
        assertThat(shown(PublicationProfile.INTERNAL, nameless().get(2), statement(REPORT)))
                .contains("person:p17")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @EnumSource(Quotation.class)
    void the_place_where_one_statement_passes_on_another_goes(Quotation quotation) {
        Person person = nameless().get(0);
        StatementId letter = StatementId.of("letter");
        Statement theirs =
                Cases.statement(letter).addMention(Mention.of(person.id())).build();
        Statement quoting = Cases.statement(StatementId.of("news"))
                .addRelay(Relay.of(letter, HopMode.QUOTES).toBuilder()
                        .locator(Locator.of(quotation.kind, "canary-2"))
                        .build())
                .build();
        outside()
                .forEach(profile -> assertThat(shown(profile, person, theirs, quoting, statement(REPORT)))
                        .contains("statement:news", "statement:letter")
                        .doesNotContain("canary"));
    }

    enum Quotation {
        PAGE(LocatorKind.PAGE),
        QUOTE(LocatorKind.TEXT_QUOTE);

        private final LocatorKind kind;

        Quotation(LocatorKind kind) {
            this.kind = kind;
        }
    }

    @Test
    void an_address_of_a_passage_goes_and_one_of_the_whole_stays() {
        Statement report = statement(REPORT).toBuilder()
                .source(Source.builder()
                        .url(URI.create("https://lists.example/report#row-canary-2"))
                        .archiveUrl(URI.create("https://archive.example/report"))
                        .build())
                .build();
        assertThat(shown(PublicationProfile.PUBLIC, nameless().get(0), report))
                .contains("https://archive.example/report")
                .doesNotContain("canary");
        assertThat(shown(PublicationProfile.PUBLIC, named("p18", page("3")), report))
                .contains("https://lists.example/report#row-canary-2");
    }

    @Test
    void a_place_inside_a_rival_value_goes_too() {
        Person person = nameless().get(0);
        Detention detention = Detention.builder()
                .id(DetentionId.of("d17"))
                .detainee(person.id())
                .addCharge(Charge.builder()
                        .article("19")
                        .addEvidence(Evidence.of(REPORT, "charged"))
                        .build())
                .addEvidence(Evidence.builder()
                        .statement(REPORT)
                        .about(Detention.CHARGES)
                        .rival(DataObject.EMPTY
                                .with("article", new DataString("20"))
                                .with("x:place", new DataString("canary-2")))
                        .build())
                .addEvidence(Evidence.of(REPORT, "is held"))
                .build();
        outside()
                .forEach(profile -> assertThat(shown(profile, person, detention, statement(REPORT)))
                        .contains("detention:d17")
                        .doesNotContain("canary"));
    }

    @Test
    void rows_are_for_colleagues_unless_they_are_marked_by_name() {
        Stream.of(LocatorKind.CELL, LocatorKind.LINE, LocatorKind.VOCABULARY.of("sheet"))
                .map(kind -> named("p18", at(LIST, kind, "canary-3")))
                .forEach(person -> {
                    outside()
                            .forEach(profile -> assertThat(shown(profile, person, statement(LIST)))
                                    .contains("statement:list")
                                    .doesNotContain("canary"));
                    assertThat(shown(PublicationProfile.INTERNAL, person, statement(LIST)))
                            .contains("canary-3");
                });
        Person bare = named(
                "p18",
                Evidence.builder()
                        .statement(LIST)
                        .locator(Locator.builder().position("canary-3").build())
                        .build());
        assertThat(shown(PublicationProfile.PUBLIC, bare, statement(LIST))).doesNotContain("canary");
        Person marked = named(
                "p18",
                row("row 3").toBuilder()
                        .addMarking(AttributeMarking.of(Evidence.LOCATOR, Marking.PUBLIC))
                        .build());
        assertThat(shown(PublicationProfile.PUBLIC, marked, statement(LIST))).contains("row 3");
    }

    @Test
    void a_place_whose_kind_is_hidden_is_taken_for_a_row() {
        Person hidden = named(
                "p18",
                Evidence.builder()
                        .statement(LIST)
                        .locator(Locator.of(LocatorKind.PAGE, "canary-4").toBuilder()
                                .addMarking(AttributeMarking.of(Locator.KIND, Marking.SECRET))
                                .build())
                        .build());
        outside()
                .forEach(profile ->
                        assertThat(shown(profile, hidden, statement(LIST))).doesNotContain("canary"));
    }

    @Test
    void a_row_that_is_marked_public_goes_where_somebody_in_the_list_has_no_name() {
        Person marked = named(
                "p18",
                row("canary-3").toBuilder()
                        .addMarking(AttributeMarking.of(Evidence.LOCATOR, Marking.PUBLIC))
                        .build());
        Person unnamed = nameless().get(0).toBuilder()
                .addEvidence(Evidence.builder().statement(LIST).build())
                .build();
        outside()
                .forEach(profile -> assertThat(shown(profile, marked, unnamed, statement(LIST), statement(REPORT)))
                        .contains("person:p17")
                        .doesNotContain("canary"));
    }

    @Test
    void rows_that_go_by_their_floor_stand_in_the_receipt_as_such() {
        assertThat(Cases.project(Cases.open(named("p18", row("row 3")), statement(LIST)))
                        .receipt()
                        .withheld())
                .extracting(Withheld::reason)
                .containsExactly(WithheldReason.FLOOR);
    }

    @Test
    void a_name_that_lost_the_row_of_its_evidence_is_shown_and_not_searched_for() {
        Person person = Cases.person("p18")
                .addName(Name.of("سلمى الأمين").toBuilder()
                        .addEvidence(row("row 3"))
                        .build())
                .build();
        Statement naming = statement(LIST).toBuilder()
                .titles(LocalizedText.english("سلمى الأمين is held"))
                .build();
        Publication publication = Cases.project(Cases.open(person, naming));
        assertThat(Strings.of(publication.caseFile()).toString())
                .contains("سلمى الأمين is held")
                .doesNotContain("row 3");
        assertThat(publication.receipt().toRead()).isEmpty();
    }

    @Test
    void the_neighbours_of_somebody_without_a_name_are_not_those_in_the_list() {
        Person first = named("zeta", Evidence.of(LIST, "x"));
        Person unnamed = nameless().get(0);
        Person last = named("alpha", Evidence.of(LIST, "x"));
        CaseFile file = Cases.open(first, unnamed, last, statement(LIST), statement(REPORT));
        assertThat(Cases.published(file).records())
                .extracting(record -> record.id().toString())
                .containsExactly("person:alpha", "person:p17", "person:zeta", "statement:list", "statement:report");
        CaseFile theirs = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(Cases.published(theirs).records())
                .isEqualTo(Cases.published(file).records());
        assertThat(Cases.published(Cases.open(first, last, statement(LIST))).records())
                .extracting(CaseRecord::id)
                .containsExactly(PersonId.of("zeta"), PersonId.of("alpha"), LIST);
    }

    @Test
    void places_that_once_went_stay_away_when_the_person_goes_in_a_later_round() {
        Statement naming = Cases.statement(REPORT)
                .titles(LocalizedText.english("Leyla Orlova"))
                .build();
        Person unnamed = Person.builder()
                .id(PersonId.of("p17"))
                .addName(NAME)
                .gender(Gender.FEMALE)
                .addEvidence(page("canary-1"))
                .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                .addMarking(AttributeMarking.of(Person.GENDER, Marking.SECRET))
                .build();
        assertThat(shown(PublicationProfile.PUBLIC, unnamed, naming, named("p18", page("page-9"))))
                .doesNotContain("canary", "Orlova");
    }

    @Test
    void evidence_against_somebody_without_a_name_keeps_its_modality() {
        Person person = nameless().get(0).toBuilder()
                .addEvidence(page("canary-2").toBuilder()
                        .modality(Modality.DENIED)
                        .wording("It is denied.")
                        .build())
                .build();
        assertThat(Cases.published(Cases.open(person, statement(REPORT)))
                        .find(person.id())
                        .orElseThrow()
                        .evidence())
                .hasSize(2)
                .allMatch(evidence -> evidence.locator().isEmpty())
                .anyMatch(Evidence::denies);
    }
}
