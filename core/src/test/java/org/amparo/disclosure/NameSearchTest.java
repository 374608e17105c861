package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.List;
import java.util.Optional;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

    private static Person withheld(Name name) {
        return Cases.person("w1").addName(name).marking(Marking.SECRET).build();
    }

    private static boolean passes(Name withheld, String text) {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english(text))
                .build();
        CaseFile published = Cases.published(Cases.open(withheld(withheld), statement));
        return published.find(StatementId.of("s1")).orElseThrow().titles().isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leyla Orlova",
                "LEYLA ORLOVA",
                "the editor leyla  orlova, who",
                "Orlova, Leyla",
                "leyla-orlova",
                "Leyla\u00A0Orlova",
                "Leyla\nOrlova",
                "LeylaOrlova",
                "@leylaorlova1990",
                "#freeleylaorlova",
                "Léÿla Ørłová",
                "Лейла Орлова",
                "ОРЛОВА Лейла",
                "Leyla Orlovanın həbsi",
                "L\u0435yla Orl\u043Eva",
                "Ley\u200Bla Or\u00ADlova",
                "https://example.org/Leyla%20Orlova",
                "https://example.org/%D0%9B%D0%B5%D0%B9%D0%BB%D0%B0_%D0%9E%D1%80%D0%BB%D0%BE%D0%B2%D0%B0",
                "Leyla%2520Orlova",
                "https://xn--",
                "Ｌｅｙｌａ Ｏｒｌｏｖａ",
            })
    void a_full_name_is_found_however_it_is_written(String text) {
        String hidden = text.startsWith("https://xn--") ? "https://" + IDN.toASCII("лейлаорлова") + ".example/" : text;
        assertThat(passes(Name.of("Leyla Orlova"), hidden)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Pavel Dost, #freepaveldost",
        "Pavel Dost, FREEPAVELDOST",
        "Pavel Dost, #dostpavelfree",
        "Pavel Dost, https://radio.example/freepaveldost-rally.html",
        "Ana Ruiz, #justiceforanaruiz",
        "Ali Hasan, https://x.example/freealihasan",
        "Li Weichen, #свободуливэйчэнь"
    })
    void a_shorter_one_is_found_where_it_is_written_together_inside_of_a_word(String name, String text) {
        assertThat(passes(Name.of(name), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Li Ming, #freeliming", "Ana Ruiz, Banana ruizen", "Pavel Dost, Spavel dostoy"})
    void over_the_end_of_a_word_or_with_six_letters_it_is_not(String name, String text) {
        assertThat(passes(Name.of(name), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orlando", "Leylandii", "Orlovaitiene", "Sheyla Orlov", "ley", "Lola Orlando"})
    void other_words_are_not_the_name(String text) {
        assertThat(passes(Name.of("Leyla Orlova"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms. Orlova",
                "Leyla met Orlova",
                "Orlova's mother",
                "Orlova\u2019s mother",
                "О\u0301рлова",
                "письмо Орловой",
                "об Орлову",
                "#orlova",
            })
    void a_surname_alone_is_found_though_only_the_full_name_is_given(String text) {
        assertThat(passes(Name.of("Leyla Orlova"), text)).isFalse();
        assertThat(passes(Name.of("Orlova, Leyla"), text)).isFalse();
        assertThat(passes(Name.of("Ms. Leyla Orlova, M.A."), text)).isFalse();
        assertThat(passes(Name.of("Орлова Лейла Рашидовна"), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leyla Orlova|Leyla told us",
                "Orlova Leyla|Leyla told us",
                "Orlova, Leyla|Leyla told us",
                "Ms. Leyla Orlova|Leyla told us",
                "Leyla Orlova|письмо Лейле",
                "Wang Lihua|Ms. Wang was taken",
                "Juan de la Cruz Vallena|Cruz was taken",
                "Leyla Rəşid qızı Vale|Leyla told us",
                "Leyla M. Orlova|Leyla told us",
            })
    void every_word_of_a_full_name_may_be_what_somebody_is_called(String name, String text) {
        assertThat(passes(Name.of(name), text)).isFalse();
        assertThat(passes(Name.builder().full(name).family("Castellov").build(), text))
                .isFalse();
        assertThat(passes(
                        Name.builder()
                                .full(name)
                                .given("Nuran")
                                .family("Castellov")
                                .build(),
                        text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ayşegül Öztarhan|Oeztarhan came",
                "Ayşegül ÖZTARHAN|OEZTARHAN came",
                "Ayşegül O\u0308ztarhan|Oeztarhan'a dedi",
                "Aysegul Oeztarhan|Öztarhan came",
                "Aysegul Oeztarhan|Oztarhan came",
                "Ayşegül Öztarhan|Ayseguel came",
                "Mehmet Köprülü|Koeprülü came",
                "Mehmet Köprülü|Koprueluel came",
                "Mehmet Köprülü|Koeprueluenün evi",
                "Søren Vale|Soeren came",
                "Józef Żabnik|Zhabnik came",
                "Józef Żabnik|Жабник",
                "Józef Żabnik|письмо Жабнику",
                "Юзеф Жабник|Z Żabnikiem",
                "Jan Růžvald|Ruzhvald came",
                "Aigerim Tolep|Tolepova came",
                "Aigerim Tolep|письмо Толеповой",
                "Aigerim Tolep|Tolepqyzy",
                "Aigerim Tolep|Төлепұлы",
                "Mira Nikita|Nikitina",
                "Oksana Tymchuk|otymchuk-4",
                "Oksana Tymchuk|@otymchuk",
                "Tymchuk Oksana|@otymchuk",
            })
    void a_name_is_found_in_spellings_that_fold_to_other_letters(String name, String text) {
        assertThat(passes(Name.of(name), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joel Kovac|Jol",
                "Ann Vale|Annova",
                "Leyla Öz|Oezil and oezoez",
                "Mira Vale|avale, mvale and valeova",
                "Samuel Drost|Samuil Drostendorf",
            })
    void names_that_are_too_short_for_that_are_not(String name, String text) {
        assertThat(passes(Name.of(name), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leyla M. Orlova|M. was the first letter",
                "Juan de la Cruz Vallena|la loi de la presse",
                "Juan de la Cruz Vallena|de la",
                "The mother of Nuran|A mother of three",
                "Witness from Castellov|A witness in the village",
                "Leyla Rəşid qızı Vale|the words oğlu and qızı",
                "Dr. Leyla Orlova, PhD|a PhD in law",
            })
    void words_that_no_name_is_made_of_are_not_searched_for(String name, String text) {
        assertThat(passes(Name.of(name), text)).isTrue();
    }

    @Test
    void a_patronymic_that_is_given_as_one_is_not_searched_for_alone() {
        Name name = Name.builder().full("Leyla Rəşid Vale").patronymic("Rəşid").build();
        assertThat(passes(name, "Rəşid came too")).isTrue();
        assertThat(passes(Name.of("Leyla Rəşid Vale"), "Rəşid came too")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Van Lihua|a van stood there|name-not-searched",
                "Li Lihua|a li is half a mile|name-not-searched",
                "Juan de la Cruz|le chef de la police|",
                "Leyla M. Orlova|M. is a letter|",
            })
    void a_text_with_a_word_that_is_hardly_a_name_has_to_be_read_if_it_may_be_one(
            String name, String text, String reason) {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english(text))
                .build();
        Publication publication = Cases.project(Cases.open(withheld(Name.of(name)), statement));
        assertThat(publication.receipt().toRead().stream().map(Reading::reason).map(WithheldReason::code))
                .isEqualTo(Optional.ofNullable(reason).stream().toList());
    }

    @Test
    void a_surname_is_found_beside_a_patronymic() {
        assertThat(passes(Name.of("Orlov Nuran Rashid oğlu"), "арест Орлова")).isFalse();
        assertThat(passes(Name.of("Nuran Castellov Rəşid oğlu"), "Castellov")).isFalse();
        assertThat(passes(Name.of("Nuran Rəşid oğlu Castellov"), "Castellov")).isFalse();
        assertThat(passes(Name.of("Vale Leyla Rəşid qızı"), "Vale was released"))
                .isFalse();
        assertThat(passes(Name.of("Vale Leyla Rəşid qızı"), "Aydan Samir qızı")).isTrue();
        assertThat(passes(Name.of("Nuran Orlov"), "жена Орлова")).isFalse();
        assertThat(passes(Name.of("Leyla Or"), "Orr river")).isTrue();
    }

    @Test
    void what_a_person_still_shows_in_another_name_is_not_searched_for() {
        Name longer = Name.builder()
                .full("Leyla Maria Orlova")
                .marking(Marking.SECRET)
                .build();
        Person person = Cases.person("p1")
                .addName(longer)
                .addName(Name.of("Leyla Orlova"))
                .build();
        assertThat(Cases.published(Cases.open(person)).records())
                .containsExactly(
                        Cases.person("p1").addName(Name.of("Leyla Orlova")).build());
    }

    @Test
    void a_name_that_only_begins_like_one_that_is_shown_is_searched_for() {
        Person person = Cases.person("p1")
                .addName(Name.builder()
                        .full("Leyla Vale")
                        .marking(Marking.SECRET)
                        .build())
                .addName(Name.of("Valentina Ross"))
                .build();
        Organisation organisation = Cases.organisation(OrganisationId.of("o1"))
                .description(LocalizedText.english("Founded by Ms. Vale."))
                .build();
        assertThat(Cases.published(Cases.open(person, organisation)).find(organisation.id()))
                .contains(Cases.organisation(organisation.id()).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rövşən Dənizovun həbsi", "Рөвшән Дәнизов", "Ровшан Данизов", "Rovshan Danizov", "Данизов Ровшан"
            })
    void a_name_is_found_in_another_romanisation(String text) {
        assertThat(passes(Name.of("Rovshan Danizov"), text)).isFalse();
        assertThat(passes(Name.of("Rövşən Dənizov"), text)).isFalse();
    }

    @Test
    void a_family_name_is_searched_for_alone_when_it_is_given_as_one() {
        Name name = Name.builder()
                .full("Leyla A. Orlova")
                .given("Leyla")
                .family("Orlova")
                .build();
        assertThat(passes(name, "Ms. Orlova was released")).isFalse();
        assertThat(passes(name, "Leyla Orlova was released")).isFalse();
        assertThat(passes(name, "Orlova Leyla")).isFalse();
        assertThat(passes(name, "Orlovaitiene was released")).isTrue();
    }

    @Test
    void a_family_name_of_two_letters_is_not_searched_for_alone() {
        Name name = Name.builder().full("Leyla Or").given("Leyla").family("Or").build();
        assertThat(passes(name, "Or river")).isTrue();
        assertThat(passes(name, "Or Leyla")).isFalse();
        assertThat(passes(Name.of("Leyla Orr"), "Orr was heard")).isFalse();
        assertThat(passes(Name.of("Leyla Orr"), "Orrery")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202EavolrO alyeL\u202C was heard",
                "Leyla \u202Eavo\u202Clrova and Leyla Or\u202Eavol",
                "https://cases.example/%E2%80%AEavolro-alyel"
            })
    void a_name_that_is_only_shown_in_its_order_is_found(String text) {
        assertThat(passes(Name.of("Leyla Orlova"), text)).isFalse();
        assertThat(passes(Name.of("Dana Castellov"), text)).isTrue();
    }

    @Test
    void the_receipt_lists_names_that_are_too_short_to_be_found_in_their_cases() {
        assertThat(passes(withGiven("Lee Castellov", "Lee"), "Lee was heard")).isFalse();
        assertThat(reasons(withGiven("Lee Castellov", "Lee"))).containsExactly(WithheldReason.NAME_NOT_SEARCHED);
    }

    @ParameterizedTest
    @CsvSource({
        "Мария Вянцковская, Мария, письмо Марии Вянцковской",
        "Мария Вянцковская, , Вянцковской разрешили звонок",
        "Алесь Грибницкий, Алесь, у Алеся обыск",
        "Ольга Зарецова, Ольга, письмо для Ольги",
        "Leyla Qaraağaclı, Leyla, Leylanın məktubu",
        "Rüfət Nurıyev, Rüfət, Rüfətin vəkili",
        "Ада Тополь, Ада, видели Аду",
        "Nur Əhmədli, Nur, Nurun evi",
        "Can Durusoy, Can, Can'ın avukatı"
    })
    void a_name_is_found_in_its_cases(String full, String given, String text) {
        Name name = Name.builder().full(full).given(Optional.ofNullable(given)).build();
        assertThat(passes(name, text)).isFalse();
    }

    @Test
    void the_receipt_lists_names_in_scripts_without_a_known_romanisation() {
        assertThat(reasons(Name.of("نور الحقل"))).containsExactly(WithheldReason.NAME_IN_ONE_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leyla ?rlova", "Leyla Orlov\uFFFD", "Deniz Ã–ztÃ¼rk"})
    void it_lists_names_that_lost_letters(String full) {
        assertThat(reasons(Name.of(full))).contains(WithheldReason.NAME_WITH_LOST_LETTERS);
    }

    @Test
    void given_name_and_patronymic_are_a_form_of_address() {
        Name name = Name.builder()
                .full("Орлова Лейла Рашидовна")
                .given("Лейла")
                .family("Орлова")
                .patronymic("Рашидовна")
                .build();
        assertThat(passes(name, "Лейла Рашидовна")).isFalse();
        assertThat(passes(name, "Leyla Orlova")).isFalse();
    }

    @Test
    void middle_names_may_be_left_out() {
        assertThat(passes(Name.of("Leyla Maria Anna Orlova"), "Leyla Orlova")).isFalse();
        Name name = Name.builder()
                .full("Leyla Maria Anna Orlova")
                .given("Leyla")
                .family("Orlova")
                .build();
        assertThat(passes(name, "Leyla Orlova")).isFalse();
        assertThat(passes(name, "Maria Anna")).isTrue();
    }

    @Test
    void a_form_of_address_is_no_part_of_the_name() {
        assertThat(passes(Name.of("Ms. Leyla Orlova"), "Leyla Orlova was released"))
                .isFalse();
        assertThat(passes(Name.of("Leyla xanım Orlova"), "Leyla Orlova was released"))
                .isFalse();
        assertThat(passes(Name.of("Ms. Orlova"), "The release of Orlova")).isFalse();
        assertThat(passes(Name.of("Ms. Orlova"), "Ms. Castell")).isTrue();
        assertThat(passes(Name.of("Chairwoman Leyla Orlova"), "Leyla Orlova was released"))
                .isFalse();
        assertThat(passes(Name.of("Орлова Лейла Рашидовна"), "Орлова Лейла")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نور الحقل", "نُور الحَقل", "نـــور الحقل"})
    void other_scripts_are_found_as_they_are(String text) {
        assertThat(passes(Name.of("نور الحقل"), text)).isFalse();
    }

    @Test
    void names_without_spaces_are_found_inside_a_sentence() {
        assertThat(passes(Name.of("山田架空"), "昨日山田架空は釈放された")).isFalse();
        assertThat(passes(Name.of("山田架空"), "昨日山田は釈放された")).isTrue();
    }

    @Test
    void a_short_single_name_is_not_searched_for_and_the_receipt_says_so() {
        CaseFile file = Cases.open(
                withheld(Name.of("Li")),
                Cases.person("p1").addName(Name.of("Li Castell")).build());
        Publication publication = Cases.project(file);
        assertThat(publication.caseFile().records()).hasSize(1);
        assertThat(publication.receipt().notSearched()).singleElement().satisfies(entry -> {
            assertThat(entry.record()).contains(withheld(Name.of("Li")).id());
            assertThat(entry.at()).hasToString("/names/0");
            assertThat(entry.reason()).isEqualTo(WithheldReason.NAME_NOT_SEARCHED);
        });
        assertThat(publication.receipt().lines()).anyMatch(line -> line.contains("name-not-searched"));
    }

    @Test
    void a_name_without_letters_is_not_searched_for() {
        assertThat(reasons(Name.of("+++"))).containsExactly(WithheldReason.NAME_NOT_SEARCHED);
        assertThat(reasons(Name.of("???")))
                .containsExactly(WithheldReason.NAME_WITH_LOST_LETTERS, WithheldReason.NAME_NOT_SEARCHED);
    }

    @Test
    void a_name_that_is_withheld_from_somebody_who_is_shown_is_searched_for() {
        Name birthName =
                Name.builder().full("Leyla Nuriyeva").marking(Marking.SECRET).build();
        CaseFile file = Cases.open(
                Cases.person("p1")
                        .addName(Name.of("Leyla Orlova"))
                        .addName(birthName)
                        .build(),
                Cases.organisation(OrganisationId.of("o1"))
                        .description(LocalizedText.english("Founded by Leyla Nuriyeva."))
                        .build(),
                Cases.organisation(OrganisationId.of("leyla-nuriyeva-fund")).build(),
                Cases.organisation(OrganisationId.of("o2"))
                        .description(LocalizedText.english("Led by Leyla Orlova."))
                        .build());
        CaseFile published = Cases.published(file);
        assertThat(published.records())
                .extracting(record -> record.id().local())
                .containsExactly("p1", "o1", "o2");
        assertThat(published.find(OrganisationId.of("o1")).orElseThrow().description())
                .isEmpty();
        assertThat(published.find(OrganisationId.of("o2")).orElseThrow().description())
                .isPresent();
    }

    @Test
    void another_spelling_of_a_name_that_is_shown_is_withheld_and_not_searched_for() {
        Name spelling =
                Name.builder().full("Лейла Орлова").marking(Marking.PARTNERS).build();
        Person person = Cases.person("p1")
                .addName(spelling)
                .addName(Name.of("Leyla Orlova"))
                .build();
        CaseFile published = Cases.published(Cases.open(person));
        assertThat(published.records())
                .containsExactly(
                        Cases.person("p1").addName(Name.of("Leyla Orlova")).build());
    }

    @Test
    void a_longer_name_is_searched_for_in_the_forms_that_the_shown_one_does_not_have() {
        Name longer = Name.builder()
                .full("Leyla Orlova Nuriyeva")
                .family("Orlova")
                .marking(Marking.SECRET)
                .build();
        Person person = Cases.person("p1")
                .addName(longer)
                .addName(Name.of("Leyla Orlova"))
                .build();
        Organisation fund = Cases.organisation(OrganisationId.of("o1"))
                .description(LocalizedText.english("Of Leyla Nuriyeva."))
                .build();
        CaseFile published = Cases.published(Cases.open(person, fund));
        assertThat(published.find(person.id()).orElseThrow().names()).containsExactly(Name.of("Leyla Orlova"));
        assertThat(published.find(fund.id()).orElseThrow().description()).isEmpty();
    }

    @Test
    void a_name_that_is_found_in_a_name_takes_that_name_and_its_bearer_s_other_mentions() {
        Name name = Name.builder().full("Leyla Orlova").family("Orlova").build();
        CaseFile file = Cases.open(
                withheld(name),
                Cases.person("p2").addName(Name.of("Leyla Orlova Vale")).build(),
                Cases.organisation(OrganisationId.of("o1"))
                        .description(LocalizedText.english("Founded by Ms. Vale."))
                        .build());
        CaseFile published = Cases.published(file);
        assertThat(published.find(Cases.person("p2").build().id()).orElseThrow().names())
                .isEmpty();
        assertThat(published.find(OrganisationId.of("o1")).orElseThrow().description())
                .isEmpty();
    }

    @Test
    void a_family_name_that_alone_is_withheld_is_searched_for() {
        Name name = Name.builder()
                .full("Lola")
                .given("Leyla")
                .family("Orlova")
                .addMarking(AttributeMarking.of("given", Marking.RESTRICTED))
                .addMarking(AttributeMarking.of("family", Marking.RESTRICTED))
                .build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Leyla Orlova arrested"))
                .build();
        Person person = Cases.person("p1").addName(name).build();
        CaseFile published = Cases.published(Cases.open(person, statement));
        assertThat(published.find(person.id()).orElseThrow().names()).containsExactly(Name.of("Lola"));
        assertThat(published.find(statement.id()).flatMap(Statement::titles)).isEmpty();
    }

    private static Name withGiven(String full, String given) {
        return Name.builder().full(full).given(given).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The witness Rauf says so",
                "Rauf D. was heard",
                "RAUF",
                "Рауф",
                "Rauf's mother",
                "free-rauf",
                "rauf.example.org",
                "#rauf",
                "%52auf",
            })
    void a_given_name_alone_is_found(String text) {
        assertThat(passes(withGiven("Rauf Danizov", "Rauf"), text)).isFalse();
        assertThat(passes(Name.of("Rauf Danizov"), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Braufen", "Ra", "Rau", "Danil"})
    void a_short_given_name_is_a_whole_word(String text) {
        assertThat(passes(withGiven("Rauf Danizov", "Rauf"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Konstantin", "письмо Константину", "Konstantinin həbsi", "Konstantinom"})
    void a_long_given_name_may_have_an_ending(String text) {
        assertThat(passes(withGiven("Konstantin Vale", "Konstantin"), text)).isFalse();
    }

    @Test
    void a_given_name_is_found_in_another_romanisation() {
        assertThat(passes(withGiven("Bəxtiyar Vale", "Bəxtiyar"), "Bakhtiyar was heard"))
                .isFalse();
    }

    @Test
    void each_of_several_given_names_is_searched_for_alone() {
        Name name = withGiven("Anna Leyla Orlova", "Anna Leyla");
        assertThat(passes(name, "Anna was heard")).isFalse();
        assertThat(passes(name, "Leyla was heard")).isFalse();
        assertThat(passes(withGiven("Leyla A. Orlova", "Leyla A."), "A. was heard"))
                .isTrue();
    }

    @Test
    void a_form_of_address_is_no_given_name() {
        assertThat(passes(withGiven("Frau Anna Vale", "Frau Anna"), "Eine Frau rief an"))
                .isTrue();
        assertThat(passes(withGiven("Frau Anna Vale", "Frau Anna"), "Anna rief an"))
                .isFalse();
    }

    @Test
    void a_given_name_that_alone_is_withheld_is_searched_for() {
        Name name = Name.builder()
                .full("L. Orlova")
                .given("Leyla")
                .addMarking(AttributeMarking.of("given", Marking.RESTRICTED))
                .build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .titles(LocalizedText.english("Leyla arrested"))
                .build();
        CaseFile published =
                Cases.published(Cases.open(Cases.person("p1").addName(name).build(), statement));
        assertThat(published.records(Person.class).get(0).names()).containsExactly(Name.of("L. Orlova"));
        assertThat(published.find(statement.id()).flatMap(Statement::titles)).isEmpty();
    }

    @Test
    void the_receipt_says_which_name_has_a_part_that_is_too_short() {
        assertThat(reasons(withGiven("Li Castellov", "Li"))).containsExactly(WithheldReason.NAME_NOT_SEARCHED);
        assertThat(reasons(Name.of("Leyla Or"))).containsExactly(WithheldReason.NAME_NOT_SEARCHED);
        assertThat(reasons(withGiven("Rauf Danizov", "Rauf"))).isEmpty();
        assertThat(reasons(Name.of("Orr"))).isEmpty();
        assertThat(reasons(Name.of("Leyla Orlova"))).isEmpty();
    }

    private static List<WithheldReason> reasons(Name name) {
        return Cases.project(Cases.open(withheld(name))).receipt().notSearched().stream()
                .map(Withheld::reason)
                .toList();
    }

    @Test
    void both_parts_of_a_double_family_name_are_searched_for() {
        Name name = Name.builder()
                .full("Anna Meier-Schulz")
                .given("Anna")
                .family("Meier-Schulz")
                .build();
        assertThat(passes(name, "Ms Schulz spoke")).isFalse();
        assertThat(passes(name, "Frau Meier spoke")).isFalse();
    }
}
