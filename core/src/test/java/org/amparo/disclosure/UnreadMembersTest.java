package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal in words of one's own: whoever has an unknown member that nobody has read is shown to nobody. */
class UnreadMembersTest {

    private static final PersonId ID = PersonId.of("p1");
    private static final StatementId SOURCE = StatementId.of("s1");

    /** As people write it, in six languages and in all spellings. */
    private static final List<String> REFUSALS = List.of(
            "consentStatus",
            "consent_status",
            "consent-status",
            "consentGiven",
            "consent_given",
            "CONSENT",
            "noConsent",
            "optOut",
            "opt-out",
            "optedOut",
            "withdrawn",
            "isWithdrawn",
            "refused",
            "refusesPublication",
            "revoked",
            "doNotPublish",
            "do_not_publish",
            "dontPublish",
            "doNotName",
            "declined",
            "objectionToPublication",
            "permission",
            "agreedToPublication",
            "rightToBeForgotten",
            "consentimiento",
            "consentimientoOtorgado",
            "rechazado",
            "rechazo",
            "retirado",
            "retiradaDelConsentimiento",
            "revocado",
            "noPublicar",
            "no_publicar",
            "seNiega",
            "autorizacion",
            "autorización",
            "negativa",
            "oposición",
            "consentement",
            "consentementDonné",
            "refusé",
            "refusee",
            "retiré",
            "retrait",
            "retraitDuConsentement",
            "nePasPublier",
            "ne-pas-publier",
            "révoqué",
            "opposition",
            "autorisation",
            "nonPublié",
            "согласие",
            "согласиеДано",
            "статус_согласия",
            "несогласен",
            "отказ",
            "отказано",
            "отказался",
            "отозвано",
            "отзывСогласия",
            "неПубликовать",
            "не_публиковать",
            "неРазглашать",
            "возражает",
            "запрет",
            "разрешение",
            "razılıq",
            "razılıqVerilib",
            "raziliq_verilib",
            "imtina",
            "imtinaEdib",
            "geriGötürüb",
            "rəddEdilib",
            "rədd",
            "dərcEtməyin",
            "derc_etmeyin",
            "yaymayın",
            "yayımlamayın",
            "icazə",
            "etiraz",
            "qadağandır",
            "Einwilligung",
            "einwilligungErteilt",
            "Zustimmung",
            "verweigert",
            "abgelehnt",
            "Ablehnung",
            "widerrufen",
            "Widerruf",
            "Widerspruch",
            "zurückgezogen",
            "zurueckgezogen",
            "nichtVeröffentlichen",
            "nicht_veroeffentlichen",
            "nichtNennen",
            "Freigabe",
            "keineVeröffentlichung");

    private static final List<DataValue> VALUES = List.of(
            new DataBoolean(true),
            new DataBoolean(false),
            DataNull.NULL,
            DataNumber.of(0),
            DataNumber.of(1),
            new DataString(""),
            new DataString("N"),
            new DataString("Y"),
            new DataString("no"),
            new DataString("refused"),
            new DataString("given"),
            new DataString("2024-05-01"),
            DataObject.EMPTY,
            DataObject.EMPTY.with("status", new DataString("refused")),
            DataArray.of(new DataString("refused")));

    /** Records about people, and parts of them, with the members in one place. */
    private static final List<Place> PLACES_OF_PEOPLE = List.of(
            new Place("person", "", UnreadMembersTest::inPerson),
            new Place("name", "/names/0", UnreadMembersTest::inName),
            new Place("consent", "/consent", UnreadMembersTest::inConsent),
            new Place("marking", "/markings/0", UnreadMembersTest::inMarking),
            new Place("gap", "/missing/0", UnreadMembersTest::inGap),
            new Place("evidence of a person", "/evidence/0", UnreadMembersTest::inEvidence),
            new Place("detention", "", UnreadMembersTest::inDetention),
            new Place("custody phase", "/custodyPhases/0", UnreadMembersTest::inPhase),
            new Place("incident", "", UnreadMembersTest::inIncident));

