package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of somebody who is withheld, or about them alone, go with them: nobody needs a name to know who speaks. */
class VoicesTest {

    private static final PersonId SPEAKER = PersonId.of("w1");
    private static final OrganisationId PAPER = OrganisationId.of("o1");
    private static final StatementId S1 = StatementId.of("s1");

    private static final Person HIDDEN =
            Cases.person("w1").marking(Marking.SECRET).build();
    private static final Person SHOWN =
            Cases.person("p1").addName(Name.of("Ilkin Vale")).build();
    private static final Organisation HIDDEN_PAPER =
            Cases.organisation(PAPER).marking(Marking.SECRET).build();

    private static Statement.Builder spoken() {
        return Cases.statement(S1)
                .titles(LocalizedText.english("A mother remembers"))
                .addText(TextVersion.builder().text("I waited at the gate.").build())
                .addText(TextVersion.builder().text("Я ждала у ворот.").build())
                .addMention(
                        Mention.builder().record(SHOWN.id()).wording("my son").build())
                .source(Source.of(URI.create("https://paper.example/my-son")))
                .addIdentifier(
                        Identifier.builder().scheme("paper").identifier("17").build());
    }

    private static Statement silent() {
        return Cases.statement(S1).addMention(Mention.of(SHOWN.id())).build();
    }

    static List<Statement> byTheWithheld() {
        Speaker speaker = Speaker.builder().person(SPEAKER).build();
        Speaker forPaper = Speaker.builder().onBehalfOf(PAPER).build();
        return List.of(
                spoken().speaker(speaker).build(),
                spoken().speaker(forPaper).build(),
                spoken().speaker(speaker.toBuilder().marking(Marking.SECRET).build())
                        .build(),
                spoken().speaker(unseen(Speaker.PERSON)).build(),
                spoken().speaker(unseen(Speaker.ON_BEHALF_OF)).build(),
                spoken().addSignatory(SPEAKER).build(),
                spoken().addSignatory(SPEAKER).addSignatory(PAPER).build(),
                spoken().publisher(PAPER).build(),
                spoken().publisher(SHOWN.id())
                        .addMarking(AttributeMarking.of("publisher", Marking.SECRET))
                        .build(),
                spoken().addMissing(Missing.of("speaker", MissingReason.WITHHELD_SAFETY))
                        .build());
    }

    /** A speaker of whom somebody marked an attribute that the file does not have. */
    private static Speaker unseen(AttributeName<?> attribute) {
        return Speaker.builder()
                .role("Secretary")
                .addMarking(AttributeMarking.of(attribute, Marking.SECRET))
                .build();
    }

    @ParameterizedTest
    @MethodSource("byTheWithheld")
    void a_statement_of_somebody_withheld_loses_its_words_in_every_language(Statement statement) {
        CaseFile published = Cases.published(Cases.open(HIDDEN, HIDDEN_PAPER, SHOWN, statement));
        Statement left = published.find(S1).orElseThrow();
        assertThat(left.toBuilder().speaker(Optional.empty()).build()).isEqualTo(silent());
        assertThat(Cases.published(published)).isEqualTo(published);
    }

    @Test
    void the_receipt_says_so() {
        Statement statement = spoken().publisher(PAPER).build();
        assertThat(Cases.project(Cases.open(HIDDEN_PAPER, SHOWN, statement))
                        .receipt()
                        .withheld())
                .filteredOn(entry -> entry.reason().code().equals("words-of-withheld"))
                .extracting(entry -> entry.at().toString())
                .contains("/texts", "/titles", "/source", "/mentions/0/wording");
    }

    @Test
    void one_of_several_signatories_who_is_shown_lets_the_words_stay() {
        Statement statement =
                spoken().addSignatory(SPEAKER).addSignatory(SHOWN.id()).build();
        assertThat(Cases.published(Cases.open(HIDDEN, SHOWN, statement))
                        .find(S1)
                        .orElseThrow()
                        .texts())
                .hasSize(2);
    }

    @Test
    void quotations_from_such_a_statement_go_too() {
        Statement statement =
                spoken().speaker(Speaker.builder().person(SPEAKER).build()).build();
        Statement report = Cases.statement(StatementId.of("s2"))
                .addRelay(Relay.builder().statement(S1).wording("I waited").build())
                .build();
        Person person = SHOWN.toBuilder()
                .addEvidence(Evidence.of(S1, "I waited at the gate."))
                .build();
        CaseFile published = Cases.published(Cases.open(HIDDEN, person, statement, report));
        assertThat(published.find(SHOWN.id()).orElseThrow().evidence())
                .containsExactly(Evidence.builder().statement(S1).build());
        assertThat(published.find(report.id()).orElseThrow().relays())
                .allMatch(relay -> relay.wording().isEmpty());
    }

