package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Person;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On 10 March 2025, at noon in UTC: the 11th has begun in the east of the Pacific's time zones. */
class ConsentTest {

    private static Person person(Consent consent) {
        return Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .marking(Marking.PUBLIC)
                .consent(consent)
                .build();
    }

    private static boolean isShown(Consent consent) {
        return isShown(PublicationProfile.PUBLIC, consent);
    }

    private static boolean isShown(PublicationProfile profile, Consent consent) {
        Publication publication = Disclosure.project(Cases.open(person(consent)), profile, Cases.CLOCK);
        return !publication.caseFile().records().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "withdrawn", "expired", "taken-back-in-a-later-version"})
    void a_person_who_does_not_consent_is_secret(String status) {
        Consent consent =
                Consent.builder().status(ConsentStatus.VOCABULARY.of(status)).build();
        PublicationProfile.all()
                .forEach(profile -> assertThat(isShown(profile, consent)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "not-sought", "not-possible"})
    void other_statuses_are_for_the_rules_to_judge(String status) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.VOCABULARY.of(status))
                        .build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-03-09", "2025-03-10", "2025-03-11", "2025-03", "2025", "2024", "2025-03-12~", "[..2026]"})
    void consent_that_is_perhaps_withdrawn_is_none(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .withdrawn(PartialDate.parse(day))
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-12", "2025-04", "2026"})
    void consent_that_will_be_withdrawn_holds_until_then(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .withdrawn(PartialDate.parse(day))
                        .build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-09", "2025-03-10", "2025-03", "2025", "2024", "2026~"})
    void consent_that_has_perhaps_expired_is_none(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .expires(PartialDate.parse(day))
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-11", "2025-03-12", "2025-04", "2026"})
    void consent_holds_on_its_last_day(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .expires(PartialDate.parse(day))
                        .build()))
                .isTrue();
    }

    @Test
    void consent_itself_is_not_published() {
        Consent consent = Consent.builder().status(ConsentStatus.GIVEN).build();
        Person shown = Cases.published(Cases.open(person(consent)))
                .find(person(consent).id())
                .orElseThrow();
        assertThat(shown.consent()).isEmpty();
        assertThat(isShown(PublicationProfile.INTERNAL, consent)).isTrue();
    }

    @Test
    void the_receipt_says_that_consent_was_the_reason() {
        Consent consent = Consent.builder().status(ConsentStatus.REFUSED).build();
        assertThat(Cases.project(Cases.open(person(consent))).receipt().withheld())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(WithheldReason.CONSENT);
                    assertThat(entry.level()).isEqualTo(Marking.SECRET);
                    assertThat(entry.at()).hasToString("");
                    assertThat(entry.attribute()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"withheld-consent", "withheld-safety", "withheld-legal", "refused", "witheld-consent"})
    void whoever_keeps_the_consent_back_is_shown_to_nobody(String reason) {
        Missing gap = Missing.of("consent", MissingReason.VOCABULARY.of(reason));
        Person.Builder person = Cases.person("p1").addName(Name.of("Nuran Castell"));
        for (PublicationProfile profile : PublicationProfile.all()) {
            for (Person unseen : List.of(
                    person.addMissing(gap).build(),
                    person.consent(Consent.given(ConsentGiver.SUBJECT)).build())) {
                assertThat(Disclosure.project(Cases.open(unseen), profile, Cases.CLOCK)
                                .caseFile()
                                .records())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-stated", "not-yet-researched", "not-applicable", "unknown-to-source"})
    void a_consent_that_nobody_asked_for_is_no_refusal(String reason) {
        Person person = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .addMissing(Missing.of("consent", MissingReason.VOCABULARY.of(reason)))
                .build();
        assertThat(Cases.published(Cases.open(person)).records()).hasSize(1);
    }

    /** Consents that say nothing, that somebody gave who is nobody, or of which something cannot be read. */
    static List<Consent> noPermissions() {
        Consent.Builder given = Consent.builder().status(ConsentStatus.GIVEN);
        return List.of(
                Consent.builder().build(),
                Consent.builder().marking(Marking.PUBLIC).build(),
                Consent.builder()
                        .addMarking(AttributeMarking.of("giver", Marking.PARTNERS))
                        .build(),
                Consent.builder()
                        .unknownMembers(DataObject.EMPTY.with("desk:form", new DataString("17")))
                        .build(),
                Consent.builder().giver(ConsentGiver.SUBJECT).build(),
                Consent.builder().addRecipient(PersonId.of("p2")).build(),
                Consent.builder().giver(ConsentGiver.NONE).build(),
                Consent.builder()
                        .giver(ConsentGiver.NONE)
                        .lawfulBasis(LawfulBasis.CONSENT)
                        .build(),
                given.giver(ConsentGiver.NONE).build(),
                given.giver(ConsentGiver.VOCABULARY.of("nobody")).build(),
                Consent.builder().lawfulBasis(LawfulBasis.VOCABULARY.of("none")).build(),
                Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .addScope(ConsentScope.PUBLISH_NAME)
                        .addScope(ConsentScope.VOCABULARY.of("only-first-name"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("noPermissions")
    void a_consent_that_allows_nothing_is_no_permission(Consent consent) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(isShown(profile, consent)).isFalse();
        }
    }

    /** Nobody could ask, or nobody has: no permission, and no refusal either. The markings decide. */
    @Test
    void where_nobody_was_asked_the_markings_decide() {
        for (ConsentStatus status : List.of(ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE)) {
            Consent.Builder consent = Consent.builder().status(status);
            assertThat(isShown(consent.build())).isTrue();
            assertThat(isShown(consent.giver(ConsentGiver.NONE).build())).isTrue();
        }
    }

    @Test
    void where_nobody_gave_a_consent_another_basis_will_do() {
        assertThat(isShown(Consent.builder()
                        .giver(ConsentGiver.NONE)
                        .lawfulBasis(LawfulBasis.PUBLIC_DOMAIN)
                        .build()))
                .isTrue();
    }

    @Test
    void consent_to_something_else_is_none_to_publish_the_name() {
        for (ConsentScope scope :
                List.of(ConsentScope.STORE, ConsentScope.VOCABULARY.of("publish-nmae"), ConsentScope.SHARE_PARTNERS)) {
            assertThat(isPublished(Consent.builder()
                            .status(ConsentStatus.GIVEN)
                            .addScope(scope)
                            .build()))
                    .isFalse();
        }
        assertThat(isPublished(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .addScope(ConsentScope.STORE)
                        .addScope(ConsentScope.PUBLISH_NAME)
                        .build()))
                .isTrue();
    }

    @Test
    void a_use_that_this_version_does_not_know_allows_nothing_not_even_to_colleagues() {
        Consent consent = Consent.given(ConsentGiver.SUBJECT, ConsentScope.VOCABULARY.of("archive-abroad"));
        PublicationProfile.all()
                .forEach(profile -> assertThat(isShown(profile, consent)).isFalse());
    }

    /** A withdrawal dated today in Baku counts from the first minute of that day there, and before. */
    @ParameterizedTest
    @CsvSource({"2025-03-10T09:59:59Z, true", "2025-03-10T10:00:00Z, false", "2025-03-10T20:00:00Z, false"})
    void a_date_that_has_been_reached_anywhere_on_earth_counts(String now, boolean isShown) {
        Consent withdrawn =
                Consent.builder().withdrawn(PartialDate.parse("2025-03-11")).build();
        Consent expired =
                Consent.builder().expires(PartialDate.parse("2025-03-10")).build();
        for (Consent consent : List.of(withdrawn, expired)) {
            assertThat(isShownAt(now, consent)).isEqualTo(isShown);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-03-11T11:59:59Z, false", "2025-03-11T12:00:00Z, true"})
    void consent_holds_from_its_day_on_when_that_has_begun_everywhere(String now, boolean isShown) {
        assertThat(isShownAt(
                        now,
                        Consent.builder().on(PartialDate.parse("2025-03-11")).build()))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01~", "2019~", "2019?", "2025", "2025-03", "2025-03-11", "2026", "[2025-03..]"})
    void consent_that_was_perhaps_not_given_yet_is_none(String day) {
        assertThat(isShown(given(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-10", "2025-03-09", "2025-02", "2024", "[..2024]"})
    void consent_that_was_certainly_given_holds(String day) {
        assertThat(isShown(given(day))).isTrue();
    }

    private static Consent given(String day) {
        return Consent.builder()
                .status(ConsentStatus.GIVEN)
                .on(PartialDate.parse(day))
                .build();
    }

    private static boolean isShownAt(String now, Consent consent) {
        return !at(now, person(consent)).caseFile().records().isEmpty();
    }

    private static Publication at(String now, Person... persons) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return Disclosure.project(Cases.open(persons), PublicationProfile.PUBLIC, clock);
    }

    private static Person ending(String id, Consent.Builder consent) {
        return Cases.person(id).consent(consent.build()).build();
    }

    @Test
    void a_publication_holds_until_the_first_consent_ends() {
        Person expires = ending("p1", Consent.builder().expires(PartialDate.parse("2025-04-30")));
        Person withdrawn = ending("p2", Consent.builder().withdrawn(PartialDate.parse("2025-06")));
        Person over = ending("p3", Consent.builder().expires(PartialDate.parse("2024")));
        Person open = ending("p4", Consent.builder());
        String now = "2025-03-10T12:00:00Z";
        assertThat(at(now, expires, withdrawn, over, open).holdsUntil())
                .contains(Instant.parse("2025-04-30T10:00:00Z"));
        assertThat(at(now, withdrawn, over, open).holdsUntil()).contains(Instant.parse("2025-05-31T10:00:00Z"));
        assertThat(at(now, over, open).holdsUntil()).isEmpty();
        assertThat(at("2025-04-30T09:59:59Z", expires).caseFile().records()).hasSize(1);
        assertThat(at("2025-04-30T10:00:00Z", expires).caseFile().records()).isEmpty();
    }

    private static boolean isPublished(Consent consent) {
        Person person = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(consent)
                .build();
        return !Cases.published(Cases.open(person)).records().isEmpty();
    }
}
