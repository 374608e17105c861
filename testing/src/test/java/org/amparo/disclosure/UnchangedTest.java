package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.Gender;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.OrganisationKind;
import org.amparo.code.PersonKind;
import org.amparo.code.StatementKind;
import org.amparo.custody.Involvement;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers that a round has to compare with those of the round before, each with a small file in which a record comes
 * to something else for this answer alone.
 */
class UnchangedTest {

    private static final StatementId S1 = StatementId.of("s1");
    private static final StatementId S2 = StatementId.of("s2");
    private static final StatementId S3 = StatementId.of("s3");
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId NOBODY = PersonId.of("nobody");
    private static final DetentionId D1 = DetentionId.of("d1");
    private static final OrganisationId O1 = OrganisationId.of("o1");
    private static final OrganisationId O2 = OrganisationId.of("o2");
    private static final OrganisationId FORMER = OrganisationId.of("o9");

    private static final Person LEYLA = secret("w1", "Leyla Orlova");

    private static final Person DAUGHTER = secret("w2", "Aysel Tariverdi");
    private static final Person FATHER = named("p2", "Ilkin Tariverdi");

    /** Whose name goes a round after that of the daughter, since it holds hers. */
    private static final Person LATER = named("p3", "Aysel Tariverdi Castell");

    private static final Organisation HIDDEN_BODY =
            organisation(O1).marking(Marking.SECRET).build();

    /**
     * Something that a round has to compare.
     *
     * @param record the record that comes to something else
     * @param round the round in which it does, for this alone
     */
    record Answer(String name, PublicationProfile profile, RecordId record, int round, CaseFile file) {