    @Test
    void all_versions_of_a_text_go_with_the_one_that_holds_a_name() {
        Statement statement = Cases.statement(S1)
                .addText(TextVersion.builder().text("Leyla Orlova waited.").build())
                .addText(TextVersion.builder().text("ليلى انتظرت").build())
                .build();
        CaseFile published = Cases.published(Cases.open(Cases.secret("w1", "Leyla Orlova"), statement));
        assertThat(published.find(S1)).contains(Cases.statement(S1).build());
    }

    @Test
    void a_version_that_is_marked_leaves_the_others() {
        TextVersion open = TextVersion.builder().text("She waited.").build();
        TextVersion named = TextVersion.builder().text("Leyla Orlova waited.").build();
        Statement unmarked = Cases.statement(S1).addText(named).addText(open).build();
        assertThat(textsBesideLeyla(unmarked)).isEmpty();
        for (TextVersion hidden : List.of(
                named.toBuilder().marking(Marking.SECRET).build(),
                named.toBuilder()
                        .unknownMembers(DataObject.EMPTY.with("markng", new DataString("secret")))
                        .build())) {
            assertThat(textsBesideLeyla(
                            unmarked.toBuilder().texts(List.of(hidden, open)).build()))
                    .containsExactly(open);
        }
    }

    private static List<TextVersion> textsBesideLeyla(Statement statement) {
        CaseFile file = Cases.open(statement, Cases.secret("leyla", "Leyla Orlova"));
        return Cases.published(file).find(S1).map(Statement::texts).orElse(List.of());
    }

    @Test
    void the_grounds_of_an_award_go_with_a_recipient_or_its_giver() {
        Award award = Award.builder()
                .id(AwardId.of("a1"))
                .grounds(LocalizedText.english("For her letters from the island."))
                .addConferral(Conferral.builder().recipient(SHOWN.id()).build())
                .build();
        for (Award of : List.of(
                award.toBuilder()
                        .addConferral(Conferral.builder().recipient(SPEAKER).build())
                        .build(),
                award.toBuilder().conferredBy(PAPER).build(),
                award.toBuilder()
                        .addMarking(AttributeMarking.of(Award.CONFERRED_BY, Marking.SECRET))
                        .build(),
                award.toBuilder()
                        .conferrals(List.of())
                        .addMissing(Missing.of(Award.CONFERRALS.name(), MissingReason.WITHHELD_SAFETY))
                        .build())) {
            CaseFile published = Cases.published(Cases.open(HIDDEN, HIDDEN_PAPER, SHOWN, of));
            assertThat(published.find(award.id()).flatMap(Award::grounds)).isEmpty();
        }
        assertThat(Cases.published(Cases.open(SHOWN, award)).find(award.id())).contains(award);
    }

    @Test
    void the_description_of_a_group_goes_with_its_affiliation_or_the_last_of_its_members() {
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .description(LocalizedText.english("Her sisters"))
                .build();
        GroupMember hidden = GroupMember.of(SPEAKER);
        for (Group of : List.of(
                group.toBuilder().addMember(hidden).build(),
                group.toBuilder()
                        .addMarking(AttributeMarking.of(Group.MEMBERS, Marking.SECRET))
                        .build(),
                group.toBuilder()
                        .addMember(GroupMember.of(SHOWN.id()))
                        .addMissing(Missing.of(Group.AFFILIATION.name(), MissingReason.WITHHELD_SAFETY))
                        .build(),
                group.toBuilder()
                        .affiliation(PAPER)
                        .addMember(GroupMember.of(SHOWN.id()))
                        .build())) {
            assertThat(description(of)).isEmpty();
        }
        assertThat(description(group.toBuilder()
                        .addMember(hidden)
                        .addMember(GroupMember.of(SHOWN.id()))
                        .build()))
                .isPresent();
    }

    private static Optional<LocalizedText> description(Group group) {
        CaseRecord[] records = {HIDDEN, HIDDEN_PAPER, SHOWN, group};
        return Cases.published(Cases.open(records)).find(group.id()).flatMap(Group::description);
    }

    @Test
    void the_place_of_a_quotation_goes_with_its_words_since_it_may_be_the_words() {
        Statement statement =
                spoken().speaker(Speaker.builder().person(SPEAKER).build()).build();
        Locator words = Locator.of(LocatorKind.TEXT_QUOTE, "I waited at the gate.");
        Person person = SHOWN.toBuilder()
                .addEvidence(
                        Evidence.of(S1, "I waited").toBuilder().locator(words).build())
                .build();
        Person left = Cases.published(Cases.open(HIDDEN, statement, person))
                .find(person.id())
                .orElseThrow();
        assertThat(left.evidence()).allMatch(evidence -> evidence.locator().isEmpty());
    }
}
