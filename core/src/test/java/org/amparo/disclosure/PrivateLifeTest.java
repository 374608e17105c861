package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ContactChannel;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.code.ProceedingKind;
import org.amparo.code.WgadCategory;
import org.amparo.custody.Argument;
import org.amparo.custody.Narrative;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Photo;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures, contacts, addresses, health and accounts: what of somebody's life is published, and what never is. */
class PrivateLifeTest {

    private static final StatementId NEWS = StatementId.of("news");
    private static final Statement SOURCE = Cases.statement(NEWS).build();
    private static final List<AttributeName<?>> LEADING_TO_PEOPLE =
            List.of(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES);

    private static Person.Builder person() {
        return Cases.person("p1")
                .addName(Name.of("Ilkin Vale"))
                .addPhoto(Photo.builder()
                        .url(URI.create("https://pictures.example/canary-1.jpg"))
                        .credit("canary-2")
                        .description(LocalizedText.english("canary-3"))
                        .build())
                .addContact(ContactDetail.of(ContactChannel.PHONE, "canary-4"))
                .addAddress(Place.of(LocalizedText.english("canary-5")))
                .health(LocalizedText.english("canary-6"));
    }

    private static Person.Builder shownByName(AttributeName<?>... attributes) {
        Person.Builder person = person();
        Stream.of(attributes).forEach(attribute -> person.addMarking(AttributeMarking.of(attribute, Marking.PUBLIC)));
        return person;
    }

    static Stream<PublicationProfile> profiles() {
        return Cases.PROFILES.stream();
    }

    private static Person shown(Person person) {
        return Cases.published(Cases.open(person, SOURCE)).find(person.id()).orElseThrow();
    }

    private static String texts(CaseFile file) {
        return Strings.of(file).toString();
    }

    @Test
    void nothing_of_it_is_public_where_everything_else_is() {
        Publication publication = Cases.project(Cases.open(person().build(), SOURCE));
        assertThat(texts(publication.caseFile())).contains("Ilkin Vale").doesNotContain("canary");
        assertThat(publication.receipt().withheld())
                .filteredOn(entry -> entry.reason() == WithheldReason.FLOOR)
                .extracting(entry -> entry.at().toString())
                .containsExactlyInAnyOrder("/photos", "/contacts", "/addresses", "/health");
        assertThat(publication.receipt().toString()).doesNotContain("canary");
    }

    @Test
    void a_marking_of_the_whole_person_opens_none_of_it() {
        assertThat(texts(Cases.published(
                        Cases.open(person().marking(Marking.PUBLIC).build(), SOURCE))))
                .doesNotContain("canary");
    }