        static Answer of(String name, RecordId record, int round, CaseRecord... records) {
            return new Answer(name, PublicationProfile.PUBLIC, record, round, open(records));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Answer> answers() {
        return Stream.of(aboutItself(), aboutOthers(), aboutTexts(), aboutNewNames())
                .flatMap(List::stream);
    }

    private static List<Answer> aboutItself() {
        return List.of(
                Answer.of(
                        "what was left of the record",
                        D1,
                        2,
                        named("p1", "Nuran Castell"),
                        FATHER,
                        statement(S1).build(),
                        detention()
                                .addInvolvement(Involvement.builder()
                                        .agent(FATHER.id())
                                        .degree(InvolvementDegree.VOCABULARY
                                                .codes()
                                                .get(0))
                                        .build())
                                .addEvidence(
                                        Evidence.about(Detention.INVOLVEMENTS.name(), S1, "He gave the order.")
                                                .toBuilder()
                                                .marking(Marking.SECRET)
                                                .build())
                                .build()),
                Answer.of(
                        "a former id of the record that another had, too",
                        O1,
                        2,
                        organisation(O1).addFormerId(FORMER).build(),
                        organisation(O2)
                                .addFormerId(FORMER)
                                .marking(Marking.SECRET)
                                .build()),
                Answer.of(
                        "whether its texts speak of somebody hidden",
                        S1,
                        3,
                        DAUGHTER,
                        FATHER,
                        LATER.toBuilder().addEvidence(evidence(S1)).build(),
                        titled("Tariverdi was heard")));
    }

    private static List<Answer> aboutOthers() {
        return List.of(
                Answer.of(
                        "whether a record to which it refers is left",
                        S1,
                        2,
                        HIDDEN_BODY,
                        statement(S1).addAddressee(O1).build()),
                Answer.of(
                        "the former id by which it refers to a record",
                        S1,
                        2,
                        organisation(O1)
                                .addFormerId(FORMER)
                                .addMarking(AttributeMarking.of(CaseRecord.FORMER_IDS, Marking.SECRET))
                                .build(),
                        statement(S1).addAddressee(FORMER).build()),
                Answer.of(
                        "whether the detainee lost the name",
                        D1,
                        3,
                        DAUGHTER,
                        LATER,
                        // Who is not in the file is hidden in every round.
                        detention()
                                .detainee(LATER.id())
                                .addInvolvement(
                                        Involvement.builder().agent(NOBODY).build())
                                .addIdentifier(Identifier.builder()
                                        .scheme("prison")
                                        .identifier("44")
                                        .build())
                                .build()),
                Answer.of(
                        "whether somebody is shown as unnamed, as consent asks",
                        S1,
                        2,
                        person("p1")
                                .kind(PersonKind.UNKNOWN)
                                .consent(Consent.builder()
                                        .addScope(ConsentScope.PUBLISH_ANONYMOUS)
                                        .build())
                                .build(),
                        statement(S1)
                                .addMention(Mention.of(P1, "the baker's niece"))
                                .build()),
                Answer.of(
                        "whether a statement that it quotes lost its words",
                        P1,
                        2,
                        named("p1", "Nuran Castell").toBuilder()
                                .addEvidence(Evidence.of(S1, "I waited at the gate."))
                                .build(),
                        statement(S1)
                                .speaker(Speaker.builder()
                                        .role("A mother")
                                        .marking(Marking.SECRET)
                                        .build())
                                .build()),
                Answer.of(
                        "whether a part of a record is left",
                        P1,
                        2,
                        named("p1", "Nuran Castell").toBuilder()
                                .addEvidence(Evidence.builder()
                                        .statement(S1)
                                        .addVia(S2.part("r1"))
                                        .build())
                                .build(),
                        statement(S1).build(),
                        statement(S2)
                                .addRelay(Relay.builder()
                                        .key("r1")
                                        .statement(S3)
                                        .marking(Marking.SECRET)
                                        .build())
                                .build(),
                        statement(S3).build()));
    }

    private static List<Answer> aboutTexts() {
        OrganisationId fund = OrganisationId.of("danizovski-fund");
        return List.of(
                Answer.of("what looks like an id in a text", S1, 2, HIDDEN_BODY, titled("See " + O1 + ".")),
                excused("a name of few letters that somebody shown excused", "Ada", "Adu", titled("Adu was heard")),
                excused(
                        "a name in another romanisation that somebody shown excused",
                        "Danizov",
                        "Dənizovski",
                        titled("Dənizovski was heard")),
                excused(
                        "a name in an id that somebody shown excused, though another record asked before",
                        "Danizov",
                        "Danizovski",
                        organisation(fund).build(),
                        statement(S1).addAddressee(fund).build()));
    }

    /** Somebody shown bears a word that is not searched for alone, since it is not the last, and loses it with the name. */
    private static Answer excused(
            String name, String withheld, String shown, CaseRecord excused, CaseRecord... asking) {
        List<CaseRecord> records = new ArrayList<>(List.of(asking));
        records.add(excused);
        records.add(secret("w3", "Rauf " + withheld));
        records.add(named("p1", "Dana Vale " + shown + " Castell"));
        records.add(organisation(O1)
                .addName(Name.of("Dana Vale"))
                .marking(Marking.SECRET)
                .build());
        return Answer.of(name, excused.id(), 3, records.toArray(CaseRecord[]::new));
    }

    private static List<Answer> aboutNewNames() {
        OrganisationId fund = OrganisationId.of("leyla-orlova-fund");
        Statement noted = statement(S1)
                .unknownMembers(DataObject.EMPTY.with("example.org:note", new DataString("for Leyla Orlova")))
                .build();
        return List.of(
                Answer.of(
                        "a new name of several words in a text",
                        S1,
                        2,
                        organisation(O1)
                                .addName(Name.of("Circle of the North Shore"))
                                .marking(Marking.SECRET)
                                .build(),
                        titled("The Circle of the North Shore wrote")),
                Answer.of(
                        "a word that nobody shown bears any longer",
                        S1,
                        3,
                        DAUGHTER,
                        LATER,
                        titled("Tariverdi was heard")),
                Answer.of(
                        "a new name that somebody shown bears, in a text that speaks of somebody hidden",
                        S1,
                        2,
                        DAUGHTER,
                        FATHER,
                        detention().detainee(NOBODY).addEvidence(evidence(S1)).build(),
                        titled("Tariverdi was heard")),
                Answer.of(
                        "a new name in an address",
                        S1,
                        2,
                        LEYLA,
                        statement(S1)
                                .source(Source.of(URI.create("https://cases.example/%4Ceyla-%4Frlova")))
                                .build()),
                Answer.of(
                        "a new name in a part",
                        S1,
                        2,
                        LEYLA,
                        named("p1", "Nuran Castell"),
                        statement(S1)
                                .addMention(Mention.of(P1, "Leyla Orlova's cousin"))
                                .build()),
                new Answer(
                        "a new name in a member that no table names",
                        PublicationProfile.PARTNERS,
                        S1,
                        2,
                        open(LEYLA, noted)),
                Answer.of(
                        "a new name in the id of a record",
                        S1,
                        2,
                        LEYLA,
                        organisation(fund).build(),
                        statement(S1).addAddressee(fund).build()),
                Answer.of(
                        "a new name in a reference to a part",
                        P1,
                        2,
                        LEYLA,
                        named("p1", "Nuran Castell").toBuilder()
                                .addEvidence(Evidence.builder()
                                        .statement(S1)
                                        .addVia(S2.part("leyla-orlova"))
                                        .build())
                                .build(),
                        statement(S1).build(),
                        statement(S2)
                                .addRelay(Relay.builder()
                                        .key("leyla-orlova")
                                        .statement(S3)
                                        .build())
                                .build(),
                        statement(S3).build()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_record_is_redacted_anew_when_an_answer_has_changed(Answer answer) {
        Rounds.assertKeptAsAnew(answer.file(), answer.profile(), answer.name());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_record_comes_to_something_else_in_that_round(Answer answer) {
        List<RecordRedaction> outcomes =
                Rounds.anew(answer.file(), answer.profile()).outcomesOf(answer.record());
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(answer.round());
        assertThat(outcomes.get(answer.round() - 1).left())
                .isNotEqualTo(outcomes.get(answer.round() - 2).left());
    }

    @Test
    void a_record_is_kept_when_no_answer_has_changed() {
        Statement unconcerned = titled("Somebody else was heard");
        CaseFile file = open(LEYLA, named("p1", "Leyla Orlova"), unconcerned);
        Rounds.of(file, PublicationProfile.PUBLIC, (round, record, last) -> {
            assertThat(round.is(record, last)).isEqualTo(record.equals(unconcerned));
            return false;
        });
    }

    private static CaseFile open(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Person.Builder person(String local) {
        return Person.builder().id(PersonId.of(local)).gender(Gender.NON_BINARY);
    }

    private static Person named(String local, String name) {
        return person(local).addName(Name.of(name)).build();
    }

    private static Person secret(String local, String name) {
        return named(local, name).toBuilder().marking(Marking.SECRET).build();
    }

    private static Organisation.Builder organisation(OrganisationId id) {
        return Organisation.builder().id(id).addKind(OrganisationKind.NGO);
    }

    private static Statement.Builder statement(StatementId id) {
        return Statement.builder().id(id).kind(StatementKind.NEWS);
    }

    private static Statement titled(String title) {
        return statement(S1).titles(LocalizedText.english(title)).build();
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(D1).detainee(P1);
    }

    private static Evidence evidence(StatementId statement) {
        return Evidence.builder().statement(statement).build();
    }
}
