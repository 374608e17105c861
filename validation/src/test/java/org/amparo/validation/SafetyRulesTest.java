package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.ContactChannel;
import org.amparo.code.IncidentKind;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.code.RoleRelation;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Photo;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on consent, markings and what everybody can see. */
class SafetyRulesTest {

    private static final CaseHeader PUBLIC = CaseHeader.builder()
            .id(CaseFileId.of("north-shore"))
            .defaultMarking(Marking.PUBLIC)
            .build();

    private static List<String> found(String rule, CaseHeader header, CaseRecord... records) {
        return places(rule, CaseFile.of(header, List.of(records)));
    }

    // S1

    @Test
    void a_file_in_which_everybody_is_public_and_no_basis_is_recorded_is_found_once() {
        Person other = leyla().toBuilder().id(PersonId.of("nino-vale")).build();
        assertThat(found("everything-public-without-basis", PUBLIC, leyla(), other))
                .containsExactly("/defaultMarking");
    }

    /** What a file may have beside somebody who is shown by name on no basis. */
    static Stream<Person> peopleOfWhomSomebodyHasAsked() {
        Person.Builder other = Person.builder().id(PersonId.of("nino-vale")).addName(Name.of("Nino Vale"));
        Person nino = other.build();
        return Stream.of(
                nino,
                nino.toBuilder().consent(Consent.given(ConsentGiver.FAMILY)).build(),
                nino.toBuilder().consent(Consent.refused(ConsentGiver.FAMILY)).build(),
                nino.toBuilder().marking(Marking.SECRET).build(),
                nino.toBuilder().kind(PersonKind.WITHHELD).build(),
                nino.toBuilder()
                        .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.PARTNERS))
                        .build(),
                nino.toBuilder()
                        .addMissing(Missing.of(Person.CONSENT, MissingReason.NOT_STATED))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("peopleOfWhomSomebodyHasAsked")
    void the_consent_of_one_is_no_basis_for_another(Person nino) {
        for (Person leyla : List.of(
                leyla(),
                leyla().toBuilder().marking(Marking.PUBLIC).build(),
                leyla().toBuilder()
                        .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.PARTNERS))
                        .build(),
                leyla().toBuilder()
                        .consent(Consent.builder()
                                .status(ConsentStatus.NOT_SOUGHT)
                                .build())
                        .build())) {
            assertThat(found("everything-public-without-basis", PUBLIC, leyla, nino))
                    .containsExactly("/defaultMarking");
            assertThat(found("everything-public-without-basis", PUBLIC, nino, leyla))
                    .containsExactly("/defaultMarking");
        }
    }

    static Stream<CaseFile> filesInWhichSomebodyHasAskedOrNothingIsShown() {
        CaseHeader unmarked = CaseHeader.builder().id(PUBLIC.id()).build();
        return Stream.of(
                CaseFile.of(unmarked, List.of(leyla())),
                CaseFile.of(
                        unmarked.toBuilder().defaultMarking(Marking.PARTNERS).build(), List.of(leyla())),
                CaseFile.of(PUBLIC.toBuilder().marking(Marking.RESTRICTED).build(), List.of(leyla())),
                CaseFile.of(PUBLIC.toBuilder().profile("public").build(), List.of(leyla())),
                CaseFile.of(PUBLIC, List.of(Person.builder().id(LEYLA).build())),
                CaseFile.of(PUBLIC, List.of()),
                with(leyla().toBuilder().marking(Marking.SECRET)),
                with(leyla().toBuilder().addMarking(AttributeMarking.of(Person.NAMES, Marking.PARTNERS))),
                with(leyla().toBuilder().kind(PersonKind.WITHHELD)),
                with(leyla().toBuilder().kind(PersonKind.UNNAMED)),
                with(leyla().toBuilder()
                        .consent(Consent.builder()
                                .status(ConsentStatus.NOT_POSSIBLE)
                                .lawfulBasis(LawfulBasis.VITAL_INTEREST)
                                .build())),
                with(leyla().toBuilder().consent(Consent.given(ConsentGiver.FAMILY))),
                with(leyla().toBuilder()
                        .consent(Consent.builder()
                                .lawfulBasis(LawfulBasis.PUBLIC_DOMAIN)
                                .build())),
                with(leyla().toBuilder().addMissing(Missing.of(Person.CONSENT, MissingReason.NOT_STATED))));
    }

    @ParameterizedTest
    @MethodSource("filesInWhichSomebodyHasAskedOrNothingIsShown")
    void a_file_in_which_somebody_has_asked_or_nothing_is_shown_is_left_alone(CaseFile file) {
        assertThat(places("everything-public-without-basis", file)).isEmpty();
    }

    @Test
    void of_a_consent_that_is_no_permission_it_is_said_what_is_missing() {
        Consent empty = Consent.builder().build();
        for (Consent consent :
                List.of(empty, empty.toBuilder().giver(ConsentGiver.NONE).build())) {
            Person person = leyla().toBuilder().consent(consent).build();
            assertThat(found("says-too-little", PUBLIC, person)).containsExactly("/records/0/consent");
            assertThat(found(
                            "says-too-little",
                            PUBLIC.toBuilder().profile("partners").build(),
                            person))
                    .isEmpty();
        }
        Person given =
                leyla().toBuilder().consent(Consent.given(ConsentGiver.SUBJECT)).build();
        assertThat(found("says-too-little", PUBLIC, given)).isEmpty();
    }

    private static CaseFile with(Person.Builder person) {
        return CaseFile.of(PUBLIC, List.of(person.build()));
    }

    // S2

    @ParameterizedTest
    @CsvSource({
        "public, partners, true",
        "public, public, false",
        "partners, restricted, true",
        "partners, partners, false",
        "internal, secret, true",
        "internal, restricted, false",
        "public, scret, true",
        "of-a-later-version, secret, false",
    })
    void what_is_marked_above_the_profile_of_the_file_is_found(String profile, String level, boolean found) {
        CaseHeader header = PUBLIC.toBuilder().profile(profile).build();
        Marking marking = Marking.VOCABULARY.of(level);
        assertThat(found(
                        "marked-above-profile",
                        header,
                        leyla().toBuilder().marking(marking).build()))
                .isEqualTo(found ? List.of("/records/0/marking") : List.of());
        Person born = leyla().toBuilder()
                .bornOn(PartialDate.of(1985))
                .addMarking(AttributeMarking.of(Person.BORN_ON, marking))
                .addMarking(AttributeMarking.of(Person.DIED_ON, marking))
                .build();
        assertThat(found("marked-above-profile", header, born))
                .isEqualTo(found ? List.of("/records/0/bornOn") : List.of());
        assertThat(found("marked-above-profile", PUBLIC, born)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @Tag("once")
    void what_publishing_makes_is_never_marked_above_its_profile(long seed) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            for (CaseFile file : List.of(
                    RandomCases.seeded(seed).contradictory(),
                    RandomCases.seeded(seed).plausibleCaseFile(60))) {
                CaseFile published =
                        Disclosure.project(file, profile, Cases.CLOCK).caseFile();
                assertThat(published.header().profile()).contains(profile.name());
                assertThat(places("marked-above-profile", published)).isEmpty();
                assertThat(places("everything-public-without-basis", published)).isEmpty();
            }
        }
    }

    // S4

    private static Person born(String date) {
        return leyla().toBuilder().bornOn(PartialDate.parse(date)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-01-18, true",
        "2010, true",
        "2008-01-15, false",
        "2008-01, false",
        "2008, false",
        "2020~, false",
        "1985, false",
    })
    void a_child_is_public_by_name_if_certainly_under_age(String date, boolean found) {
        assertThat(found("exposed-to-everybody", PUBLIC, born(date)))
                .isEqualTo(found ? List.of("/records/0/names") : List.of());
        assertThat(found(
                        "exposed-to-everybody",
                        Cases.file().header(),
                        born(date).toBuilder().marking(Marking.PUBLIC).build()))
                .isEqualTo(found ? List.of("/records/0/names") : List.of());
    }

    static Stream<Person.Builder> childrenWhoAreNotExposed() {
        return Stream.of(
                born("2020").toBuilder().marking(Marking.PARTNERS),
                born("2020").toBuilder().addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET)),
                born("2020").toBuilder().addMarking(AttributeMarking.of(Person.BORN_ON, Marking.RESTRICTED)),
                born("2020").toBuilder().names(List.of()),
                born("2020").toBuilder().kind(PersonKind.UNNAMED),
                born("2020").toBuilder().kind(PersonKind.WITHHELD),
                born("2020").toBuilder().diedOn(PartialDate.of(2023)),
                born("2020").toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(Cases.NEWS)
                                .rival(Person.BORN_ON, PartialDate.of(2000))
                                .build()),
                born("2020").toBuilder().consent(Consent.given(ConsentGiver.GUARDIAN)),
                born("2020").toBuilder().consent(Consent.refused(ConsentGiver.SUBJECT)),
                born("2020").toBuilder().consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS)),
                born("2020").toBuilder()
                        .consent(Consent.builder()
                                .lawfulBasis(LawfulBasis.VITAL_INTEREST)
                                .status(ConsentStatus.NOT_POSSIBLE)
                                .build()),
                born("2020").toBuilder().addMissing(Missing.of(Person.CONSENT, MissingReason.NOT_STATED)));
    }

    @ParameterizedTest
    @MethodSource("childrenWhoAreNotExposed")
    void a_child_who_is_kept_back_or_for_whom_somebody_has_decided_is_left_alone(Person.Builder person) {
        assertThat(found("exposed-to-everybody", PUBLIC, person.build())).isEmpty();
    }

    private static Incident killed() {
        return Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, LEYLA).toBuilder()
                .period(Period.parse("2023-05-01/2023-05-01"))
                .addEvidence(Evidence.of(NEWS, "was shot"))
                .build();
    }

    /** As one whose record says when they died, where the file is looked at as a whole. */
    @Test
    void a_child_who_was_killed_is_left_alone() {
        Person child = born("2020");
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        child,
                        killed(),
                        statement("news").build()))
                .isEmpty();
        assertThat(CaseValidator.standard(Cases.CLOCK)
                        .validate(PUBLIC, child, 0)
                        .findings())
                .extracting(Finding::rule)
                .contains("exposed-to-everybody");
    }

    static Stream<Incident> incidentsByWhichNobodyIsCertainlyDead() {
        return Stream.of(
                killed().toBuilder()
                        .kinds(List.of(IncidentKind.ATTEMPTED_KILLING))
                        .build(),
                killed().toBuilder().subjects(List.of(PersonId.of("another"))).build(),
                killed().toBuilder().period(Period.parse("2999/2999")).build(),
                killed().toBuilder().evidence(List.of(told(Modality.ALLEGED))).build(),
                killed().toBuilder().evidence(List.of(told(Modality.DENIED))).build(),
                killed().toBuilder().addEvidence(told(Modality.DENIED)).build(),
                killed().toBuilder()
                        .addRevision(Revision.builder()
                                .number(1L)
                                .at(Instant.parse("2024-01-01T00:00:00Z"))
                                .kind(ChangeKind.RETRACTED)
                                .build())
                        .build());
    }

    private static Evidence told(Modality modality) {
        return Evidence.of(NEWS, "was shot, they say").toBuilder()
                .modality(modality)
                .build();
    }

    @ParameterizedTest
    @MethodSource("incidentsByWhichNobodyIsCertainlyDead")
    void a_child_who_may_be_alive_is_not(Incident incident) {
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        born("2020"),
                        incident,
                        statement("news").build()))
                .containsExactly("/records/0/names");
    }

    @Test
    void a_child_cannot_agree_alone_and_a_consent_that_was_not_sought_is_none() {
        for (Consent consent : List.of(
                Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME),
                Consent.given(ConsentGiver.SUBJECT).toBuilder()
                        .on(PartialDate.of(2025))
                        .build(),
                Consent.builder().status(ConsentStatus.NOT_SOUGHT).build())) {
            assertThat(found(
                            "exposed-to-everybody",
                            PUBLIC,
                            born("2020").toBuilder().consent(consent).build()))
                    .containsExactly("/records/0/names");
        }
    }

    private static List<String> related(CaseHeader header, RoleRelation relation, Marking level, Marking around) {
        return found(
                "exposed-to-everybody",
                header,
                leyla().toBuilder()
                        .marking(around)
                        .addRole(Role.of(relation, PersonId.of("nino-vale")).toBuilder()
                                .addMarking(AttributeMarking.of(Role.PERSON, level))
                                .build())
                        .build());
    }

    @Test
    void a_family_tie_that_is_marked_as_public_is_found_and_no_other_relation() {
        assertThat(related(PUBLIC, RoleRelation.RELATIVE_OF, Marking.PUBLIC, Marking.PUBLIC))
                .containsExactly("/records/0/roles/0/person");
        assertThat(related(PUBLIC, RoleRelation.LAWYER_OF, Marking.PUBLIC, Marking.PUBLIC))
                .isEmpty();
        assertThat(related(PUBLIC, RoleRelation.RELATIVE_OF, Marking.PARTNERS, Marking.PUBLIC))
                .isEmpty();
        assertThat(related(PUBLIC, RoleRelation.RELATIVE_OF, Marking.PUBLIC, Marking.PARTNERS))
                .isEmpty();
    }

    @Test
    void a_family_tie_in_a_person_whom_nobody_made_public_is_left_alone() {
        Person person = leyla().toBuilder()
                .addRole(Role.of(RoleRelation.RELATIVE_OF, PersonId.of("nino-vale")).toBuilder()
                        .marking(Marking.PUBLIC)
                        .addMarking(AttributeMarking.of(Role.PERSON, Marking.PUBLIC))
                        .build())
                .build();
        assertThat(places("exposed-to-everybody", person)).isEmpty();
        assertThat(found("exposed-to-everybody", PUBLIC, person)).containsExactly("/records/0/roles/0/person");
    }

    @Test
    void coordinates_that_are_marked_as_public_are_found_unless_the_place_is_a_body() {
        Place place = Place.builder()
                .coordinates(URI.create("geo:48.2,16.37"))
                .addMarking(AttributeMarking.of(Place.COORDINATES, Marking.PUBLIC))
                .build();
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        Cases.statement("news").addPlace(place).build()))
                .containsExactly("/records/0/places/0/coordinates");
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        Cases.statement("news")
                                .addPlace(place.toBuilder()
                                        .facility(OrganisationId.of("prison"))
                                        .build())
                                .addPlace(place.toBuilder().markings(List.of()).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void health_contacts_and_addresses_that_are_marked_as_public_are_found_and_nothing_else_is() {
        Person person = leyla().toBuilder()
                .health(LocalizedText.english("Needs insulin."))
                .addContact(ContactDetail.of(ContactChannel.PHONE, "+99 4 1"))
                .addAddress(Place.of(LocalizedText.english("Quay Street 1")))
                .addPhoto(Photo.of(URI.create("https://pictures.example/1.jpg")))
                .build();
        assertThat(found("exposed-to-everybody", PUBLIC, person)).isEmpty();
        Person.Builder open = person.toBuilder();
        for (AttributeName<?> attribute : List.of(Person.HEALTH, Person.CONTACTS, Person.ADDRESSES, Person.PHOTOS)) {
            open.addMarking(AttributeMarking.of(attribute, Marking.PUBLIC));
        }
        assertThat(found("exposed-to-everybody", PUBLIC, open.build()))
                .containsExactlyInAnyOrder("/records/0/health", "/records/0/contacts", "/records/0/addresses");
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        open.marking(Marking.PARTNERS).build()))
                .isEmpty();
        assertThat(found(
                        "exposed-to-everybody",
                        PUBLIC,
                        leyla().toBuilder()
                                .addMarking(AttributeMarking.of(Person.HEALTH, Marking.PUBLIC))
                                .build()))
                .isEmpty();
    }

    // S5 and S6

    private static List<String> messages(Consent consent) {
        return Cases.messages(
                "consent-has-ended", leyla().toBuilder().consent(consent).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, true",
        "2025, true",
        "2026-01-16, false",
        "2026-01, false",
        "2025~, false",
        "2027, false",
    })
    void a_consent_has_expired_if_its_last_day_is_certainly_over(String expires, boolean found) {
        assertThat(messages(Consent.given(ConsentGiver.SUBJECT).toBuilder()
                        .expires(PartialDate.parse(expires))
                        .build()))
                .hasSize(found ? 1 : 0)
                .allMatch(message -> message.startsWith("The consent has expired,"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-16, true", "2025, true", "2026-01-17, false", "2026-01, false"})
    void a_consent_is_withdrawn_from_the_day_that_it_names(String withdrawn, boolean found) {
        assertThat(messages(Consent.given(ConsentGiver.SUBJECT).toBuilder()
                        .withdrawn(PartialDate.parse(withdrawn))
                        .build()))
                .hasSize(found ? 1 : 0)
                .allMatch(message -> message.startsWith("The consent was withdrawn,"));
    }

    @Test
    void a_consent_has_ended_if_its_status_says_so_unless_the_person_is_kept_back_otherwise() {
        for (ConsentStatus status : ConsentStatus.VOCABULARY.codes()) {
            boolean ended = status.equals(ConsentStatus.WITHDRAWN) || status.equals(ConsentStatus.EXPIRED);
            Consent consent = Consent.builder().status(status).build();
            assertThat(messages(consent)).as(status.code()).hasSize(ended ? 1 : 0);
            Person person = leyla().toBuilder().consent(consent).build();
            assertThat(places(
                            "consent-has-ended",
                            person.toBuilder().marking(Marking.SECRET).build()))
                    .isEmpty();
            assertThat(places(
                            "consent-has-ended",
                            person.toBuilder().kind(PersonKind.WITHHELD).build()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "consent, refused, subject, true",
        "consent, not-sought, , true",
        "consent, not-possible, , true",
        "consent, , none, true",
        "consent, given, subject, false",
        "consent, withdrawn, subject, false",
        "consent, expired, subject, false",
        "consent, of-a-later-version, , false",
        "consent, , , false",
        "legitimate-interest, not-sought, none, false",
        ", not-sought, none, false",
    })
    void a_consent_that_nobody_gave_is_no_basis(String basis, String status, String giver, boolean found) {
        Consent.Builder consent = Consent.builder();
        if (basis != null) {
            consent.lawfulBasis(LawfulBasis.VOCABULARY.of(basis));
        }
        if (status != null) {
            consent.status(ConsentStatus.VOCABULARY.of(status));
        }
        if (giver != null) {
            consent.giver(ConsentGiver.VOCABULARY.of(giver));
        }
        assertThat(places(
                        "consent-that-nobody-gave",
                        leyla().toBuilder().consent(consent.build()).build()))
                .isEqualTo(found ? List.of("/records/0/consent/lawfulBasis") : List.of());
    }
}