    /** The age at the arrest of a detention of somebody in the public. */
    private static Optional<String> publicAge(Person detainee, AttributeMarking... ofArrest) {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d9"))
                .detainee(detainee.id())
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.of(2023, 11, 5))
                        .age("34")
                        .markings(List.of(ofArrest))
                        .addEvidence(Evidence.of(NEWS, "the 34-year-old").toBuilder()
                                .about(Proceeding.AGE)
                                .build())
                        .build())
                .addEvidence(Evidence.of(NEWS, "was arrested"))
                .build();
        CaseFile left = Cases.published(Cases.open(detainee, detention, SOURCE));
        Optional<String> age = left.find(detention.id())
                .orElseThrow(() -> new AssertionError(left.records()))
                .proceedings()
                .get(0)
                .age();
        if (age.isEmpty()) {
            assertThat(texts(left)).doesNotContain("34");
        }
        return age;
    }

    private static Person.Builder plain() {
        return Person.builder()
                .id(PersonId.of("p9"))
                .addName(Name.of("Ilkin Vale"))
                .gender(Gender.MALE);
    }

    @Test
    void an_age_goes_where_the_day_of_birth_goes() {
        assertThat(publicAge(plain().build())).contains("34");
        assertThat(publicAge(plain().bornOn(PartialDate.of(1989)).build())).contains("34");
        for (Person.Builder born : List.of(plain(), plain().bornOn(PartialDate.of(1989)))) {
            assertThat(publicAge(born.addMarking(AttributeMarking.of(Person.BORN_ON, Marking.PARTNERS))
                            .build()))
                    .isEmpty();
        }
        assertThat(publicAge(plain().addMissing(Missing.of(Person.BORN_ON, MissingReason.WITHHELD_SAFETY))
                        .build()))
                .isEmpty();
        assertThat(publicAge(plain().consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build()))
                .isEmpty();
        assertThat(publicAge(Person.builder()
                        .id(PersonId.of("p9"))
                        .kind(PersonKind.UNNAMED)
                        .gender(Gender.MALE)
                        .build()))
                .contains("34");
        assertThat(publicAge(plain().build(), AttributeMarking.of(Proceeding.AGE, Marking.PARTNERS)))
                .isEmpty();
    }

    @Test
    void colleagues_see_all_but_health_and_partners_nothing() {
        CaseFile file = Cases.open(person().build(), SOURCE);
        assertThat(texts(Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                        .caseFile()))
                .contains("canary-1", "canary-2", "canary-3", "canary-4", "canary-5")
                .doesNotContain("canary-6");
        assertThat(texts(Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                        .caseFile()))
                .doesNotContain("canary");
    }

    @Test
    void what_is_marked_by_name_is_public_and_nothing_else() {
        Person left = shown(shownByName(Person.PHOTOS, Person.HEALTH).build());
        assertThat(left.photos()).isEqualTo(person().build().photos());
        assertThat(left.health()).isPresent();
        assertThat(left.contacts()).isEmpty();
        assertThat(left.addresses()).isEmpty();
    }

    @Test
    void one_picture_of_several_can_be_kept_back() {
        Person left = shown(shownByName(Person.PHOTOS)
                .addPhoto(Photo.of(URI.create("https://pictures.example/with-children.jpg")).toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build());
        assertThat(left.photos()).hasSize(1);
    }

    @Test
    void the_public_is_told_neither_of_evidence_about_it_nor_of_gaps_in_it() {
        Person told = person().addEvidence(Evidence.of(NEWS, "has a heart condition").toBuilder()
                        .about(Person.HEALTH)
                        .build())
                .addEvidence(Evidence.of(NEWS, "lives on Quay Street").toBuilder()
                        .about(Person.ADDRESSES)
                        .build())
                .build();
        assertThat(shown(told).evidence()).isEmpty();
        Person gap = Cases.person("p1")
                .addName(Name.of("Ilkin Vale"))
                .addMissing(Missing.of(Person.HEALTH, MissingReason.NOT_STATED))
                .addMissing(Missing.of(Person.CONTACTS, MissingReason.UNKNOWN_TO_SOURCE))
                .build();
        assertThat(shown(gap).missing()).isEmpty();
    }

    @Test
    void a_wording_about_the_whole_has_to_be_read_since_it_may_tell_what_was_taken_out() {
        Person told = person().addEvidence(Evidence.of(NEWS, "a diabetic, was taken from her flat"))
                .build();
        assertThat(Cases.project(Cases.open(told, SOURCE)).receipt().toRead())
                .extracting(Reading::reason)
                .contains(WithheldReason.WORDING_STAYS);
    }

    @Test
    void whoever_is_shown_without_the_name_is_shown_without_what_leads_to_it() {
        Person marked = shownByName(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES)
                .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                .build();
        Person unnamed = shownByName(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES)
                .names(List.of())
                .kind(PersonKind.UNNAMED)
                .build();
        Person keptByGap = shownByName(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES)
                .names(List.of())
                .addMissing(Missing.of(Person.NAMES, MissingReason.WITHHELD_SAFETY))
                .build();
        assertThat(List.of(marked, unnamed, keptByGap)).allSatisfy(person -> {
            Publication publication = Cases.project(Cases.open(person, SOURCE));
            Person left = publication.caseFile().find(person.id()).orElseThrow();
            assertThat(LEADING_TO_PEOPLE)
                    .allMatch(attribute -> Person.SHAPE
                            .attributes()
                            .get(attribute.name())
                            .values(left)
                            .isEmpty());
            assertThat(publication.receipt().withheld())
                    .filteredOn(entry -> entry.reason() == WithheldReason.LEADS_TO_NAME)
                    .hasSize(3);
        });
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void consent_to_be_shown_anonymously_shows_none_of_it(PublicationProfile profile) {
        Person anonymous = shownByName(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES, Person.HEALTH)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
        CaseFile shown = Disclosure.project(Cases.open(anonymous, SOURCE), profile, Cases.CLOCK)
                .caseFile();
        assertThat(shown.find(anonymous.id()).isPresent()).isNotEqualTo(profile.equals(PublicationProfile.UN));
        if (profile.isPublic() || profile.equals(PublicationProfile.PARTNERS)) {
            assertThat(texts(shown)).doesNotContain("canary").doesNotContain("Vale");
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void of_somebody_withheld_nothing_is_shown_whatever_is_marked(PublicationProfile profile) {
        Person withheld = shownByName(Person.PHOTOS, Person.CONTACTS, Person.ADDRESSES, Person.HEALTH)
                .kind(PersonKind.WITHHELD)
                .build();
        assertThat(texts(Disclosure.project(Cases.open(withheld, SOURCE), profile, Cases.CLOCK)
                        .caseFile()))
                .doesNotContain("canary");
    }

    @Test
    void evidence_about_what_leads_to_the_name_goes_with_it() {
        Person.Builder told = shownByName(Person.PHOTOS, Person.ADDRESSES)
                .addEvidence(Evidence.about(Person.PHOTOS, NEWS, "pictured at the canary fountain"))
                .addEvidence(Evidence.about(Person.ADDRESSES, NEWS, "lives in canary lane"));
        Person unnamed = told.names(List.of()).kind(PersonKind.UNNAMED).build();
        Person anonymous = told.addName(Name.of("Ilkin Vale"))
                .kind(PersonKind.NAMED)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
        assertThat(List.of(unnamed, anonymous))
                .allSatisfy(person -> assertThat(texts(Cases.published(Cases.open(person, SOURCE))))
                        .doesNotContain("canary"));
        Person shown = told.consent(Optional.empty()).build();
        assertThat(texts(Cases.published(Cases.open(shown, SOURCE)))).contains("canary fountain", "canary lane");
    }

    @Test
    void consent_to_the_name_is_none_to_a_picture() {
        Person named = shownByName(Person.PHOTOS)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))
                .build();
        assertThat(shown(named).names()).hasSize(1);
        assertThat(shown(named).photos()).isEmpty();
        Person both = named.toBuilder()
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME, ConsentScope.PUBLISH_IMAGE))
                .build();
        assertThat(shown(both).photos()).hasSize(1);
        Person unlimited =
                named.toBuilder().consent(Consent.given(ConsentGiver.SUBJECT)).build();
        assertThat(shown(unlimited).photos()).hasSize(1);
    }

    @Test
    void partners_see_a_picture_if_the_consent_lets_them_and_their_publication_shows_it_only_if_it_may() {
        Person named = shownByName(Person.PHOTOS)
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS))
                .build();
        CaseFile theirs = Disclosure.project(Cases.open(named, SOURCE), PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(theirs.find(named.id()).orElseThrow().photos()).hasSize(1);
        assertThat(Cases.published(theirs).find(named.id()).orElseThrow().photos())
                .isEmpty();
    }

    @Test
    void a_caption_with_the_name_of_somebody_withheld_goes() {
        Person both = shownByName(Person.PHOTOS)
                .photos(List.of(
                        Photo.of(URI.create("https://pictures.example/aysel-tariverdi.jpg")),
                        Photo.builder()
                                .url(URI.create("https://pictures.example/2.jpg"))
                                .description(LocalizedText.english("With Aysel Tariverdi on the quay"))
                                .build()))
                .build();
        Person hidden = Cases.secret("w1", "Aysel Tariverdi");
        Person left = Cases.published(Cases.open(both, hidden, SOURCE))
                .find(both.id())
                .orElseThrow();
        assertThat(left.photos()).containsExactly(Photo.of(URI.create("https://pictures.example/2.jpg")));
    }

    private static Detention told(Narrative narrative, Set<AttributeName<?>> open) {
        Detention.Builder detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person().build().id())
                .period(Period.parse("2023-11-05/.."))
                .addNarrative(narrative)
                .addEvidence(Evidence.of(NEWS, "is held"));
        open.forEach(attribute -> detention.addMarking(AttributeMarking.of(attribute, Marking.PUBLIC)));
        return detention.build();
    }

    private static Narrative account(Person claimant) {
        return Narrative.of(claimant.id(), LocalizedText.english("They came at night. canary-7")).toBuilder()
                .addEvidence(Evidence.of(NEWS, "They came at night."))
                .build();
    }

    @Test
    void an_account_is_public_only_if_it_is_marked_by_name_and_goes_with_its_claimant() {
        Person sister = Cases.person("sister").addName(Name.of("Ruslana Kerr")).build();
        Detention unmarked = told(account(sister), Set.of());
        Detention marked = told(account(sister), Set.of(Detention.NARRATIVES));
        CaseFile file = Cases.open(person().build(), sister, SOURCE);
        assertThat(texts(Cases.published(file.toBuilder().add(unmarked).build())))
                .doesNotContain("canary");
        assertThat(texts(Cases.published(file.toBuilder().add(marked).build()))).contains("canary-7");
        Person gone = sister.toBuilder().marking(Marking.SECRET).build();
        assertThat(texts(Cases.published(Cases.open(person().build(), gone, SOURCE, marked))))
                .doesNotContain("canary");
    }

    @Test
    void an_account_without_evidence_is_an_accusation_of_nobody_and_not_published() {
        Person sister = Cases.person("sister").addName(Name.of("Ruslana Kerr")).build();
        Detention unsupported =
                told(account(sister).toBuilder().evidence(List.of()).build(), Set.of(Detention.NARRATIVES));
        CaseFile file = Cases.open(person().build(), sister, SOURCE, unsupported);
        assertThat(texts(Cases.published(file))).doesNotContain("canary");
        assertThat(Cases.project(file).receipt().withheld())
                .extracting(Withheld::reason)
                .contains(WithheldReason.UNSUPPORTED);
    }

    @Test
    void an_account_in_the_words_of_somebody_withheld_goes_though_it_names_no_claimant() {
        Person hidden = Cases.secret("w1", "Aysel Tariverdi");
        Statement letter = Cases.statement(StatementId.of("letter"))
                .speaker(Speaker.of(hidden.id()))
                .build();
        Narrative hers = Narrative.builder()
                .description(LocalizedText.english("They came at night. canary-7"))
                .addEvidence(Evidence.of(letter.id(), "They came at night."))
                .build();
        Detention marked = told(hers, Set.of(Detention.NARRATIVES));
        assertThat(texts(Cases.published(Cases.open(person().build(), hidden, SOURCE, letter, marked))))
                .doesNotContain("canary");
        Statement shown =
                letter.toBuilder().speaker(Speaker.of(person().build().id())).build();
        assertThat(texts(Cases.published(Cases.open(person().build(), SOURCE, shown, marked))))
                .contains("canary-7");
    }

    @Test
    void an_account_of_which_the_words_are_withheld_leaves_no_trace() {
        Person sister = Cases.person("sister").addName(Name.of("Ruslana Kerr")).build();
        Person hidden = Cases.secret("w1", "Aysel Tariverdi");
        Narrative naming = Narrative.of(sister.id(), LocalizedText.english("Aysel Tariverdi saw it.")).toBuilder()
                .addEvidence(Evidence.of(NEWS, "They came at night."))
                .build();
        CaseFile file =
                Cases.open(person().build(), sister, hidden, SOURCE, told(naming, Set.of(Detention.NARRATIVES)));
        assertThat(Cases.published(file)
                        .find(DetentionId.of("d1"))
                        .orElseThrow()
                        .narratives())
                .isEmpty();
    }

    private static Detention argued(Argument argument, AttributeName<?>... open) {
        Detention.Builder detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person().build().id())
                .period(Period.parse("2023-11-05/.."))
                .addArgument(argument)
                .addEvidence(Evidence.of(NEWS, "is held"));
        for (AttributeName<?> attribute : open) {
            detention.addMarking(AttributeMarking.of(attribute, Marking.PUBLIC));
        }
        return detention.build();
    }

    @Test
    void an_argument_is_as_protected_as_an_account() {
        Person sister = Cases.person("sister").addName(Name.of("Ruslana Kerr")).build();
        Argument argument = Argument.of(
                        sister.id(), WgadCategory.I_NO_LEGAL_BASIS, LocalizedText.english("No law was named. canary-8"))
                .toBuilder()
                .addEvidence(Evidence.of(NEWS, "canary-9"))
                .build();
        for (Detention hidden : List.of(
                argued(argument),
                argued(argument, Detention.NARRATIVES),
                argued(argument.toBuilder().evidence(List.of()).build(), Detention.ARGUMENTS),
                argued(
                        argument.toBuilder()
                                .addMarking(AttributeMarking.of(Argument.CATEGORY, Marking.PARTNERS))
                                .build(),
                        Detention.ARGUMENTS))) {
            assertThat(texts(Cases.published(Cases.open(person().build(), sister, SOURCE, hidden))))
                    .doesNotContain("canary");
        }
        Detention marked = argued(argument, Detention.ARGUMENTS);
        assertThat(texts(Cases.published(Cases.open(person().build(), sister, SOURCE, marked))))
                .contains("canary-8", "canary-9");
        Person gone = Cases.secret("w1", "Aysel Tariverdi");
        Statement words = SOURCE.toBuilder()
                .speaker(Speaker.builder().person(gone.id()).build())
                .build();
        assertThat(texts(Cases.published(Cases.open(person().build(), sister, gone, words, marked))))
                .doesNotContain("canary");
    }

    @Test
    void contacts_of_an_organisation_are_public_where_it_marks_them_by_name() {
        Organisation.Builder league = Organisation.builder()
                .id(OrganisationId.of("league"))
                .addName(Name.of("Harbour League"))
                .addContact(ContactDetail.of(ContactChannel.PHONE, "canary-10"));
        assertThat(texts(Cases.published(Cases.open(league.build(), SOURCE)))).doesNotContain("canary");
        assertThat(texts(Cases.published(
                        Cases.open(league.marking(Marking.PUBLIC).build(), SOURCE))))
                .doesNotContain("canary");
        league.addMarking(AttributeMarking.of(Organisation.CONTACTS, Marking.PUBLIC));
        assertThat(texts(Cases.published(Cases.open(league.build(), SOURCE)))).contains("canary-10");
    }
}
