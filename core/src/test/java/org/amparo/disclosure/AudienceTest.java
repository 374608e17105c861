package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationKind;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.AgentId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which profiles there can be, and whom each shows. */
class AudienceTest {

    private static final OrganisationId HELPERS = OrganisationId.of("helpers");
    private static final OrganisationId OFFICE = OrganisationId.of("office");

    // Profiles

    @Test
    void a_profile_is_a_value() {
        PublicationProfile one = PublicationProfile.builder("geneva")
                .ceiling(Marking.RESTRICTED)
                .addRecipient(OFFICE)
                .addRecipient(HELPERS)
                .addScope(ConsentScope.SHARE_UN)
                .build();
        PublicationProfile same = PublicationProfile.builder("geneva")
                .ceiling(Marking.RESTRICTED)
                .addScope(ConsentScope.SHARE_UN)
                .addRecipient(HELPERS)
                .addRecipient(OFFICE)
                .build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("geneva");
        assertThat(one.toBuilder().build()).isEqualTo(one);
        assertThat(one.recipients()).containsExactly(HELPERS, OFFICE);
        assertThat(one.scopes()).containsExactly(ConsentScope.SHARE_UN);
        assertThat(one.toBuilder().addScope(ConsentScope.SHARE_PARTNERS).build())
                .isNotEqualTo(one);
        assertThat(one.toBuilder().ceiling(Marking.PARTNERS).build()).isNotEqualTo(one);
        assertThat(one.toBuilder().addRecipient(PersonId.of("p")).build()).isNotEqualTo(one);
        PublicationProfile.all()
                .forEach(profile -> assertThat(profile.toBuilder().build()).isSameAs(profile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Geneva", "geneva office", "-un", "un-", "a--b", "public", "internal", "owner", "genève"})
    void a_name_is_a_word_that_no_other_profile_has(String name) {
        assertRefused("profile-name", PublicationProfile.builder(name).addScope(ConsentScope.SHARE_UN));
    }

    @Test
    void a_name_is_no_longer_than_others_can_read() {
        assertThat(PublicationProfile.builder("a".repeat(40))
                        .addScope(ConsentScope.SHARE_UN)
                        .build()
                        .name())
                .hasSize(40);
        assertRefused("profile-name", PublicationProfile.builder("a".repeat(41)).addScope(ConsentScope.SHARE_UN));
    }

    @Test
    void a_profile_of_a_name_that_there_is_may_be_narrower_and_nothing_else() {
        PublicationProfile.Builder un = PublicationProfile.UN.toBuilder().addRecipient(OFFICE);
        assertThat(un.build().recipients()).containsExactly(OFFICE);
        assertThat(un.addScope(ConsentScope.PUBLISH_NAME).build().scopes())
                .containsExactlyInAnyOrder(ConsentScope.SHARE_UN, ConsentScope.PUBLISH_NAME);
        assertRefused("profile-name", PublicationProfile.UN.toBuilder().ceiling(Marking.RESTRICTED));
        assertRefused("profile-name", PublicationProfile.builder("states").addScope(ConsentScope.SHARE_UN));
        assertRefused("profile-name", PublicationProfile.INTERNAL.toBuilder().addRecipient(OFFICE));
        assertRefused("profile-level", PublicationProfile.PUBLIC.toBuilder().addRecipient(OFFICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "secret", "restricted-to-some"})
    void no_profile_shows_more_than_that_of_colleagues_or_is_for_everybody(String level) {
        assertRefused(
                "profile-level",
                PublicationProfile.builder("geneva")
                        .ceiling(Marking.VOCABULARY.of(level))
                        .addScope(ConsentScope.SHARE_UN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "store", "publish-anonymous", "share-un,share-kin", "publish-image,campaign"})
    void a_profile_asks_for_a_use_that_is_about_others(String scopes) {
        PublicationProfile.Builder builder = PublicationProfile.builder("geneva");
        for (String scope : scopes.isEmpty() ? new String[0] : scopes.split(",")) {
            builder.addScope(ConsentScope.VOCABULARY.of(scope));
        }
        assertRefused("profile-scopes", builder);
    }

    private static void assertRefused(String code, PublicationProfile.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    // Scopes

    private static boolean isShown(PublicationProfile profile, Consent consent, Person... others) {
        return find(profile, consent, others).isPresent();
    }

    private static Optional<Person> find(PublicationProfile profile, Consent consent, Person... others) {
        Person person = person("p1", Optional.of(consent));
        List<CaseRecord> records = new ArrayList<>(List.of(others));
        records.addAll(List.of(person, body(HELPERS), body(OFFICE)));
        CaseFile file = Cases.open(records.toArray(CaseRecord[]::new));
        return Disclosure.project(file, profile, Cases.CLOCK).caseFile().find(PersonId.of("p1"));
    }

    private static Organisation body(OrganisationId id) {
        return Organisation.builder().id(id).addKind(OrganisationKind.NGO).build();
    }

    private static Person person(String id, Optional<Consent> consent) {
        return Cases.person(id)
                .addName(Name.of("Nuran Castell"))
                .consent(consent)
                .build();
    }

    private static Consent consent(String scopes) {
        Consent.Builder consent = Consent.given(ConsentGiver.SUBJECT).toBuilder();
        for (String scope : scopes.split(" ")) {
            consent.addScope(ConsentScope.VOCABULARY.of(scope));
        }
        return consent.build();
    }

    /** Whether a person whose consent names some uses is shown by name to the public, partners, colleagues, the UN and states. */
    @ParameterizedTest
    @CsvSource({
        "publish-name,                yes, yes, yes, yes, no",
        "share-partners,              no,  yes, yes, no,  no",
        "share-un,                    no,  no,  yes, yes, no",
        "share-states,                no,  no,  yes, no,  yes",
        "share-un share-states,       no,  no,  yes, yes, yes",
        "share-partners share-un,     no,  yes, yes, yes, no",
        "publish-name share-states,   yes, yes, yes, yes, yes",
        "store,                       no,  no,  yes, no,  no",
        "publish-image,               no,  no,  yes, no,  no",
        "campaign,                    no,  no,  yes, no,  no",
        "publish-anonymous,           no,  no,  yes, no,  no",
        "share-kin,                   no,  no,  no,  no,  no",
    })
    void each_use_leads_to_its_readers(
            String scopes, String everybody, String partners, String colleagues, String un, String states) {
        List<String> expected = List.of(everybody, partners, colleagues, un, states);
        List<String> shown = PublicationProfile.all().stream()
                .map(profile -> find(profile, consent(scopes))
                                .filter(person -> !person.names().isEmpty())
                                .isPresent()
                        ? "yes"
                        : "no")
                .toList();
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void who_may_be_shown_without_the_name_is_not_shown_to_the_un_or_to_states() {
        Consent anonymous = consent("publish-anonymous");
        assertThat(isShown(PublicationProfile.PARTNERS, anonymous)).isTrue();
        assertThat(isShown(PublicationProfile.UN, anonymous)).isFalse();
        assertThat(isShown(PublicationProfile.STATES, anonymous)).isFalse();
    }

    @Test
    void a_profile_that_asks_for_several_uses_shows_those_who_have_named_all() {
        PublicationProfile both = PublicationProfile.builder("partners-and-un")
                .addScope(ConsentScope.SHARE_PARTNERS)
                .addScope(ConsentScope.SHARE_UN)
                .build();
        assertThat(isShown(both, consent("share-un"))).isFalse();
        assertThat(isShown(both, consent("share-partners share-un"))).isTrue();
        assertThat(isShown(both, consent("publish-name"))).isTrue();
    }

    // The UN

    private static boolean isShownToUn(Marking marking, Optional<Consent> consent) {
        Person person = person("p1", consent).toBuilder().marking(marking).build();
        return !Disclosure.project(Cases.open(person), PublicationProfile.UN, Cases.CLOCK)
                .caseFile()
                .records()
                .isEmpty();
    }

    @Test
    void a_mark_for_partners_is_none_for_the_un() {
        Consent asked = Consent.given(ConsentGiver.SUBJECT);
        Consent unasked = Consent.builder().status(ConsentStatus.NOT_SOUGHT).build();
        assertThat(isShownToUn(Marking.PUBLIC, Optional.empty())).isTrue();
        assertThat(isShownToUn(Marking.PUBLIC, Optional.of(unasked))).isTrue();
        assertThat(isShownToUn(Marking.PARTNERS, Optional.empty())).isFalse();
        assertThat(isShownToUn(Marking.PARTNERS, Optional.of(unasked))).isFalse();
        assertThat(isShownToUn(Marking.PARTNERS, Optional.of(asked))).isFalse();
        for (Consent named : List.of(
                Consent.builder()
                        .giver(ConsentGiver.NONE)
                        .addScope(ConsentScope.SHARE_UN)
                        .build(),
                Consent.builder()
                        .status(ConsentStatus.NOT_SOUGHT)
                        .addScope(ConsentScope.SHARE_UN)
                        .build(),
                Consent.builder().addScope(ConsentScope.SHARE_UN).build())) {
            assertThat(isShownToUn(Marking.PARTNERS, Optional.of(named))).isFalse();
        }
        assertThat(isShownToUn(Marking.PARTNERS, Optional.of(consent("share-un"))))
                .isTrue();
        assertThat(isShownToUn(Marking.PARTNERS, Optional.of(consent("publish-name"))))
                .isTrue();
        assertThat(isShownToUn(Marking.PARTNERS, Optional.of(consent("share-partners"))))
                .isFalse();
        assertThat(isShownToUn(Marking.RESTRICTED, Optional.of(consent("share-un"))))
                .isFalse();
    }

    /** A mark of an attribute is no more for the UN than one of the person. */
    @Test
    void of_somebody_public_the_un_is_shown_what_is_public_and_the_rest_by_consent() {
        for (Optional<Consent> consent : List.of(
                Optional.<Consent>empty(),
                Optional.of(consent("share-partners share-un")),
                Optional.of(consent("share-un")))) {
            Person marked = person("p1", consent).toBuilder()
                    .gender(Gender.FEMALE)
                    .addMarking(AttributeMarking.of("gender", Marking.PARTNERS))
                    .build();
            Optional<Person> shown = Disclosure.project(Cases.open(marked), PublicationProfile.UN, Cases.CLOCK)
                    .caseFile()
                    .find(marked.id());
            assertThat(shown.flatMap(Person::gender).isPresent()).isEqualTo(consent.isPresent());
        }
    }

    @Test
    void other_records_are_shown_to_the_un_and_to_states_if_they_are_public_or_of_those_who_consented() {
        Person one = person("p1", Optional.of(consent("share-un share-states")));
        Person other = person("p2", Optional.empty());
        for (PublicationProfile profile : List.of(PublicationProfile.UN, PublicationProfile.STATES)) {
            CaseFile shown = Disclosure.project(
                            Cases.open(
                                    one,
                                    other,
                                    held("d1", one.id(), Marking.PARTNERS),
                                    held("d2", other.id(), Marking.PARTNERS),
                                    body("o1", Marking.PARTNERS),
                                    body("o2", Marking.PUBLIC)),
                            profile,
                            Cases.CLOCK)
                    .caseFile();
            assertThat(shown.find(DetentionId.of("d1"))).isPresent();
            assertThat(shown.find(DetentionId.of("d2"))).isEmpty();
            assertThat(shown.find(OrganisationId.of("o1"))).isEmpty();
            assertThat(shown.find(OrganisationId.of("o2"))).isPresent();
        }
    }

    private static Detention held(String id, SubjectId detainee, Marking marking) {
        return Detention.builder()
                .id(DetentionId.of(id))
                .detainee(detainee)
                .period(Period.parse("2024-01-01/.."))
                .marking(marking)
                .build();
    }

    private static Organisation body(String id, Marking marking) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .addName(Name.of(id.equals("o1") ? "Underground Clinic" : "Harbour League"))
                .marking(marking)
                .build();
    }

    @Test
    void an_age_in_a_detention_of_a_group_is_for_colleagues() {
        Group crew = Group.builder()
                .id(GroupId.of("crew"))
                .description(LocalizedText.english("the crew"))
                .build();
        Detention held = held("d1", crew.id(), Marking.PUBLIC).toBuilder()
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .age("38")
                        .build())
                .build();
        for (PublicationProfile profile : PublicationProfile.all()) {
            Optional<Detention> shown = Disclosure.project(Cases.open(crew, held), profile, Cases.CLOCK)
                    .caseFile()
                    .find(held.id());
            boolean isTold = shown.stream()
                    .flatMap(detention -> detention.proceedings().stream())
                    .anyMatch(step -> step.age().isPresent());
            assertThat(isTold).as("%s", profile).isEqualTo(profile.equals(PublicationProfile.INTERNAL));
        }
    }

    @Test
    void whom_the_un_is_not_shown_is_in_nothing_that_it_may_read() {
        PublicationProfile named = PublicationProfile.builder("named")
                .addScope(ConsentScope.PUBLISH_NAME)
                .build();
        assertThat(named.mayBeReadBy(PublicationProfile.UN)).isFalse();
        assertThat(named.mayBeReadBy(PublicationProfile.PARTNERS)).isTrue();
    }

    // States

    @Test
    void states_are_shown_nobody_without_a_consent_that_names_them() {
        for (Marking marking : List.of(Marking.PUBLIC, Marking.PARTNERS)) {
            Person open =
                    person("p1", Optional.empty()).toBuilder().marking(marking).build();
            Statement speaks = Cases.statement(StatementId.of("s1"))
                    .titles(LocalizedText.english("Nuran Castell was taken away"))
                    .build();
            Publication publication =
                    Disclosure.project(Cases.open(open, speaks), PublicationProfile.STATES, Cases.CLOCK);
            assertThat(publication.caseFile().records(Person.class)).isEmpty();
            assertThat(publication.caseFile().toString()).doesNotContain("Castell");
            assertThat(publication.caseFile().records(Statement.class))
                    .allSatisfy(statement -> assertThat(statement.titles()).isEmpty());
        }
    }

    @Test
    void a_consent_for_states_must_have_been_given_and_be_in_force() {
        Consent given = consent("share-states");
        assertThat(isShown(PublicationProfile.STATES, given)).isTrue();
        List<Consent> others = List.of(
                given.toBuilder().status(Optional.empty()).build(),
                given.toBuilder().status(ConsentStatus.NOT_SOUGHT).build(),
                given.toBuilder().status(ConsentStatus.NOT_POSSIBLE).build(),
                given.toBuilder().status(ConsentStatus.WITHDRAWN).build(),
                given.toBuilder().giver(ConsentGiver.NONE).build(),
                given.toBuilder().scopes(List.of()).build(),
                given.toBuilder().expires(PartialDate.parse("2025-03-09")).build(),
                given.toBuilder().withdrawn(PartialDate.parse("2025-03-11")).build(),
                given.toBuilder().on(PartialDate.parse("2025")).build(),
                given.toBuilder().marking(Marking.RESTRICTED).build());
        for (Consent consent : others) {
            assertThat(isShown(PublicationProfile.STATES, consent))
                    .as(consent.scopes() + " " + consent.status())
                    .isFalse();
        }
    }

    @Test
    void states_are_not_told_what_was_taken_out() {
        Person person = person("p1", Optional.of(consent("share-states share-un"))).toBuilder()
                .bornOn(PartialDate.parse("1990-03-07"))
                .addMarking(AttributeMarking.of("bornOn", Marking.RESTRICTED))
                .build();
        for (PublicationProfile profile : List.of(PublicationProfile.STATES, PublicationProfile.UN)) {
            Person shown = Disclosure.project(Cases.open(person), profile, Cases.CLOCK)
                    .caseFile()
                    .find(PersonId.of("p1"))
                    .orElseThrow();
            assertThat(shown.bornOn()).isEmpty();
            assertThat(shown.missing().isEmpty()).isEqualTo(profile.equals(PublicationProfile.STATES));
            assertThat(shown.consent().orElseThrow().scopes()).contains(ConsentScope.SHARE_STATES);
        }
    }

    // Recipients

    private static PublicationProfile forThem(AgentId... recipients) {
        PublicationProfile.Builder builder = PublicationProfile.PARTNERS.toBuilder();
        for (AgentId recipient : recipients) {
            builder.addRecipient(recipient);
        }
        return builder.build();
    }

    private static Consent consentFor(AgentId... recipients) {
        return consent("share-partners").toBuilder().addRecipients(recipients).build();
    }

    @Test
    void a_consent_for_some_reaches_those_alone_who_are_all_named() {
        assertThat(isShown(PublicationProfile.PARTNERS, consentFor(HELPERS))).isFalse();
        assertThat(isShown(PublicationProfile.INTERNAL, consentFor(HELPERS))).isTrue();
        assertThat(isShown(forThem(HELPERS), consentFor(HELPERS))).isTrue();
        assertThat(isShown(forThem(HELPERS), consentFor(HELPERS, OFFICE))).isTrue();
        assertThat(isShown(forThem(HELPERS, OFFICE), consentFor(HELPERS))).isFalse();
        assertThat(isShown(forThem(OFFICE), consentFor(HELPERS))).isFalse();
        assertThat(isShown(forThem(HELPERS, OFFICE), consentFor(HELPERS, OFFICE)))
                .isTrue();
        assertThat(isShown(forThem(HELPERS), consent("share-partners"))).isTrue();
        assertThat(isShown(
                        forThem(HELPERS),
                        consentFor(HELPERS).toBuilder()
                                .scopes(List.of(ConsentScope.SHARE_UN))
                                .build()))
                .isFalse();
    }

    @Test
    void the_recipients_of_a_consent_travel_with_the_person() {
        Person shown = find(forThem(HELPERS), consentFor(HELPERS, OFFICE)).orElseThrow();
        assertThat(shown.consent().orElseThrow().recipients()).containsExactly(HELPERS, OFFICE);
        // A limit that would lead to nobody is one that nobody could keep.
        Person alone = person("p1", Optional.of(consentFor(HELPERS)));
        assertThat(Disclosure.project(Cases.open(alone), forThem(HELPERS), Cases.CLOCK)
                        .caseFile()
                        .records())
                .isEmpty();
    }

    @Test
    void the_header_and_the_receipt_say_for_whom_it_is() {
        CaseFile file = Cases.open(body(HELPERS), body(OFFICE));
        Publication first = Disclosure.project(file, forThem(OFFICE, HELPERS), Cases.CLOCK);
        assertThat(first.caseFile().header().unknownMembers().member("amparo:recipients"))
                .contains(new DataString("organisation:helpers organisation:office"));
        assertThat(first.receipt().lines().get(0))
                .contains("for the profile partners (organisation:helpers, organisation:office), made on");
        CaseFile again = Disclosure.project(first.caseFile(), forThem(OFFICE), Cases.CLOCK)
                .caseFile();
        assertThat(again.header().unknownMembers().member("amparo:recipients"))
                .contains(new DataString("organisation:office"));
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Disclosure.project(first.caseFile(), profile, Cases.CLOCK)
                            .caseFile()
                            .header()
                            .unknownMembers()
                            .members())
                    .isEmpty();
        }
    }

    @Test
    void nobody_who_is_withheld_is_named_as_a_recipient() {
        Person withheld = Cases.secret("castell", "Nuran Castell");
        for (AgentId recipient : Set.<AgentId>of(PersonId.of("castell"), OrganisationId.of("friends-of-castell"))) {
            assertThatThrownBy(() -> Disclosure.project(Cases.open(withheld), forThem(recipient), Cases.CLOCK))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("recipient-withheld"));
        }
    }

    // Whether readers of one may read what is made for another

    @Test
    void what_is_for_some_may_be_read_by_those_alone_who_see_all_of_it() {
        PublicationProfile stricter = PublicationProfile.builder("partners-and-un")
                .addScope(ConsentScope.SHARE_PARTNERS)
                .addScope(ConsentScope.SHARE_UN)
                .build();
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(profile.mayBeReadBy(profile)).isTrue();
            assertThat(PublicationProfile.PUBLIC.mayBeReadBy(profile)).isTrue();
            assertThat(profile.mayBeReadBy(PublicationProfile.INTERNAL)).isTrue();
            for (PublicationProfile other : PublicationProfile.all()) {
                boolean isEasy = profile.equals(other)
                        || profile.equals(PublicationProfile.PUBLIC)
                        || other.equals(PublicationProfile.INTERNAL);
                assertThat(profile.mayBeReadBy(other)).as(profile + " " + other).isEqualTo(isEasy);
            }
        }
        assertThat(stricter.mayBeReadBy(PublicationProfile.UN)).isTrue();
        assertThat(stricter.mayBeReadBy(PublicationProfile.PARTNERS)).isTrue();
        assertThat(stricter.mayBeReadBy(PublicationProfile.STATES)).isFalse();
        assertThat(PublicationProfile.UN.mayBeReadBy(stricter)).isFalse();
        assertThat(PublicationProfile.PARTNERS.mayBeReadBy(forThem(HELPERS))).isTrue();
        assertThat(forThem(HELPERS).mayBeReadBy(PublicationProfile.PARTNERS)).isFalse();
        assertThat(forThem(HELPERS).mayBeReadBy(forThem(HELPERS, OFFICE))).isFalse();
        assertThat(forThem(HELPERS, OFFICE).mayBeReadBy(forThem(HELPERS))).isTrue();
    }
}