    /** Others, in which an unknown member hides what it stands in only if it speaks of refusal. */
    private static final List<Place> OTHER_PLACES = List.of(
            new Place("group", "", UnreadMembersTest::inGroup),
            new Place("member of a group", "/members/0", UnreadMembersTest::inMember),
            new Place("statement", "", UnreadMembersTest::inStatement),
            new Place("speaker", "/speaker", UnreadMembersTest::inSpeaker),
            new Place("text", "/texts/0", UnreadMembersTest::inText),
            new Place("award", "", UnreadMembersTest::inAward),
            new Place("conferral", "/conferrals/0", UnreadMembersTest::inConferral),
            new Place("organisation", "", UnreadMembersTest::inOrganisation),
            new Place("marking of an organisation", "/markings/0", UnreadMembersTest::inMarkingOfOrganisation),
            new Place("gap of an organisation", "/missing/0", UnreadMembersTest::inGapOfOrganisation),
            new Place("name of an organisation", "/names/0", UnreadMembersTest::inNameOfOrganisation));

    /** Makes a file whose canary stands where the members are. */
    private interface Maker {
        CaseFile of(DataObject members);
    }

    private record Place(String what, String pointer, Maker maker) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final String CANARY = "Nuran Castell";

    private static Person.Builder person() {
        return Person.builder().id(ID).addName(Name.of(CANARY));
    }

    private static CaseFile inPerson(DataObject members) {
        return Cases.open(person().unknownMembers(members).build());
    }

    private static CaseFile inName(DataObject members) {
        Name name = Name.builder().full(CANARY).unknownMembers(members).build();
        return Cases.open(Cases.person("p1").addName(name).build());
    }

    private static CaseFile inConsent(DataObject members) {
        Consent consent = Consent.builder()
                .status(ConsentStatus.GIVEN)
                .unknownMembers(members)
                .build();
        return Cases.open(person().consent(consent).build());
    }

    private static CaseFile inMarking(DataObject members) {
        AttributeMarking marking = AttributeMarking.builder()
                .attribute("names")
                .level(Marking.PUBLIC)
                .unknownMembers(members)
                .build();
        return Cases.open(person().addMarking(marking).build());
    }

    private static CaseFile inGap(DataObject members) {
        Missing gap = Missing.builder()
                .attribute("diedOn")
                .reason(MissingReason.NOT_APPLICABLE)
                .unknownMembers(members)
                .build();
        return Cases.open(person().addMissing(gap).build());
    }

    private static CaseFile inEvidence(DataObject members) {
        Evidence evidence = Evidence.builder()
                .statement(SOURCE)
                .wording(CANARY)
                .unknownMembers(members)
                .build();
        return Cases.open(
                Cases.statement(SOURCE).build(),
                Cases.person("p1").addEvidence(evidence).build());
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(DetentionId.of("d1")).detainee(ID);
    }

    private static CaseFile inDetention(DataObject members) {
        return Cases.open(
                Cases.person("p1").build(),
                detention()
                        .addProceeding(Proceeding.builder().caseNumber(CANARY).build())
                        .unknownMembers(members)
                        .build());
    }

    private static CaseFile inPhase(DataObject members) {
        CustodyPhase phase = CustodyPhase.builder()
                .form(CustodyForm.PRISON)
                .place(org.amparo.record.Place.builder()
                        .name(LocalizedText.english(CANARY))
                        .build())
                .unknownMembers(members)
                .build();
        return Cases.open(
                Cases.person("p1").build(), detention().addCustodyPhase(phase).build());
    }

    private static CaseFile inIncident(DataObject members) {
        return Cases.open(
                Cases.person("p1").build(),
                Incident.builder()
                        .id(IncidentId.of("i1"))
                        .addSubject(ID)
                        .description(LocalizedText.english(CANARY))
                        .unknownMembers(members)
                        .build());
    }

    private static CaseFile inGroup(DataObject members) {
        return Cases.open(Group.builder()
                .id(GroupId.of("g1"))
                .description(LocalizedText.english(CANARY))
                .unknownMembers(members)
                .build());
    }

