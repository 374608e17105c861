package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.speech.Source;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void what_a_nameless_person_signed_leads_to_no_name_later_either(Nameless how) {
        Person nameless =
                how.of(Cases.person("p1").addName(Name.of("Nuran Castell"))).build();
        Person colleague = Cases.person("p2")
                .addName(Name.of("Ilkin Vale"))
                .marking(Marking.PARTNERS)
                .build();
        Statement letter = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("A letter from the third floor"))
                .source(Source.of(URI.create("https://social.example/u/77123")))
                .addSignatory(nameless.id())
                .addSignatory(colleague.id())
                .build();
        CaseFile partners = Disclosure.project(
                        Cases.open(nameless, colleague, letter), PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(partners.find(letter.id()).flatMap(Statement::source)).isPresent();

        Statement published = Disclosure.project(partners, PublicationProfile.PUBLIC, Cases.CLOCK)
                .caseFile()
                .find(letter.id())
                .orElseThrow();
        assertThat(published.source()).isEmpty();
    }

    /** The ways to keep back the names of somebody, and the gaps as well. */
    private enum Nameless {
        BY_A_MARKING(person -> person.addMarking(AttributeMarking.of("names", Marking.RESTRICTED))),
        BY_A_GAP(person -> person.addMissing(Missing.of("names", MissingReason.WITHHELD_CONSENT))),
        BY_A_MARKED_GAP(person -> BY_A_GAP.of(person.addMarking(AttributeMarking.of("missing", Marking.SECRET)))),
        BY_A_GAP_AMONG_GAPS(
                person -> BY_A_GAP.of(person.addMissing(Missing.of("missing", MissingReason.WITHHELD_SAFETY))));

        private final UnaryOperator<Person.Builder> edit;

        Nameless(UnaryOperator<Person.Builder> edit) {
            this.edit = edit;
        }

        Person.Builder of(Person.Builder person) {
            return edit.apply(person);
        }
    }
}
