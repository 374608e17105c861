package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Person;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On 10 March 2025. */
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
    @ValueSource(strings = {"2025-03-09", "2025-03-10", "2025-03", "2025", "2024", "2025-03-11~", "[..2026]"})
    void consent_that_is_perhaps_withdrawn_is_none(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .withdrawn(PartialDate.parse(day))
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-11", "2025-04", "2026"})
    void consent_that_will_be_withdrawn_holds_until_then(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .withdrawn(PartialDate.parse(day))
                        .build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-09", "2025-03", "2025", "2024", "2026~"})
    void consent_that_has_perhaps_expired_is_none(String day) {
        assertThat(isShown(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .expires(PartialDate.parse(day))
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-10", "2025-03-11", "2025-04", "2026"})
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

    @Test
    void consent_to_something_else_is_none_to_publish_the_name() {
        for (ConsentScope scope :
                List.of(ConsentScope.STORE, ConsentScope.PUBLISH_ANONYMOUS, ConsentScope.SHARE_PARTNERS)) {
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

    private static boolean isPublished(Consent consent) {
        Person person = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(consent)
                .build();
        return !Cases.published(Cases.open(person)).records().isEmpty();
    }
}
