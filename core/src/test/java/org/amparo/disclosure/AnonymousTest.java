package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Gender;
import org.amparo.code.PersonKind;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.speech.Mention;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Consent to publication without the name: the case is published, and who it is about is not. */
class AnonymousTest {

    private static final Statement SOURCE = Cases.statement(StatementId.of("s1"))
            .publishedOn(PartialDate.of(2024))
            .titles(LocalizedText.english("Nuran Castell is held"))
            .build();

    private static final Person PERSON = Cases.person("p1")
            .kind(PersonKind.NAMED)
            .addName(Name.of("Nuran Castell"))
            .bornOn(PartialDate.parse("1980-02-03"))
            .gender(Gender.FEMALE)
            .addCapacity(Capacity.of(CapacityKind.JOURNALIST))
            .addIdentifier(Identifier.wikidata("Q42"))
            .addLink(Link.of(URI.create("https://castell.example/")))
            .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
            .addEvidence(Evidence.about("names", SOURCE.id(), "Called N."))
            .addEvidence(Evidence.about("diedOn", SOURCE.id(), "The editor of the Shore News is alive."))
            .build();

    private static final Detention DETENTION =
            Detention.builder().id(DetentionId.of("d1")).detainee(PERSON.id()).build();

    private static CaseFile project(PublicationProfile profile, CaseFile file) {
        return Disclosure.project(file, profile, Cases.CLOCK).caseFile();
    }

    @Test
    void the_public_sees_the_case_and_not_who_it_is() {
        CaseFile published = Cases.published(Cases.open(PERSON, DETENTION, SOURCE));
        assertThat(published.records())
                .containsExactly(
                        Cases.person("p1")
                                .kind(PersonKind.UNNAMED)
                                .gender(Gender.FEMALE)
                                .addCapacity(Capacity.of(CapacityKind.JOURNALIST))
                                .build(),
                        DETENTION,
                        Cases.statement(SOURCE.id())
                                .publishedOn(PartialDate.of(2024))
                                .build());
    }

    @Test
    void the_receipt_says_that_consent_was_the_reason() {
        assertThat(Cases.project(Cases.open(PERSON)).receipt().withheld()).anySatisfy(entry -> {
            assertThat(entry.at()).hasToString("/names");
            assertThat(entry.reason()).isEqualTo(WithheldReason.CONSENT);
        });
    }

    @Test
    void to_publish_a_publication_leaves_nothing_out() {
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile once = project(profile, Cases.open(PERSON, DETENTION, SOURCE));
            assertThat(Disclosure.project(once, profile, Cases.CLOCK).receipt().withheld())
                    .isEmpty();
        }
    }

    /** Nobody can tell whether the file has the name. */
    @Test
    void somebody_whose_name_the_file_does_not_have_shows_no_more() {
        DataObject contact = DataObject.EMPTY.with("example.org:contact", new DataString("channel 9"));
        Person named = PERSON.toBuilder().unknownMembers(contact).build();
        Person nameless =
                named.toBuilder().names(List.of()).kind(Optional.empty()).build();
        for (PublicationProfile profile : List.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS)) {
            CaseFile once = project(profile, Cases.open(nameless, DETENTION, SOURCE));
            assertThat(once.find(nameless.id()).map(Person::unknownMembers)).contains(DataObject.EMPTY);
            assertThat(project(profile, once)).isEqualTo(once);
        }
        Statement spoken = Cases.statement(StatementId.of("s2"))
                .publishedOn(PartialDate.of(2024))
                .speaker(Speaker.of(PERSON.id()))
                .addMention(Mention.of(PERSON.id(), "the editor of the Shore News"))
                .source(Source.of(URI.create("https://paper.example/castell")))
                .build();
        assertThat(Cases.published(Cases.open(nameless, spoken))).isEqualTo(Cases.published(Cases.open(named, spoken)));
    }

    @Test
    void an_id_that_holds_the_name_is_not_published() {
        Person named = PERSON.toBuilder().id(PersonId.of("nuran-castell")).build();
        assertThat(Cases.published(Cases.open(named)).records()).isEmpty();
    }

    @Test
    void partners_see_no_more_unless_they_may_and_pass_no_more_on() {
        CaseFile file = Cases.open(PERSON, DETENTION, SOURCE);
        Person partners =
                project(PublicationProfile.PARTNERS, file).find(PERSON.id()).orElseThrow();
        assertThat(partners.names()).isEmpty();
        assertThat(partners.consent().orElseThrow().scopes()).containsExactly(ConsentScope.PUBLISH_ANONYMOUS);
        Person shared = PERSON.toBuilder()
                .consent(Consent.given(
                        ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS, ConsentScope.SHARE_PARTNERS))
                .build();
        CaseFile handedOver = project(PublicationProfile.PARTNERS, Cases.open(shared, DETENTION, SOURCE));
        assertThat(handedOver.find(PERSON.id()).orElseThrow().names()).hasSize(1);
        assertThat(Cases.published(handedOver).find(PERSON.id()).orElseThrow().names())
                .isEmpty();
        assertThat(project(PublicationProfile.INTERNAL, file)
                        .find(PERSON.id())
                        .orElseThrow()
                        .names())
                .hasSize(1);
    }
}
