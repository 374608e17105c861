package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.speech.Mention;
import org.amparo.speech.Source;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of withheld records, and what ids tell, in the values that are left. */
class IdsInTextsTest {

    private static final StatementId S1 = StatementId.of("s1");
    private static final Person HIDDEN =
            Cases.person("w1").marking(Marking.SECRET).build();

    private static boolean passes(String text) {
        Statement statement =
                Cases.statement(S1).titles(LocalizedText.english(text)).build();
        CaseFile published =
                Cases.published(Cases.open(HIDDEN, Cases.person("p1").build(), statement));
        return published.find(S1).flatMap(Statement::titles).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see person:w1",
                "person:w1.",
                "(person:w1)",
                "person:w1#n1",
                "https://cases.example/person/w1",
                "https://cases.example/person/w1.html",
                "https://cases.example/?of=person%3Aw1",
                "https://cases.example/person%2Fw1"
            })
    void the_id_of_a_withheld_record_is_found_in_a_text(String text) {
        assertThat(passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see person:p1.",
                "https://cases.example/person/p1",
                "person: w1",
                "https://other.example/person/w11",
                "https://other.example/statement/2024",
                "w1"
            })
    void other_texts_pass(String text) {
        assertThat(passes(text)).isTrue();
    }

    @Test
    void it_is_found_in_links_sources_identifiers_and_rivals() {
        Person person = Cases.person("p1")
                .addName(Name.of("Ilkin Vale"))
                .addLink(Link.of(URI.create("https://cases.example/person/w1")))
                .addIdentifier(Identifier.builder()
                        .scheme("registry")
                        .identifier("person:w1")
                        .build())
                .build();
        Statement statement = Cases.statement(S1)
                .source(Source.of(URI.create("https://cases.example/person/w1")))
                .build();
        Statement rival = Cases.statement(StatementId.of("s2"))
                .addEvidence(Evidence.builder()
                        .about("titles")
                        .statement(S1)
                        .rival(new DataString("as person:w1 says"))
                        .build())
                .build();
        CaseFile published = Cases.published(Cases.open(HIDDEN, person, statement, rival));
        assertThat(published.records())
                .containsExactly(
                        Cases.person("p1").addName(Name.of("Ilkin Vale")).build(),
                        Cases.statement(S1).build(),
                        Cases.statement(rival.id()).build());
    }

    private static boolean passes(Person withheld, String text) {
        Statement statement =
                Cases.statement(S1).titles(LocalizedText.english(text)).build();
        return Cases.published(Cases.open(withheld, statement))
                .find(S1)
                .flatMap(Statement::titles)
                .isPresent();
    }

    @Test
    void a_name_that_stands_only_in_an_id_is_searched_for() {
        Person nameless = Cases.person("leyla-orlova").kind(PersonKind.WITHHELD).build();
        assertThat(passes(nameless, "Leyla Orlova was heard")).isFalse();
        assertThat(passes(nameless, "Орлова, Лейла")).isFalse();
        assertThat(passes(nameless, "Orlova was heard")).isFalse();
        assertThat(passes(nameless, "Leylek was heard")).isTrue();
        Person named = nameless.toBuilder().addName(Name.of("Lola")).build();
        assertThat(passes(named, "Leyla Orlova was heard")).isFalse();
        Person numbered =
                Cases.person("leyla-orlova-2").kind(PersonKind.WITHHELD).build();
        assertThat(passes(numbered, "Leyla Orlova was heard")).isFalse();
        assertThat(passes(Cases.person("rauf").kind(PersonKind.WITHHELD).build(), "Rauf was heard"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1a2-person-1, ''",
        "6513270e-person-4, ''",
        "person-4, ''",
        "p57, ''",
        "7f3c0a52-dead-4beef-face-0242ac130002, ''",
        "person-leyla-orlova, leyla orlova",
        "leyla-orlova, leyla orlova",
        "leyla-orlova-2, leyla orlova",
        "leyla.orlova_1990, leyla orlova",
        "leyla-orlova-6513270e, leyla orlova",
        "LeylaOrlova, leyla orlova",
        "leylaorlova1990, leylaorlova",
        "ada-abed, ada abed",
        "ada-abed-2, ada abed",
        "ada1990-abed, ada abed",
        "x7leyla, leyla",
    })
    void the_words_of_an_id_are_those_of_a_name(String id, String words) {
        assertThat(String.join(" ", NamePatterns.wordsOfId(id))).isEqualTo(words);
    }

    private static Person oneOf(String local, String name) {
        return Cases.person(local).addName(Name.of(name)).build();
    }

    @ParameterizedTest
    @CsvSource({"1a2-person-1, 3a4-person-2", "6513270e-person-4, 12e-person-5", "0b1c-person-1, 9b8c-person-2"})
    void an_id_that_holds_no_name_takes_nobody_out(String hidden, String shown) {
        Person withheld = oneOf(hidden, "Ilka Tarnovar").toBuilder()
                .kind(PersonKind.WITHHELD)
                .build();
        Person other = oneOf(shown, "Oren Quillbrand");
        assertThat(Cases.published(Cases.open(withheld, other)).records()).containsExactly(other);
    }

    @Test
    void words_by_which_many_ids_are_numbered_are_no_name_and_those_of_a_few_are() {
        for (int i = 2; i < 20; i++) {
            List<Person> list = new ArrayList<>();
            for (int k = 1; k <= i; k++) {
                list.add(oneOf("list-kenya-" + k, "Name" + "x".repeat(k)));
            }
            list.set(0, list.get(0).toBuilder().kind(PersonKind.WITHHELD).build());
            assertThat(Cases.published(Cases.open(list.toArray(Person[]::new))).records())
                    .as("of %d", i)
                    .hasSize(i > 4 ? i - 1 : 0);
        }
    }

    @Test
    void a_name_that_stands_only_in_an_id_to_which_nothing_belongs_is_searched_for() {
        Statement statement = Cases.statement(S1)
                .titles(LocalizedText.english("Leyla Orlova was heard"))
                .addMention(Mention.of(Cases.person("leyla-orlova").build().id()))
                .build();
        assertThat(Cases.published(Cases.open(statement)).find(S1))
                .contains(Cases.statement(S1).build());
    }

    @Test
    void the_name_of_a_withheld_organisation_is_searched_for() {
        Organisation hidden = Cases.organisation(OrganisationId.of("o1"))
                .addName(Name.of("Committee of Island Families"))
                .marking(Marking.SECRET)
                .build();
        Statement statement = Cases.statement(S1)
                .titles(LocalizedText.english("The committee of island families wrote"))
                .build();
        Statement other = Cases.statement(StatementId.of("s2"))
                .titles(LocalizedText.english("A committee of families wrote"))
                .build();
        assertThat(Cases.published(Cases.open(hidden, statement, other)).records())
                .containsExactly(Cases.statement(S1).build(), other);
    }

    @Test
    void the_description_of_a_withheld_group_is_searched_for() {
        Group hidden = Group.builder()
                .id(GroupId.of("g1"))
                .description(LocalizedText.english("Editors of the North Shore Post"))
                .marking(Marking.SECRET)
                .build();
        Statement statement = Cases.statement(S1)
                .titles(LocalizedText.english("Arrested: editors of the North Shore Post"))
                .build();
        assertThat(Cases.published(Cases.open(hidden, statement)).records())
                .containsExactly(Cases.statement(S1).build());
    }

    @Test
    void the_withheld_description_of_a_group_that_is_shown_is_searched_for() {
        Group shown = Group.builder()
                .id(GroupId.of("g1"))
                .description(LocalizedText.english("Editors of the North Shore Post"))
                .addMarking(AttributeMarking.of(Group.DESCRIPTION, Marking.SECRET))
                .build();
        Statement statement = Cases.statement(S1)
                .titles(LocalizedText.english("Arrested: editors of the North Shore Post"))
                .build();
        assertThat(Cases.published(Cases.open(shown, statement)).find(S1))
                .hasValue(Cases.statement(S1).build());
    }
}