    private static CaseFile inMember(DataObject members) {
        GroupMember member = GroupMember.builder()
                .member(ID)
                .addEvidence(Evidence.of(SOURCE, CANARY))
                .unknownMembers(members)
                .build();
        return Cases.open(
                Cases.person("p1").build(),
                Cases.statement(SOURCE).build(),
                Group.builder().id(GroupId.of("g1")).addMember(member).build());
    }

    private static Statement.Builder statement() {
        return Cases.statement(SOURCE).publishedOn(PartialDate.of(2024));
    }

    private static CaseFile inStatement(DataObject members) {
        return Cases.open(statement()
                .titles(LocalizedText.english(CANARY))
                .unknownMembers(members)
                .build());
    }

    private static CaseFile inSpeaker(DataObject members) {
        Speaker speaker = Speaker.builder().role(CANARY).unknownMembers(members).build();
        return Cases.open(statement().speaker(speaker).build());
    }

    private static CaseFile inText(DataObject members) {
        TextVersion text = TextVersion.builder()
                .language(LanguageTag.parse("en"))
                .text(CANARY)
                .unknownMembers(members)
                .build();
        return Cases.open(statement().addText(text).build());
    }

    private static CaseFile inAward(DataObject members) {
        return Cases.open(Award.builder()
                .id(AwardId.of("a1"))
                .addName(Name.of(CANARY))
                .unknownMembers(members)
                .build());
    }

    private static CaseFile inConferral(DataObject members) {
        Conferral conferral = Conferral.builder()
                .recipient(ID)
                .addEvidence(Evidence.of(SOURCE, CANARY))
                .unknownMembers(members)
                .build();
        return Cases.open(
                Cases.person("p1").build(),
                Cases.statement(SOURCE).build(),
                Award.builder().id(AwardId.of("a1")).addConferral(conferral).build());
    }

    private static Organisation.Builder body() {
        return Cases.organisation(OrganisationId.of("o1")).addName(Name.of(CANARY));
    }

    private static CaseFile inOrganisation(DataObject members) {
        return Cases.open(body().unknownMembers(members).build());
    }

    private static CaseFile inMarkingOfOrganisation(DataObject members) {
        AttributeMarking marking = AttributeMarking.builder()
                .attribute("names")
                .level(Marking.PUBLIC)
                .unknownMembers(members)
                .build();
        return Cases.open(body().addMarking(marking).build());
    }

    private static CaseFile inGapOfOrganisation(DataObject members) {
        Missing gap = Missing.builder()
                .attribute("foundedOn")
                .reason(MissingReason.NOT_STATED)
                .unknownMembers(members)
                .build();
        return Cases.open(body().addMissing(gap).build());
    }

    private static CaseFile inNameOfOrganisation(DataObject members) {
        Name name = Name.builder().full(CANARY).unknownMembers(members).build();
        return Cases.open(Cases.organisation(OrganisationId.of("o1"))
                .foundedOn(PartialDate.of(1990))
                .addName(name)
                .build());
    }

    static Stream<Place> places() {
        return Stream.concat(PLACES_OF_PEOPLE.stream(), OTHER_PLACES.stream());
    }

    static List<Place> placesOfPeople() {
        return PLACES_OF_PEOPLE;
    }

    static List<Place> otherPlaces() {
        return OTHER_PLACES;
    }

    private static CaseFile published(CaseFile file, PublicationProfile profile, AcceptedMember... accepted) {
        return Disclosure.project(file, profile, Cases.CLOCK, Set.of(accepted)).caseFile();
    }

