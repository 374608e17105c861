package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.OrganisationId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Consent that is handed over to partners with the person: what they publish keeps its limits. On 10 March 2025. */
class HandOverTest {

    private static final Clock LATER = Clock.offset(Cases.CLOCK, Duration.ofDays(60));

    private static Person person(Consent consent) {
        return Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(consent)
                .build();
    }

    private static Optional<Person> partners(Person person) {
        return handOver(person).find(person.id());
    }

    private static CaseFile handOver(Person person) {
        return Disclosure.project(Cases.open(person), PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
    }

    private static boolean isPublishedBy(CaseFile partner, Clock clock) {
        return !Disclosure.project(partner, PublicationProfile.PUBLIC, clock)
                .caseFile()
                .records()
                .isEmpty();
    }

    @Test
    void what_is_for_partners_alone_is_not_published_by_them() {
        Person person = person(Consent.given(ConsentGiver.FAMILY, ConsentScope.SHARE_PARTNERS));
        assertThat(partners(person)).isPresent();
        assertThat(isPublishedBy(handOver(person), Cases.CLOCK)).isFalse();
    }

    @Test
    void an_end_travels_along() {
        Person expires = person(Consent.builder()
                .addScope(ConsentScope.PUBLISH_NAME)
                .expires(PartialDate.parse("2025-04-01"))
                .build());
        Person withdrawn =
                person(Consent.builder().withdrawn(PartialDate.parse("2025-05")).build());
        for (Person person : new Person[] {expires, withdrawn}) {
            assertThat(isPublishedBy(handOver(person), Cases.CLOCK)).isTrue();
            assertThat(isPublishedBy(handOver(person), LATER)).isFalse();
        }
    }

    @Test
    void partners_are_told_the_limits_and_nothing_else() {
        Consent consent = Consent.builder()
                .giver(ConsentGiver.FAMILY)
                .lawfulBasis(LawfulBasis.CONSENT)
                .addScope(ConsentScope.SHARE_PARTNERS)
                .expires(PartialDate.of(2027))
                .build();
        assertThat(partners(person(consent)).flatMap(Person::consent))
                .contains(Consent.builder()
                        .addScope(ConsentScope.SHARE_PARTNERS)
                        .expires(PartialDate.of(2027))
                        .build());
    }

    @Test
    void a_person_whose_limits_may_not_go_along_stays() {
        Consent consent = Consent.given(ConsentGiver.FAMILY, ConsentScope.SHARE_PARTNERS);
        Person marked = person(consent).toBuilder()
                .addMarking(AttributeMarking.of("consent", Marking.RESTRICTED))
                .build();
        Person inside = person(consent.toBuilder()
                .addMarking(AttributeMarking.of("scopes", Marking.SECRET))
                .build());
        Person whole = person(consent.toBuilder().marking(Marking.RESTRICTED).build());
        for (Person person : new Person[] {marked, inside, whole}) {
            assertThat(partners(person)).isEmpty();
        }
        Person unlimited =
                marked.toBuilder().consent(Consent.given(ConsentGiver.FAMILY)).build();
        assertThat(partners(unlimited).flatMap(Person::consent)).isEmpty();
        assertThat(partners(unlimited)).isPresent();
    }

    @Test
    void somebody_whose_recipients_are_named_is_for_colleagues_alone() {
        Organisation body = Cases.organisation(OrganisationId.of("o1")).build();
        Person person = person(Consent.builder()
                .addScope(ConsentScope.SHARE_PARTNERS)
                .addScope(ConsentScope.PUBLISH_NAME)
                .addRecipient(body.id())
                .build());
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile left = Disclosure.project(Cases.open(person, body), profile, Cases.CLOCK)
                    .caseFile();
            assertThat(left.find(person.id()).isPresent()).isEqualTo(profile.equals(PublicationProfile.INTERNAL));
        }
    }
}
