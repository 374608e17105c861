package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.messages;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.NameKind;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.shape.Shape;
import org.amparo.speech.Act;
import org.amparo.speech.Relay;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

    private static final DataObject PRIVATE = DataObject.EMPTY.with("example.org:seen", new DataBoolean(true));

    private static <T extends CaseRecord, B> CaseRecord later(Shape<T, B> shape, DataObject members) {
        B builder = shape.newBuilder();
        set(shape, builder);
        shape.setUnknownMembers(builder, members);
        return shape.build(builder);
    }

    @SuppressWarnings("unchecked") // The id of a record of an unknown type is any id.
    private static <T, B> void set(Shape<T, B> shape, B builder) {
        ((org.amparo.shape.Attribute<T, B, RecordId>) shape.attributes().get("id"))
                .setOne(builder, RecordId.parse("vehicle:van-1"));
    }

    @Test
    void unknown_code_finds_codes_that_are_in_no_list() {
        Person person = leyla().toBuilder()
                .gender(Gender.VOCABULARY.of("not-listed"))
                .addCapacity(Capacity.builder()
                        .what(CapacityKind.VOCABULARY.of("beekeeper"))
                        .build())
                .build();
        assertThat(places("unknown-code", person)).containsExactly("/records/0/gender", "/records/0/capacities/0/what");
    }

    @Test
    void unknown_code_names_the_list_and_the_codes_that_are_near() {
        Person person = leyla().toBuilder()
                .gender(Gender.VOCABULARY.of("femal"))
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of("beekeeper")))
                .build();
        assertThat(messages("unknown-code", person))
                .containsExactly(
                        "The code is not in the list gender; perhaps it is meant to be: female.",
                        "The code is not in the list capacity, which has journalist, blogger, media-worker,"
                                + " human-rights-defender, lawyer, academic, anti-corruption-advocate,"
                                + " democracy-activist, opposition-politician, party-member, candidate, protester and"
                                + " more (docs/vocabularies.md).");
    }

    @Test
    void unknown_code_shows_all_codes_of_a_short_list() {
        Person person =
                leyla().toBuilder().gender(Gender.VOCABULARY.of("unspecified")).build();
        assertThat(messages("unknown-code", person))
                .singleElement()
                .asString()
                .startsWith("The code is not in the list gender, which has: female, male, ");
    }

    @Test
    void unread_member_knows_the_usual_names_of_others() {
        for (String[] pair : new String[][] {
            {"birthDate", "bornOn"},
            {"dob", "bornOn"},
            {"date_of_birth", "bornOn"},
            {"deathDate", "diedOn"},
            {"firstName", "names"},
            {"last-name", "names"},
            {"name", "names"},
            {"nationality", "nationalities"},
            {"sex", "gender"},
            {"dateOfArrest", "period (detention)"},
            {"charges", "charges (detention)"},
        }) {
            DataObject member = DataObject.EMPTY.with(pair[0], new DataBoolean(true));
            assertThat(messages(
                            "unread-member",
                            leyla().toBuilder().unknownMembers(member).build()))
                    .as(pair[0])
                    .singleElement()
                    .asString()
                    .contains("Perhaps it is meant to be: " + pair[1] + ". A private");
        }
    }

    @Test
    void a_misspelt_marking_and_a_misspelt_name_of_an_attribute_are_answered_with_what_is_near() {
        for (String slip : List.of("default_marking", "default-marking", "DefaultMarking", "defaultMarkng")) {
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.of("x"))
                    .unknownMembers(DataObject.EMPTY.with(slip, new DataBoolean(true)))
                    .build();
            assertThat(Cases.validate(CaseFile.of(header, List.of())).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("to be: defaultMarking."));
        }
        Person person = leyla().toBuilder()
                .addMarking(AttributeMarking.builder()
                        .attribute("birthDate")
                        .level(Marking.SECRET)
                        .build())
                .build();
        assertThat(messages("no-such-attribute", person))
                .singleElement()
                .asString()
                .contains("to be: bornOn.");
    }

    @Test
    void unknown_record_type_lists_the_types() {
        assertThat(messages("unknown-record-type", later(CaseRecord.shapeOf("vehicle"), PRIVATE)))
                .singleElement()
                .asString()
                .endsWith("Types are: person, organisation, group, detention, incident, award, statement.");
    }

    @Test
    void unknown_member_names_the_attributes_that_are_near() {
        DataObject slips =
                DataObject.EMPTY.with("foundedIn", new DataBoolean(true)).with("x", new DataBoolean(true));
        assertThat(messages("unknown-member", body(slips)))
                .containsExactly(
                        "An unknown member: of a later version, or misspelt; perhaps it is meant to be: foundedOn."
                                + " A private member's name has a colon.",
                        "An unknown member: of a later version, or misspelt; a private member's name has a colon.");
    }

    @Test
    void unread_member_names_the_attributes_that_are_near() {
        DataObject slips =
                DataObject.EMPTY.with("bornIn", new DataBoolean(true)).with("x", new DataBoolean(true));
        assertThat(messages(
                        "unread-member",
                        leyla().toBuilder().unknownMembers(slips).build()))
                .containsExactly(
                        "A member that this version does not know: nobody may see what it stands in, until it is corrected"
                                + " or accepted. Perhaps it is meant to be: bornOn, bornAt. A private member's name has a"
                                + " colon.",
                        "A member that this version does not know: nobody may see what it stands in, until it is corrected"
                                + " or accepted. A private member's name has a colon.");
    }

    private static Organisation body(DataObject members) {
        return Organisation.builder()
                .id(OrganisationId.of("o1"))
                .unknownMembers(members)
                .build();
    }

    @Test
    void a_refusal_in_other_words_is_answered_with_the_consent() {
        for (String name : List.of(
                "consentStatus",
                "consent_given",
                "optOut",
                "withdrawn",
                "doNotPublish",
                "noPublicar",
                "retrait",
                "отказ",
                "imtina",
                "Widerruf")) {
            DataObject member = DataObject.EMPTY.with(name, new DataString("N"));
            assertThat(messages(
                            "member-like-a-marking",
                            leyla().toBuilder().unknownMembers(member).build()))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("Perhaps it is meant to be: consent. A private");
            Detention detention = Detention.builder()
                    .id(DetentionId.of("d1"))
                    .detainee(leyla().id())
                    .unknownMembers(member)
                    .build();
            assertThat(messages("member-like-a-marking", leyla(), detention))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("Perhaps it is meant to be: consent (person). A private");
            assertThat(messages("unread-member", leyla(), detention)).isEmpty();
            assertThat(messages("unknown-member", leyla(), detention)).isEmpty();
            assertThat(messages("member-like-a-marking", body(member)))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("Perhaps it is meant to be: marking. A private");
            assertThat(messages("unknown-member", body(member))).isEmpty();
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.of("x"))
                    .unknownMembers(member)
                    .build();
            assertThat(Cases.validate(CaseFile.of(header, List.of())).findings())
                    .extracting(finding -> finding.rule() + " " + finding.pointer())
                    .containsExactly("member-like-a-marking /" + name);
        }
    }

    @Test
    void member_like_a_marking_finds_refusals_in_names() {
        Person person = leyla().toBuilder()
                .addName(Name.of("Leyla Orlova (do not publish)"))
                .addName(Name.of("Otis Redding"))
                .addName(Name.builder()
                        .full("L. O.")
                        .kind(NameKind.VOCABULARY.of("confidential"))
                        .build())
                .build();
        int own = leyla().names().size();
        assertThat(places("member-like-a-marking", person))
                .containsExactly("/records/0/names/" + own, "/records/0/names/" + (own + 2));
    }

    @Test
    void member_like_a_marking_lets_a_body_be_called_after_a_refusal() {
        Organisation body = Organisation.builder()
                .id(OrganisationId.of("o1"))
                .addName(Name.of("Do Not Publish Magazine"))
                .addName(Name.of("Consent"))
                .addName(Name.of("Hill House (do not publish)"))
                .build();
        assertThat(places("member-like-a-marking", body)).containsExactly("/records/0/names/2");
    }

    @Test
    void member_like_a_marking_finds_rival_values_with_a_member_that_nobody_has_read() {
        Evidence evidence = Evidence.builder()
                .about("names")
                .statement(StatementId.of("s1"))
                .rival(DataObject.EMPTY
                        .with("full", new DataString("Nuran Castell"))
                        .with("shoeSize", new DataString("40")))
                .build();
        assertThat(places(
                        "member-like-a-marking",
                        leyla().toBuilder().addEvidence(evidence).build()))
                .containsExactly("/records/0/evidence/0/rival");
    }

    @Test
    void a_header_of_a_later_version_declares_its_members() {
        CaseHeader header = CaseHeader.builder()
                .amparo("1.1")
                .id(CaseFileId.of("x"))
                .addNewMember("person.pronouns")
                .build();
        Person person = leyla().toBuilder()
                .unknownMembers(
                        DataObject.EMPTY.with("pronouns", new DataString("she")).with("shoeSize", new DataString("40")))
                .build();
        assertThat(Cases.validate(CaseFile.of(header, List.of(person))).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .contains("unread-member /records/0/shoeSize")
                .noneMatch(finding -> finding.endsWith("/records/0/pronouns"));
    }

    @Test
    void a_message_is_filled_in_every_language() {
        Person person =
                leyla().toBuilder().gender(Gender.VOCABULARY.of("femal")).build();
        for (String language : List.of("fr", "es", "ru", "az")) {
            assertThat(Cases.validate(Cases.file(person)).findings())
                    .extracting(finding -> finding.message(Locale.forLanguageTag(language)))
                    .allSatisfy(message ->
                            assertThat(message).contains("gender", "female").doesNotContain("{"));
        }
    }

    @Test
    void unknown_code_is_as_severe_as_the_caller_wants() {
        CaseFile file = Cases.file(
                leyla().toBuilder().gender(Gender.VOCABULARY.of("not-listed")).build());
        assertThat(Cases.validate(file).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(CaseValidator.builder(Cases.CLOCK)
                        .severity("unknown-code", Severity.ERROR)
                        .build()
                        .validate(file)
                        .hasErrors())
                .isTrue();
        assertThat(CaseValidator.builder(Cases.CLOCK)
                        .without("unknown-code")
                        .build()
                        .validate(file)
                        .findings())
                .isEmpty();
    }

    @Test
    void retired_code_finds_retired_codes_and_says_whether_one_has_taken_their_place() {
        Person person = leyla().toBuilder()
                .addCapacity(Capacity.of(CapacityKind.JOURNALIST))
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of("pressman")))
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of("notable")))
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of("beekeeper")))
                .build();
        assertThat(places("retired-code", person))
                .containsExactly("/records/0/capacities/1/what", "/records/0/capacities/2/what");
        assertThat(messages("retired-code", person))
                .containsExactly(
                        "The code is retired, and another has taken its place.",
                        "The code is retired, and no single code has taken its place.");
        assertThat(places("unknown-code", person)).containsExactly("/records/0/capacities/3/what");
        assertThat(CapacityKind.VOCABULARY.of("pressman").successor()).contains(CapacityKind.JOURNALIST);
    }

    @Test
    void retired_code_is_silent_for_listed_and_unknown_codes() {
        assertThat(places(
                        "retired-code",
                        leyla().toBuilder().gender(Gender.FEMALE).build()))
                .isEmpty();
        assertThat(places(
                        "retired-code",
                        leyla().toBuilder()
                                .gender(Gender.VOCABULARY.of("not-listed"))
                                .build()))
                .isEmpty();
    }

    @Test
    void unknown_code_is_silent_for_listed_codes() {
        assertThat(places(
                        "unknown-code",
                        leyla().toBuilder().gender(Gender.FEMALE).build()))
                .isEmpty();
    }

    @Test
    void dangling_reference_finds_references_to_records_that_are_not_there() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .publisher(OrganisationId.of("nobody"))
                .add(
                        detention("d", "2023-11/..")
                                .addEvidence(Evidence.of(NEWS, "held"))
                                .build(),
                        statement("other")
                                .addAct(Act.builder().addTarget(LEYLA).build())
                                .build())
                .build();
        assertThat(places("dangling-reference", file))
                .containsExactly(
                        "/publisher",
                        "/records/0/detainee",
                        "/records/0/evidence/0/statement",
                        "/records/1/acts/0/targets/0");
    }

    @Test
    void dangling_reference_is_silent_for_former_ids_and_those_who_use_them() {
        Person merged = leyla().toBuilder().addFormerId(PersonId.of("l-orlova")).build();
        assertThat(places(
                        "dangling-reference",
                        merged,
                        detention("d", "2023-11/..")
                                .detainee(PersonId.of("l-orlova"))
                                .build()))
                .isEmpty();
    }

    @Test
    void unknown_record_type_finds_records_of_an_unknown_type_and_is_silent_for_those_of_the_six() {
        assertThat(places("unknown-record-type", leyla(), later(CaseRecord.shapeOf("vehicle"), PRIVATE)))
                .containsExactly("/records/1/type");
        assertThat(places(
                        "unknown-record-type",
                        leyla().toBuilder().unknownMembers(PRIVATE).build()))
                .isEmpty();
    }

    @Test
    void unread_member_finds_unknown_members_whose_names_have_no_colon() {
        DataObject both = PRIVATE.with("borndOn", new DataBoolean(true)).with("a/b", new DataBoolean(true));
        Person person = leyla().toBuilder()
                .unknownMembers(both)
                .addCapacity(Capacity.builder()
                        .what(CapacityKind.LAWYER)
                        .unknownMembers(both)
                        .build())
                .build();
        assertThat(places("unread-member", person))
                .containsExactly(
                        "/records/0/capacities/0/borndOn",
                        "/records/0/capacities/0/a~1b",
                        "/records/0/borndOn",
                        "/records/0/a~1b");
        assertThat(places("unknown-member", person)).isEmpty();
        assertThat(places("unknown-member", body(both))).containsExactly("/records/0/borndOn", "/records/0/a~1b");
        assertThat(places("unread-member", body(both))).isEmpty();
    }

    @Test
    void unknown_member_is_silent_for_private_members_and_for_records_of_a_later_version() {
        assertThat(places(
                        "unknown-member",
                        leyla().toBuilder().unknownMembers(PRIVATE).build()))
                .isEmpty();
        assertThat(places(
                        "unknown-member",
                        later(CaseRecord.shapeOf("vehicle"), PRIVATE.with("colour", new DataBoolean(true)))))
                .isEmpty();
    }

    @Test
    void member_like_a_marking_finds_misspelt_markings_at_every_depth_and_unread_member_leaves_them_to_it() {
        DataObject slip = PRIVATE.with("Marking", new DataBoolean(true)).with("borndOn", new DataBoolean(true));
        Person person = leyla().toBuilder()
                .unknownMembers(slip)
                .addCapacity(Capacity.builder()
                        .what(CapacityKind.LAWYER)
                        .unknownMembers(slip)
                        .build())
                .addMarking(AttributeMarking.builder()
                        .attribute("bornOn")
                        .level(Marking.PUBLIC)
                        .unknownMembers(DataObject.EMPTY.with("leve", new DataBoolean(true)))
                        .build())
                .build();
        assertThat(places("member-like-a-marking", person))
                .containsExactly("/records/0/capacities/0/Marking", "/records/0/markings/0/leve", "/records/0/Marking");
        assertThat(places("unread-member", person))
                .containsExactly("/records/0/capacities/0/borndOn", "/records/0/borndOn");
    }

    @Test
    void member_like_a_marking_finds_them_in_the_header_and_in_records_of_a_later_version() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .unknownMembers(DataObject.EMPTY.with("defaultMarkng", new DataBoolean(true)))
                .build();
        assertThat(Cases.validate(CaseFile.of(header, List.of())).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly("member-like-a-marking /defaultMarkng");
        assertThat(places(
                        "member-like-a-marking",
                        later(CaseRecord.shapeOf("vehicle"), PRIVATE.with("markng", new DataBoolean(true)))))
                .containsExactly("/records/0/markng");
    }

    @Test
    void member_like_a_marking_is_silent_for_private_members_and_other_words() {
        DataObject members = PRIVATE.with("desk:marking", new DataBoolean(true))
                .with("remarks", new DataBoolean(true))
                .with("level", new DataBoolean(true));
        assertThat(places(
                        "member-like-a-marking",
                        leyla().toBuilder().unknownMembers(members).build()))
                .isEmpty();
    }

    private static Evidence via(StatementId read, StatementId... relaying) {
        Evidence.Builder evidence = Evidence.builder().statement(read);
        for (StatementId id : relaying) {
            evidence.addVia(id.part("r1"));
        }
        return evidence.build();
    }

    private static Statement passingOn(String id, String other) {
        return statement(id)
                .addRelay(Relay.builder()
                        .key("r1")
                        .statement(StatementId.of(other))
                        .build())
                .addAct(Act.builder().key("a1").build())
                .build();
    }

    private static List<String> chain(Evidence evidence) {
        return places(
                "broken-chain",
                passingOn("one", "two"),
                passingOn("two", "three"),
                statement("three").build(),
                leyla().toBuilder().addEvidence(evidence).build());
    }

    private static final StatementId ONE = StatementId.of("one");
    private static final StatementId TWO = StatementId.of("two");
    private static final StatementId THREE = StatementId.of("three");

    @Test
    void broken_chain_finds_a_part_that_is_not_there() {
        assertThat(chain(via(ONE, ONE, TWO, THREE))).containsExactly("/records/3/evidence/0/via/2");
        assertThat(chain(via(ONE, StatementId.of("none")))).containsExactly("/records/3/evidence/0/via/0");
    }

    @Test
    void broken_chain_finds_a_step_that_is_no_relay_of_the_statement_before_it() {
        assertThat(chain(via(ONE, TWO))).containsExactly("/records/3/evidence/0/via/0");
        assertThat(chain(via(ONE, ONE, ONE))).containsExactly("/records/3/evidence/0/via/1");
        assertThat(chain(
                        Evidence.builder().statement(ONE).addVia(ONE.part("a1")).build()))
                .containsExactly("/records/3/evidence/0/via/0");
        assertThat(messages(
                        "broken-chain",
                        passingOn("one", "one"),
                        leyla().toBuilder()
                                .addEvidence(Evidence.builder()
                                        .statement(ONE)
                                        .addVia(ONE.part("a1"))
                                        .build())
                                .build()))
                .containsExactly("The step is not a relay of the statement before it.");
    }

    @Test
    void broken_chain_is_silent_for_a_whole_chain() {
        assertThat(chain(via(ONE, ONE, TWO))).isEmpty();
        assertThat(chain(via(ONE))).isEmpty();
    }

    private static Person.Builder wrongNames(DataObject unknown) {
        return leyla().toBuilder()
                .unknownMembers(unknown)
                .addEvidence(Evidence.about("birthday", NEWS, "born"))
                .addMissing(Missing.of("birthday", MissingReason.NOT_STATED))
                .addMarking(AttributeMarking.of("birthday", Marking.SECRET))
                .addRevision(corrected("birthday"));
    }

    private static Revision corrected(String about) {
        return Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.CORRECTED).toBuilder()
                .about(about)
                .build();
    }

    @Test
    void no_such_attribute_finds_names_of_attributes_that_the_object_does_not_have() {
        assertThat(places("no-such-attribute", wrongNames(DataObject.EMPTY).build()))
                .containsExactly(
                        "/records/0/revisions/0/about",
                        "/records/0/evidence/0/about",
                        "/records/0/missing/0/attribute",
                        "/records/0/markings/0/attribute");
    }

    @Test
    void no_such_attribute_finds_a_revision_of_what_a_part_has_or_of_nothing() {
        Person person = leyla().toBuilder()
                .addRevision(corrected("names"))
                .addRevision(corrected("full"))
                .addRevision(corrected("number"))
                .addRevision(Revision.of(4, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.CORRECTED))
                .build();
        assertThat(places("no-such-attribute", person))
                .containsExactly("/records/0/revisions/1/about", "/records/0/revisions/2/about");
    }

    @Test
    void no_such_attribute_finds_a_name_that_belongs_to_the_object_around_it() {
        Capacity capacity = Capacity.builder()
                .what(CapacityKind.LAWYER)
                .addMissing(Missing.of("bornOn", MissingReason.NOT_STATED))
                .build();
        assertThat(places(
                        "no-such-attribute",
                        leyla().toBuilder().addCapacity(capacity).build()))
                .containsExactly("/records/0/capacities/0/missing/0/attribute");
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .addMarking(AttributeMarking.of("names", Marking.SECRET))
                .build();
        assertThat(places("no-such-attribute", CaseFile.of(header, java.util.List.of())))
                .containsExactly("/markings/0/attribute");
    }

    @Test
    void no_such_attribute_is_silent_for_names_that_the_object_has_or_may_have_in_a_later_version() {
        assertThat(places(
                        "no-such-attribute",
                        leyla().toBuilder()
                                .addMissing(Missing.of("bornOn", MissingReason.NOT_STATED))
                                .build()))
                .isEmpty();
        assertThat(places(
                        "no-such-attribute",
                        wrongNames(DataObject.EMPTY.with("birthday", new DataBoolean(true)))
                                .build()))
                .isEmpty();
        CaseHeader later = CaseHeader.builder()
                .amparo("1.7")
                .id(CaseFileId.of("north-shore"))
                .build();
        assertThat(places(
                        "no-such-attribute",
                        CaseFile.of(
                                later,
                                java.util.List.of(wrongNames(DataObject.EMPTY).build()))))
                .isEmpty();
    }
}
