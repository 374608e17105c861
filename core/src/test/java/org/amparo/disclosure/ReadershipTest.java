package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class ReadershipTest {

    private static final OrganisationId HELPERS = OrganisationId.of("helpers");

    private static Person person(Consent.Builder consent) {
        return Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.of("Nino Vale"))
                .consent(consent.build())
                .build();
    }

    private static Consent.Builder consent() {
        return Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS).toBuilder();
    }

    private static Readership readership(PublicationProfile profile, Consent.Builder consent) {
        Organisation helpers =
                Organisation.builder().id(HELPERS).addName(Name.of("Helpers")).build();
        return Disclosure.project(Cases.open(person(consent), helpers), profile, Cases.CLOCK)
                .readership();
    }

    @Test
    void partners_are_told_until_when_it_holds_and_the_public_is_not() {
        Consent.Builder ends = consent().expires(PartialDate.parse("2099-05-01"));
        Readership partners = readership(PublicationProfile.PARTNERS, ends);
        assertThat(partners.profile()).isEqualTo("partners");
        assertThat(partners.holdsUntil()).contains(Instant.parse("2099-05-01T10:00:00Z"));
        assertThat(partners.isEverybody()).isFalse();
        Readership everybody = readership(PublicationProfile.PUBLIC, ends);
        assertThat(everybody.holdsUntil()).isEmpty();
        assertThat(everybody.isEverybody()).isTrue();
    }

    @Test
    void colleagues_are_told_the_recipients() {
        Consent.Builder named = consent().addRecipient(HELPERS);
        assertThat(readership(PublicationProfile.INTERNAL, named).recipients()).containsExactly(HELPERS);
        assertThat(readership(PublicationProfile.PARTNERS, named).recipients()).isEmpty();
    }

    @Test
    void what_came_from_a_profile_is_for_no_others_and_of_any_other_profile_secret() {
        assertThat(Readership.least("public")).isEqualTo(Marking.PUBLIC);
        assertThat(Readership.least("partners")).isEqualTo(Marking.PARTNERS);
        for (String name : List.of("internal", "un", "states")) {
            assertThat(Readership.least(name)).isEqualTo(Marking.RESTRICTED);
        }
        for (String name : List.of(Readership.OWNER.profile(), "Partners", "", "un-geneva")) {
            assertThat(Readership.least(name)).isEqualTo(Marking.SECRET);
        }
    }

    @Test
    void a_profile_says_its_recipients_whatever_the_consents_name() {
        OrganisationId office = OrganisationId.of("office");
        PublicationProfile geneva = PublicationProfile.builder("geneva")
                .addRecipient(office)
                .addRecipient(HELPERS)
                .addScope(ConsentScope.SHARE_PARTNERS)
                .build();
        assertThat(readership(geneva, consent()).recipients()).containsExactly(HELPERS, office);
        assertThat(readership(geneva, consent()).profile()).isEqualTo("geneva");
    }
}
