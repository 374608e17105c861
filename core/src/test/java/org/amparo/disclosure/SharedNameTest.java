package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.Mention;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is withheld and somebody who is shown bear the same family or given name. */
class SharedNameTest {

    private static final Person DAUGHTER = withheld("aysel-tariverdi", "Aysel Tariverdi");
    private static final Person FATHER = shown("ilkin-tariverdi", "Ilkin Tariverdi");

    private static Person withheld(String local, String full) {
        int space = full.indexOf(' ');
        return Cases.person(local)
                .kind(PersonKind.WITHHELD)
                .addName(Name.builder()
                        .full(full)
                        .given(full.substring(0, space))
                        .family(full.substring(space + 1))
                        .build())
                .build();
    }

    private static Person shown(String local, String full) {
        return Cases.person(local).addName(Name.of(full)).build();
    }

    private static Statement statement(String local, String title) {
        return Cases.statement(StatementId.of(local))
                .titles(LocalizedText.english(title))
                .build();
    }

    private static boolean passes(String title, Person... persons) {
        List<CaseRecord> records = new ArrayList<>(List.of(persons));
        records.add(statement("s1", title));
        return published(records)
                .find(StatementId.of("s1"))
                .flatMap(Statement::titles)
                .isPresent();
    }

    /** The order of the records makes no difference. */
    private static CaseFile published(List<CaseRecord> records) {
        CaseFile published = Cases.published(Cases.open(records.toArray(CaseRecord[]::new)));
        List<CaseRecord> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        CaseFile other = Cases.published(Cases.open(reversed.toArray(CaseRecord[]::new)));
        assertThat(other.records()).containsExactlyInAnyOrderElementsOf(published.records());
        assertThat(Cases.published(published)).isEqualTo(published);
        return published;
    }

