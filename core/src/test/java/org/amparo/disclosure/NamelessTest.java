package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.speech.Mention;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and addresses that lead to the name of somebody who is shown without it. */
class NamelessTest {

    private static final Name NAME = Name.of("Leyla Orlova");

    private static Person.Builder person() {
        return Cases.person("p1")
                .addIdentifier(Identifier.builder()
                        .scheme("wikidata")
                        .identifier("Q17")
                        .build())
                .addLink(Link.of(URI.create("https://lists.example/17")));
    }

    static List<Person> nameless() {
        return List.of(
                person().addName(NAME)
                        .addMarking(AttributeMarking.of("names", Marking.SECRET))
                        .build(),
                person().addName(NAME.toBuilder().marking(Marking.SECRET).build())
                        .build(),
                person().addMarking(AttributeMarking.of("names", Marking.SECRET))
                        .build(),
                person().addName(NAME)
                        .addMissing(Missing.of("names", MissingReason.WITHHELD_SAFETY))
                        .build(),
                person().addMissing(Missing.of("names", MissingReason.WITHHELD_SAFETY))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void identifiers_and_links_go_with_the_name(Person person) {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person.id())
                .addIdentifier(
                        Identifier.builder().scheme("prison").identifier("44").build())
                .addProceeding(Proceeding.builder().caseNumber("1-7/2024").build())
                .build();
        CaseFile published = Cases.published(Cases.open(person, detention));
        assertThat(published.find(person.id()).orElseThrow().identifiers()).isEmpty();
        assertThat(published.find(person.id()).orElseThrow().links()).isEmpty();
        assertThat(published.find(detention.id()).orElseThrow())
                .isEqualTo(Detention.builder()
                        .id(detention.id())
                        .detainee(person.id())
                        .build());
        assertThat(Cases.published(published)).isEqualTo(published);
    }

    @Test
    void they_stay_with_somebody_who_is_named_or_of_whom_no_name_is_known() {
        Person named = person().addName(NAME).build();
        Person unknown = person().build();
        assertThat(Cases.published(Cases.open(named)).records()).containsExactly(named);
        assertThat(Cases.published(Cases.open(unknown)).records()).containsExactly(unknown);
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void nobody_is_linked_to_them_or_quoted_on_them(Person person) {
        Person match = Cases.person("p2")
                .addName(Name.of("Ilkin Vale"))
                .addPossiblySame(PossibleMatch.of(person.id()))
                .build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .addMention(Mention.of(person.id(), "Lyolya from the third floor"))
                .build();
        CaseFile published = Cases.published(Cases.open(person, match, statement));
        assertThat(published.find(match.id()).orElseThrow().possiblySame()).isEmpty();
        assertThat(published.find(statement.id()).orElseThrow().mentions()).containsExactly(Mention.of(person.id()));
    }

    @Test
    void partners_see_no_member_that_no_table_knows_of_somebody_whose_name_is_kept_back() {
        Person person = person().addName(
                        NAME.toBuilder().marking(Marking.SECRET).build())
                .unknownMembers(DataObject.EMPTY.with("example.org:passport", new DataString("17")))
                .build();
        Person left = Disclosure.project(Cases.open(person), PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile()
                .find(person.id())
                .orElseThrow();
        assertThat(left.unknownMembers().isEmpty()).isTrue();
    }

    @Test
    void the_kind_does_not_tell_that_there_is_a_name() {
        Person person = person().kind(PersonKind.NAMED)
                .addName(NAME.toBuilder().marking(Marking.SECRET).build())
                .gender(Gender.FEMALE)
                .build();
        assertThat(Cases.published(Cases.open(person))
                        .find(person.id())
                        .orElseThrow()
                        .kind())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void what_they_say_has_no_address_that_leads_to_them(Person person) {
        Statement.Builder post = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("A mother remembers"))
                .source(Source.of(URI.create("https://social.example/u/77123")))
                .addIdentifier(Identifier.builder()
                        .scheme("social")
                        .identifier("77123")
                        .build());
        for (Statement statement : List.of(
                post.speaker(Speaker.builder().person(person.id()).build()).build(),
                post.speaker(Optional.empty()).addSignatory(person.id()).build())) {
            Statement left = Cases.published(Cases.open(person, statement))
                    .find(statement.id())
                    .orElseThrow();
            assertThat(left.titles()).isPresent();
            assertThat(left.source()).isEmpty();
            assertThat(left.identifiers()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void neither_has_what_they_signed_with_somebody_who_is_left_out(Person person) {
        Person neighbour = Cases.secret("p2", "Ilkin Vale");
        Person friend = Cases.person("p3").build();
        Statement letter = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("A letter from the third floor"))
                .source(Source.of(URI.create("https://social.example/u/77123")))
                .addSignatory(person.id())
                .addSignatory(neighbour.id())
                .build();
        Statement ofThree = letter.toBuilder().addSignatory(friend.id()).build();
        assertThat(source(letter, person, neighbour)).isEmpty();
        assertThat(source(ofThree, person, neighbour, friend)).isEqualTo(letter.source());
    }

    private static Optional<Source> source(Statement statement, Person... others) {
        List<CaseRecord> records = new ArrayList<>(List.of(others));
        records.add(statement);
        return Cases.published(Cases.open(records.toArray(CaseRecord[]::new)))
                .find(statement.id())
                .orElseThrow()
                .source();
    }
}