    private static AcceptedMember accepted(CaseFile file, String pointer, String member) {
        Pointer at = Pointer.ROOT;
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                at = Character.isDigit(step.charAt(0)) ? at.item(Integer.parseInt(step)) : at.member(step);
            }
        }
        CaseRecord last = file.records().get(file.records().size() - 1);
        return new AcceptedMember(last.id(), at.member(member));
    }

    private static boolean hasCanary(CaseFile file) {
        return Strings.of(file).stream().anyMatch(text -> text.contains(CANARY));
    }

    private static DataObject member(String name) {
        return DataObject.EMPTY.with(name, new DataString("yes"));
    }

    @ParameterizedTest
    @MethodSource("places")
    @Tag("once")
    void a_refusal_in_any_words_is_one_for_everybody_even_if_it_is_accepted(Place place) {
        for (String name : REFUSALS) {
            if (place.what().equals("consent") && name.equals("withdrawn")) {
                continue; // An attribute.
            }
            for (DataValue value : values(place, name)) {
                CaseFile file = place.maker().of(DataObject.EMPTY.with(name, value));
                for (PublicationProfile profile : Cases.PROFILES) {
                    assertThat(hasCanary(published(file, profile)))
                            .as(name + " " + value + " " + profile)
                            .isFalse();
                }
                assertThat(hasCanary(
                                published(file, PublicationProfile.INTERNAL, accepted(file, place.pointer(), name))))
                        .as("accepted " + name + " " + value)
                        .isFalse();
            }
        }
    }

    /** All values for people, whose every member is read, and another one for each name elsewhere. */
    private static List<DataValue> values(Place place, String name) {
        return PLACES_OF_PEOPLE.contains(place) ? VALUES : List.of(VALUES.get(REFUSALS.indexOf(name) % VALUES.size()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_refusal_in_the_value_is_never_accepted(Place place) {
        for (String text : List.of(
                "refused",
                "Consent withdrawn",
                "opt-out",
                "retiró su consentimiento",
                "ne pas publier",
                "отказано",
                "согласие отозвано",
                "imtina edib",
                "razı deyil",
                "verweigert",
                "Einwilligung widerrufen",
                "does not consent",
                "family refused publication",
                "asked not to be named",
                "wants to stay anonymous",
                "anonim qalsın")) {
            CaseFile file = place.maker().of(DataObject.EMPTY.with("remark", new DataString(text)));
            assertThat(hasCanary(
                            published(file, PublicationProfile.INTERNAL, accepted(file, place.pointer(), "remark"))))
                    .as(text)
                    .isFalse();
        }
        for (String name : List.of(
                "publicar", "publier", "публиковать", "dərcEdilsin", "veröffentlichen", "zeigen", "partager", "show")) {
            for (DataValue no : List.of(
                    new DataBoolean(false),
                    DataNumber.of(0),
                    new DataString("нет"),
                    new DataString("Yox"),
                    new DataString("nein"),
                    new DataString("non"),
                    new DataString("NO"),
                    new DataString("n"))) {
                CaseFile file = place.maker().of(DataObject.EMPTY.with(name, no));
                assertThat(hasCanary(
                                published(file, PublicationProfile.INTERNAL, accepted(file, place.pointer(), name))))
                        .as(name + " " + no)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("placesOfPeople")
    void what_is_like_a_marking_is_never_accepted_either(Place place) {
        for (DataObject members : List.of(
                member("markng"),
                DataObject.EMPTY.with("visibility", new DataString("secret")),
                DataObject.EMPTY.with("withheld", new DataBoolean(true)))) {
            CaseFile file = place.maker().of(members);
            String name = members.members().keySet().iterator().next();
            assertThat(hasCanary(published(file, PublicationProfile.INTERNAL, accepted(file, place.pointer(), name))))
                    .as(name)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("placesOfPeople")
    void any_other_unknown_member_hides_too_until_that_one_is_accepted(Place place) {
        for (String name : List.of("hairColour", "shoe_size", "x", "", "bornIn", "причёска", "a/b~c", "with space")) {
            CaseFile file = place.maker().of(member(name));
            AcceptedMember accepted = accepted(file, place.pointer(), name);
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(hasCanary(published(file, profile)))
                        .as(name + profile)
                        .isFalse();
                assertThat(hasCanary(published(file, profile, accepted)))
                        .as(name + profile)
                        .isTrue();
                assertThat(hasCanary(published(file, profile, new AcceptedMember(PersonId.of("p2"), accepted.at()))))
                        .isFalse();
                assertThat(hasCanary(published(file, profile, accepted(file, place.pointer(), "another"))))
                        .isFalse();
                assertThat(hasCanary(published(file, profile, accepted(file, place.pointer() + "/more", name))))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("placesOfPeople")
    void of_two_members_each_has_to_be_accepted(Place place) {
        CaseFile file = place.maker().of(member("hairColour").with("shoeSize", DataNumber.of(40)));
        AcceptedMember one = accepted(file, place.pointer(), "hairColour");
        AcceptedMember other = accepted(file, place.pointer(), "shoeSize");
        assertThat(hasCanary(published(file, PublicationProfile.INTERNAL, one))).isFalse();
        assertThat(hasCanary(published(file, PublicationProfile.INTERNAL, other)))
                .isFalse();
        assertThat(hasCanary(published(file, PublicationProfile.INTERNAL, one, other)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_private_member_hides_nothing(Place place) {
        CaseFile file = place.maker().of(member("desk:consentStatus"));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(hasCanary(published(file, profile))).isTrue();
        }
    }

    @Test
    void an_accepted_member_is_judged_like_a_private_one() {
        CaseFile file = inPerson(member("hairColour"));
        AcceptedMember accepted = accepted(file, "", "hairColour");
        assertThat(published(file, PublicationProfile.PUBLIC, accepted).records())
                .containsExactly(person().build());
        assertThat(published(file, PublicationProfile.PARTNERS, accepted).records())
                .isEqualTo(file.records());
    }

    @Test
    void a_part_goes_alone_and_its_name_is_searched_for() {
        Name refused = Name.builder()
                .full("Leyla Orlova")
                .unknownMembers(member("refused"))
                .build();
        Statement statement = Cases.statement(SOURCE)
                .publishedOn(PartialDate.of(2024))
                .titles(LocalizedText.english("Leyla Orlova is held"))
                .build();
        CaseFile file = Cases.open(person().addName(refused).build(), statement);
        assertThat(published(file, PublicationProfile.PUBLIC).records())
                .containsExactly(
                        person().build(),
                        Cases.statement(SOURCE)
                                .publishedOn(PartialDate.of(2024))
                                .build());
    }

    @Test
    void a_part_takes_its_record_along_as_a_secret_one_would() {
        CaseFile file = inPhase(member("refused"));
        assertThat(published(file, PublicationProfile.INTERNAL).find(DetentionId.of("d1")))
                .isEmpty();
    }

    @Test
    void whoever_is_hidden_takes_the_detention_along() {
        CaseFile file = Cases.open(
                person().unknownMembers(member("optOut")).build(), detention().build());
        assertThat(published(file, PublicationProfile.INTERNAL).records()).isEmpty();
    }

    @Test
    void a_rival_value_has_no_unread_member_either() {
        for (DataValue rival : List.of(
                DataObject.EMPTY.with("full", new DataString(CANARY)).with("shoeSize", DataNumber.of(40)),
                DataArray.of(
                        DataObject.EMPTY.with("full", new DataString(CANARY)).with("refused", new DataBoolean(true))),
                DataObject.EMPTY.with("whole", new DataString(CANARY)).with("consent", new DataString("no")))) {
            Evidence evidence = Evidence.builder()
                    .about("names")
                    .statement(SOURCE)
                    .rival(rival)
                    .build();
            CaseFile file = Cases.open(
                    Cases.person("p1").addEvidence(evidence).build(),
                    Cases.statement(SOURCE).build());
            assertThat(hasCanary(published(file, PublicationProfile.INTERNAL))).isFalse();
            assertThat(published(file, PublicationProfile.INTERNAL).records()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.12"})
    void the_header_of_a_later_version_declares_its_own(String version) {
        CaseFile file = declaring(version, "person.shoeSize", "shoeSize");
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(hasCanary(published(file, profile))).isTrue();
        }
        CaseFile shown = published(file, PublicationProfile.INTERNAL);
        assertThat(shown.records()).isEqualTo(file.records());
        assertThat(published(shown, PublicationProfile.INTERNAL).records()).isEqualTo(file.records());
        assertThat(published(file, PublicationProfile.PUBLIC).header().newMembers())
                .isEmpty();
    }

    @Test
    void a_declaration_is_for_one_table_and_never_for_a_refusal_or_for_a_version_that_is_known() {
        for (CaseFile file : List.of(
                declaring("1.0", "person.shoeSize", "shoeSize"),
                declaring("1.1", "name.shoeSize", "shoeSize"),
                declaring("1.1", "shoeSize", "shoeSize"),
                declaring("1.1", "person.shoeSizes", "shoeSize"),
                declaring("1.1", "person.consentStatus", "consentStatus"),
                declaring("1.1", "person.refused", "refused"),
                declaring("1.1", "person.widerruf", "widerruf"))) {
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(hasCanary(published(file, profile))).isFalse();
            }
        }
    }

    private static CaseFile declaring(String version, String declared, String member) {
        CaseHeader header = CaseHeader.builder()
                .amparo(version)
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .addNewMember(declared)
                .build();
        return CaseFile.of(
                header, List.of(person().unknownMembers(member(member)).build()));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void where_it_is_not_about_people_a_member_that_speaks_of_nothing_of_the_kind_hides_nothing(Place place) {
        CaseFile file = place.maker().of(member("shoeSize"));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(hasCanary(published(file, profile))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void nor_does_a_short_text_in_which_something_else_was_refused(Place place) {
        for (String text : List.of(
                "Two men refused to leave.",
                "He was refused permission to leave.",
                "Bail was refused.",
                "An anonymous letter was found.",
                "Она отказалась от еды.",
                "Er verweigerte die Aussage.",
                "Consent given")) {
            CaseFile file = place.maker().of(DataObject.EMPTY.with("summary", new DataString(text)));
            assertThat(hasCanary(published(file, PublicationProfile.INTERNAL)))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void nothing_is_published_of_a_file_whose_header_speaks_of_refusal() {
        for (int i = 0; i < REFUSALS.size(); i++) {
            assertNothingIsPublished(DataObject.EMPTY.with(REFUSALS.get(i), VALUES.get(i % VALUES.size())));
        }
        assertNothingIsPublished(DataObject.EMPTY.with("remark", new DataString("do not publish")));
        assertNothingIsPublished(DataObject.EMPTY.with("publish", new DataString("no")));
    }

    private static void assertNothingIsPublished(DataObject members) {
        CaseFile file = withHeader(members);
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThatThrownBy(() -> published(file, profile))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("case-file-withheld"));
        }
    }

    @Test
    void another_unknown_member_of_a_header_says_nothing() {
        for (DataObject members : List.of(member("shoeSize"), member("desk:consentStatus"))) {
            assertThat(hasCanary(published(withHeader(members), PublicationProfile.INTERNAL)))
                    .isTrue();
        }
    }

    private static CaseFile withHeader(DataObject members) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .unknownMembers(members)
                .build();
        return CaseFile.of(header, List.of(person().build()));
    }

    @Test
    void a_rival_value_in_a_record_of_another_type_has_no_refusal_either() {
        DataValue rival = DataObject.EMPTY.with("full", new DataString(CANARY)).with("refused", new DataBoolean(true));
        Evidence evidence =
                Evidence.builder().about("names").statement(SOURCE).rival(rival).build();
        CaseFile file = Cases.open(
                Cases.organisation(OrganisationId.of("o1"))
                        .addEvidence(evidence)
                        .build(),
                Cases.statement(SOURCE).build());
        assertThat(hasCanary(published(file, PublicationProfile.INTERNAL))).isFalse();
        assertThat(published(file, PublicationProfile.INTERNAL).records()).hasSize(2);
    }

    @Test
    void the_receipt_says_where_and_why_and_not_which() {
        Receipt receipt = Cases.project(inName(member("shoeSize"))).receipt();
        assertThat(receipt.withheld()).anySatisfy(entry -> {
            assertThat(entry.reason()).isEqualTo(WithheldReason.UNREAD_MEMBER);
            assertThat(entry.at()).hasToString("/names/0");
        });
        assertThat(receipt.lines())
                .anyMatch(line -> line.contains("see rule unread-member (unread-member): 1 in person:p1"))
                .noneMatch(line -> line.contains("shoeSize"));
    }
}