    @Test
    void a_public_father_stays_whose_daughter_is_withheld() {
        CaseFile published = published(List.of(DAUGHTER, FATHER));
        assertThat(published.records()).containsExactly(FATHER);
        assertThat(published(List.of(DAUGHTER, FATHER, statement("s1", "Ilkin Tariverdi was heard. Tariverdi said.")))
                        .records())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aysel Tariverdi",
                "Tariverdi, Aysel",
                "АЙСЕЛ ТАРИВЕРДИ",
                "aysel-tariverdi",
                "#freeayseltariverdi",
                "Aysel said so",
                "Ilkin Tariverdi and Aysel"
            })
    void the_full_name_and_what_only_the_one_withheld_bears_is_still_found(String title) {
        assertThat(passes(title, DAUGHTER, FATHER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tariverdi was heard", "Tariverdinin həbsi", "Mr. Tariverdi", "ilkin-tariverdi"})
    void what_somebody_shown_bears_too_gives_nothing_away(String title) {
        assertThat(passes(title, DAUGHTER, FATHER)).isTrue();
        assertThat(passes(title, DAUGHTER)).isFalse();
    }

    @Test
    void the_receipt_says_whose_name_was_not_searched_for_alone_and_not_what_it_is() {
        Receipt receipt = Cases.project(Cases.open(DAUGHTER, FATHER)).receipt();
        assertThat(receipt.notSearched()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(WithheldReason.NAME_SHARED);
            assertThat(entry.record()).contains(DAUGHTER.id());
            assertThat(entry.at()).hasToString("/names/0");
        });
        assertThat(receipt.withheld()).extracting(Withheld::reason).containsExactly(WithheldReason.DECLARED_WITHHELD);
        assertThat(receipt.lines()).anyMatch(line -> line.contains("name-shared"));
        assertThat(Cases.project(Cases.open(DAUGHTER)).receipt().notSearched()).isEmpty();
    }

    @Test
    void what_the_person_shows_itself_needs_no_word_in_the_receipt() {
        Person person = Cases.person("p1")
                .addName(Name.of("Leyla Orlova"))
                .addName(Name.builder()
                        .full("Leyla Orlova-Vale")
                        .family("Orlova")
                        .marking(Marking.SECRET)
                        .build())
                .build();
        assertThat(Cases.project(Cases.open(person)).receipt().notSearched()).isEmpty();
    }

    @Test
    void of_two_who_are_withheld_neither_excuses_the_other() {
        Person son = withheld("rauf-tariverdi", "Rauf Tariverdi");
        assertThat(passes("Tariverdi was heard", DAUGHTER, son)).isFalse();
        assertThat(passes("Tariverdi was heard", DAUGHTER, son, FATHER)).isTrue();
        assertThat(passes("Rauf Tariverdi was heard", DAUGHTER, son, FATHER)).isFalse();
        assertThat(Cases.project(Cases.open(DAUGHTER, son, FATHER)).receipt().notSearched())
                .hasSize(2);
    }

    @Test
    void somebody_of_the_very_name_who_is_withheld_takes_the_public_one_along() {
        Person junior = withheld("junior", "Ilkin Tariverdi");
        CaseFile published = published(List.of(junior, FATHER, statement("s1", "Tariverdi was heard")));
        assertThat(published.records()).containsExactly(bare("s1"));
        Person longer = shown("longer", "Ilkin Tariverdi Vale");
        assertThat(published(List.of(junior, longer)).records())
                .containsExactly(Cases.person("longer").build());
    }

    private static Statement bare(String local) {
        return Cases.statement(StatementId.of(local)).build();
    }

    @Test
    void who_loses_the_name_in_a_later_round_excuses_nothing_any_more() {
        // The mother's name holds the full name of somebody withheld; with hers gone, her married name is nobody's.
        Person other = withheld("w2", "Leyla Tariverdi");
        Person mother = shown("mother", "Leyla Tariverdi");
        CaseFile published = published(List.of(DAUGHTER, other, mother, statement("s1", "Tariverdi was heard")));
        assertThat(published.records()).containsExactly(Cases.person("mother").build(), bare("s1"));
        assertThat(Cases.project(Cases.open(DAUGHTER, other, mother)).receipt().notSearched())
                .isEmpty();
    }

    @Test
    void a_chain_of_excuses_falls_with_its_first() {
        // Each bears a name of the next one; who loses theirs leaves the others with what is shown in its own right.
        Person first = shown("p1", "Maria Castellov");
        Person second = shown("p2", "Castellov Orlando");
        Person third = shown("p3", "Orlando Danizov");
        Person w1 = withheld("w1", "Maria Castellov");
        Person w2 = withheld("w2", "Anna Castellov");
        CaseFile published = published(List.of(w1, w2, first, second, third));
        // The second still shows Castellov by right of its own marking, which is public.
        assertThat(published.records()).containsExactly(Cases.person("p1").build(), second, third);
        Person w3 = withheld("w3", "Castellov Orlando");
        CaseFile less = published(List.of(w1, w2, w3, first, second, third));
        assertThat(less.records())
                .containsExactly(Cases.person("p1").build(), Cases.person("p2").build(), third);
        Person w4 = withheld("w4", "Orlando Danizov");
        assertThat(published(List.of(w1, w2, w3, w4, first, second, third)).records())
                .allSatisfy(record -> assertThat(((Person) record).names()).isEmpty());
    }

    @Test
    void an_organisation_or_a_group_is_nobody_who_bears_the_name() {
        Organisation fund = Cases.organisation(OrganisationId.of("o1"))
                .addName(Name.of("Tariverdi Foundation"))
                .build();
        Organisation bare = Cases.organisation(fund.id()).build();
        assertThat(published(List.of(DAUGHTER, fund)).records()).containsExactly(bare);
        assertThat(published(List.of(DAUGHTER, fund, FATHER)).records()).containsExactlyInAnyOrder(fund, FATHER);
    }

    @Test
    void who_is_shown_in_one_profile_only_excuses_in_that_one_only() {
        Person father = FATHER.toBuilder().marking(Marking.PARTNERS).build();
        CaseFile file = Cases.open(DAUGHTER, father, statement("s1", "Tariverdi was heard"));
        CaseFile partners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(partners.find(StatementId.of("s1")).flatMap(Statement::titles))
                .isPresent();
        assertThat(Cases.published(file).records()).containsExactly(bare("s1"));
        assertThat(Cases.published(partners).records()).containsExactly(bare("s1"));
    }

    @Test
    void a_name_that_is_not_shown_excuses_nothing() {
        Person father = Cases.person("p1")
                .addName(Name.of("Ilkin"))
                .addName(Name.builder()
                        .full("Ilkin Tariverdi")
                        .marking(Marking.RESTRICTED)
                        .build())
                .build();
        assertThat(passes("Tariverdi was heard", DAUGHTER, father)).isFalse();
        Person refused = FATHER.toBuilder().kind(PersonKind.WITHHELD).build();
        assertThat(passes("Tariverdi was heard", DAUGHTER, refused)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Aysel Tariverdi, Ilkin Tariverdizade",
        "Aysel Orlova, Ilkin Orlovaitis",
        "Aysel Danizov, Ilkin Daniz",
    })
    void a_name_is_shown_as_a_word_or_not_at_all(String withheld, String shown) {
        String family = withheld.substring(withheld.indexOf(' ') + 1);
        assertThat(passes(family + " was heard", withheld("w1", withheld), shown("p1", shown)))
                .isFalse();
    }

    @Test
    void another_spelling_of_the_same_name_excuses_too() {
        Person daughter = withheld("w1", "Aysel Qarağaclı");
        Person father = shown("p1", "Ilkin Garaghajly");
        assertThat(published(List.of(daughter, father)).records()).containsExactly(father);
        assertThat(passes("Qarağaclı was heard", daughter, father)).isTrue();
    }

    @Test
    void a_short_name_is_excused_by_its_own_spelling_alone() {
        Person daughter = withheld("w1", "Rauf Danizov");
        assertThat(passes("Rauf was heard", daughter, shown("p1", "Raef Castell")))
                .isFalse();
        assertThat(passes("Rauf was heard", daughter, shown("p1", "Rauf Castell")))
                .isTrue();
    }

    @Test
    void a_daughter_s_form_of_the_name_is_not_taken_for_the_father_s_and_his_is_still_found() {
        Person father = withheld("w1", "Rauf Tariverdiyev");
        Person daughter = shown("aysel-tariverdiyeva", "Aysel Tariverdiyeva");
        assertThat(published(List.of(father, daughter)).records()).containsExactly(daughter);
        assertThat(passes("Aysel Tariverdiyeva was heard", father, daughter)).isTrue();
        assertThat(passes("Mr. Tariverdiyev was heard", father, daughter)).isFalse();
        assertThat(passes("Tariverdiyevin həbsi", father, daughter)).isFalse();
        assertThat(passes("Rauf Tariverdiyeva", father, daughter)).isFalse();
        assertThat(passes("Tariverdiyeva was heard", father)).isFalse();
    }

    @Test
    void the_cases_of_a_name_that_is_shown_are_excused_with_it() {
        Person withheld = withheld("w1", "Aysel Orlova");
        Person shown = shown("p1", "Лейла Орлова");
        assertThat(passes("письмо Орловой", withheld, shown)).isTrue();
        assertThat(passes("письмо Орловой", withheld)).isFalse();
    }

    @Test
    void a_single_name_is_a_full_name() {
        Person source = Cases.person("w1")
                .kind(PersonKind.WITHHELD)
                .addName(Name.of("Rauf"))
                .build();
        Person shown = shown("p1", "Rauf Castell");
        assertThat(published(List.of(source, shown)).records())
                .containsExactly(Cases.person("p1").build());
    }

    @Test
    void a_given_name_that_somebody_shown_bears_is_not_searched_for_alone() {
        Person witness = withheld("w1", "Rauf Danizov");
        Person editor = shown("p1", "Rauf Castell");
        assertThat(passes("Rauf was heard", witness)).isFalse();
        assertThat(passes("Rauf was heard", witness, editor)).isTrue();
        assertThat(passes("Rauf Danizov was heard", witness, editor)).isFalse();
        assertThat(passes("Danizov was heard", witness, editor)).isFalse();
    }

    @Test
    void a_family_name_of_several_words_is_still_searched_for() {
        Person daughter = withheld("w1", "Anna Meier-Schulz");
        Person father = shown("p1", "Peter Meier-Schulz");
        assertThat(published(List.of(daughter, father)).records())
                .containsExactly(Cases.person("p1").build());
    }

    private static boolean passesWhereMentioned(String title) {
        Statement statement = statement("s1", title).toBuilder()
                .addMention(Mention.of(DAUGHTER.id()))
                .build();
        return published(List.of(DAUGHTER, FATHER, statement))
                .find(StatementId.of("s1"))
                .flatMap(Statement::titles)
                .isPresent();
    }

    @Test
    void a_shared_name_is_searched_for_where_the_withheld_one_is_mentioned() {
        assertThat(passesWhereMentioned("Tariverdi was heard")).isFalse();
        assertThat(passesWhereMentioned("Somebody was heard")).isTrue();
    }

    @Test
    void a_shared_name_is_searched_for_in_evidence_for_the_withheld_one() {
        Statement cited = statement("s1", "Tariverdi was heard");
        Statement other = statement("s2", "Tariverdi was heard");
        Statement bySomebody = statement("s3", "Tariverdi was heard");
        Person daughter = DAUGHTER.toBuilder()
                .addEvidence(Evidence.builder().statement(cited.id()).build())
                .build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(daughter.id())
                .addEvidence(Evidence.builder().statement(bySomebody.id()).build())
                .build();
        assertThat(published(List.of(daughter, FATHER, cited, other, bySomebody, detention))
                        .records())
                .containsExactlyInAnyOrder(FATHER, bare("s1"), other, bare("s3"));
    }
}
