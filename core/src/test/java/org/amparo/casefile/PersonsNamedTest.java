package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.amparo.Person;
import org.amparo.code.NameKind;
import org.amparo.code.PersonKind;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsNamedTest {

    private static Person person(int number, Name... names) {
        return Person.builder()
                .id(PersonId.of("p" + number))
                .names(Arrays.asList(names))
                .build();
    }

    private static CaseFile file(Iterable<Person> persons) {
        return CaseFile.builder().id(CaseFileId.of("names")).addAll(persons).build();
    }

    /** A file of one person for each name. */
    private static CaseFile file(String... names) {
        return file(IntStream.range(0, names.length)
                .mapToObj(i -> person(i, Name.of(names[i])))
                .toList());
    }

    private static List<String> named(CaseFile file, String text) {
        return file.personsNamed(text).stream()
                .map(person -> person.names().get(0).full())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, LEYLA ORLOVA",
        "Leyla Orlova, 'Orlova, Leyla'",
        "Leyla Orlova, orlova leyla",
        "Leyla Orlova, #LeylaOrlova",
        "Leyla Orlova, leyla-orlova",
        "Leyla Orlova, leylaorlova",
        "Leyla Orlova, Leila Orlova",
        "Leyla Orlova, Лейла Орлова",
        "Leyla Orlova, ლეილა ორლოვა",
        "Leyla Orlova, Orlova",
        "Leyla Orlova, leyla",
        "Leyla Orlova, L. Orlova",
        "Leyla Orlova, 'Orlova, L.'",
        "L. Orlova, Leyla Orlova",
        "L. Orlova, l orlova",
        "Şəmsiyyə Ağacanqızı, Shamsiyya Aghajangizi",
        "Şəmsiyyə Ağacanqızı, Şemsiyye Ağacanqizi",
        "Şəmsiyyə Ağacanqızı, Шемсия Агаджангызы",
        "Şəmsiyyə Ağacan qızı, Ağacanqızı",
        "Анатолий Сергеевич Вымыслов, Vymyslov",
        "Анатолий Сергеевич Вымыслов, Anatoly Vymyslov",
        "Анатолий Сергеевич Вымыслов, A. S. Vymyslov",
        "Анатолий Сергеевич Вымыслов, Anatoliy Sergeyevich Vymyslov",
        "Анатолий Сергеевич Вымыслов, ВЫМЫСЛОВ А.С.",
        "Anatoly S. Vymyslov, Анатолий Сергеевич Вымыслов",
        "Пётр Выдумкин, Petr Vydumkin",
        "Пётр Выдумкин, Pyotr Vydumkin",
        "ნინო გამოგონილიძე, Nino Gamogonilidze",
        "ნინო გამოგონილიძე, ᲜᲘᲜᲝ ᲒᲐᲛᲝᲒᲝᲜᲘᲚᲘᲫᲔ",
        "ليلى الخيالي, الخيالي ليلى",
        "ليلى الخيالي, لَيْلى الخيالي",
        "ليلى الخيالي, لیلی الخیالی",
        "فاطمة الوهمي, فاطمه",
        "王小虚, 王小虚",
        "王小虚, 小虚",
        "王小虚, 王",
        "王小虚, 小虚 王",
        "Wang Xiaoxu, xiaoxu wang",
        "Wang Xiaoxu, Xiao Xu Wang",
        "Abdulrahman Vahmi, Abdul Rahman Vahmi",
        "Abdul Rahman Vahmi, Abdulrahman Vahmi",
        "Máire O'Nowhere, Maire ONowhere",
        "Máire O'Nowhere, o’nowhere",
        "Máire O'Nowhere, Onowhere",
        "Jean-Sans Terre, jean sans terre",
        "Jean-Sans Terre, Jeansans Terre",
        "Ch. Fikirli, Çingiz Fikirli",
        "X, x",
        "X Y, y x",
        "Muḥammad al-Ḥasan, Mohammed al Hasan",
        "Mohamed Alhasan, Muhammad al-Hasan",
        "Osman Yusuf, Usman Yousof",
        "Юлия Щербакова, Julija Ščerbakova",
        "Julija Ščerbakova, Юлия Щербакова",
        "Юлия Щербакова, Yuliya Shcherbakova",
        "Юлия Щербакова, Julia Schtscherbakowa",
        "Юлия Щербакова, Ioulia Chtcherbakova",
        "Юлия Щербакова, Julia Szczerbakowa",
        "Юлия Щербакова, J. Ščerbakova",
        "Ləman Əliyeva, Laman Alijewa",
        "Laman Alijewa, Ləman Əliyeva",
        "Ləman Əliyeva, Leman Alieva",
        "Ali Öztürk, Ali Oeztuerk",
        "Ali Oeztuerk, Ali Öztürk",
        "Ali Oeztuerk, Ali Ozturk",
        "Сергей Цой, Serguei Tsoï",
        "Serguei Tsoï, Сергей Цой",
        "Андрей Чернов, Andrej Tschernow",
        "Андрей Чернов, Andreï Tchernov",
        "Андрей Чернов, Andrej Czernow",
        "Евгений Чернов, Evgueni Tchernov",
        "Cəlil Hacıyev, Djalil Hadjiev",
        "Cəlil Hacıyev, Jalil Hajiyev",
        "Cəlil Hacıyev, Dschalil Hadschijew",
        "Gülnarə Kamalova, Гюльнара Камалова",
        "Gülnarə Kamalova, Gyulnara Kyamalova",
        "Людмила Чернова, Ludmila Chernova",
        "Гадоев Али, Gadoyev Ali",
        "Виктор Волков, Wiktor Wolkow",
    })
    void a_person_is_found_in_any_spelling(String name, String text) {
        assertThat(named(file("Somebody Else", name, "Nobody There"), text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, Leyl",
        "Leyla Orlova, Leyla Pavlova",
        "Leyla Orlova, Leyla Leyla Orlova Pavlova",
        "Leyla Orlova, Leyla M. Orlova",
        "Leyla Orlova, L. O.",
        "Leyla Orlova, L.",
        "Leyla Orlova, O. Orlova",
        "Yulia Orlova, J. Yulia Orlova",
        "Cəlal Hacıyev, Yalal Hacıyev",
        "Çinar Vahmi, Inar Vahmi",
        "Омар Чернов, Amir Chernov",
        "王小虚, 虚小",
        "王小虚, 王虚",
        "Leyla Orlova, 王",
        "王小虚, W",
    })
    void part_of_a_word_or_another_word_finds_nobody(String name, String text) {
        assertThat(file(name).personsNamed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "1984", "'", "\u200B", "\uD83D\uDE00", "\u0301", "ь", "-–—"})
    void a_text_without_letters_names_nobody(String text) {
        assertThat(file("Leyla Orlova", "1984", "ь", "\uD83D\uDE00").personsNamed(text))
                .isEmpty();
    }

    @Test
    void every_name_of_a_person_is_looked_in_and_the_person_found_once() {
        Person person = person(
                1,
                Name.builder().full("Leyla Orlova").kind(NameKind.LEGAL).build(),
                Name.builder().full("Leyla Vale").kind(NameKind.FORMER).build(),
                Name.builder().full("Nightingale").kind(NameKind.PEN_NAME).build());
        CaseFile file = file(List.of(person));
        assertThat(file.personsNamed("leyla")).containsExactly(person);
        assertThat(file.personsNamed("VALE")).containsExactly(person);
        assertThat(file.personsNamed("nightingale")).containsExactly(person);
        assertThat(file.personsNamed("Orlova Vale")).isEmpty();
    }

    @Test
    void the_parts_of_a_name_are_words_of_it() {
        Person person = person(
                1,
                Name.builder()
                        .full("Ms. Orlova")
                        .given("Leyla")
                        .family("Orlova")
                        .patronymic("Rashid qizi")
                        .build());
        CaseFile file = file(List.of(person));
        assertThat(file.personsNamed("Leyla Orlova")).containsExactly(person);
        assertThat(file.personsNamed("Orlova Leyla Rashid")).containsExactly(person);
    }

    @Test
    void who_has_no_name_is_never_found() {
        Person unnamed = Person.builder()
                .id(PersonId.of("leyla-orlova"))
                .kind(PersonKind.UNNAMED)
                .build();
        assertThat(file(List.of(unnamed)).personsNamed("leyla orlova")).isEmpty();
        assertThat(file(List.of()).personsNamed("leyla")).isEmpty();
    }

    @Test
    void the_best_match_comes_first() {
        CaseFile file = file(
                "L. Orlova",
                "Leyla Rashid Orlova",
                "Leila Orlova",
                "Orlova Leyla",
                "Leyla Orlova",
                "LEYLA ORLOVA",
                "Leyla Pavlova");
        assertThat(named(file, "Leyla Orlova"))
                .containsExactly(
                        "Leyla Orlova",
                        "LEYLA ORLOVA",
                        "Orlova Leyla",
                        "Leyla Rashid Orlova",
                        "Leila Orlova",
                        "L. Orlova");
    }

    @Test
    void two_common_words_find_those_alone_who_have_both() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            names.add("Leyla Family" + Integer.toString(i, 26).replaceAll("[0-9]", "z"));
            names.add("Given" + Integer.toString(i, 26).replaceAll("[0-9]", "z") + " Orlova");
        }
        names.add("Leyla Orlova");
        CaseFile file = file(names.toArray(String[]::new));
        assertThat(named(file, "orlova leyla")).containsExactly("Leyla Orlova");
        assertThat(file.personsNamed("orlova")).hasSize(501);
    }

    @Test
    void a_name_of_very_many_words_is_found_by_some_of_them() {
        String longest = "Leyla " + "beyond any name ".repeat(6000)
                + IntStream.range(0, 3000)
                        .mapToObj(i -> Integer.toString(i, 26).replaceAll("[0-9]", "z"))
                        .reduce("", (all, one) -> all + " " + one);
        CaseFile file = file("Leyla Orlova", longest + " Orlova");
        assertThat(file.personsNamed("beyond name leyla")).hasSize(1);
        assertThat(named(file, "leyla orlova").get(0)).isEqualTo("Leyla Orlova");
        assertThat(file.personsNamed("leyla orlova")).hasSize(2);
        assertThat(file.personsNamed(longest)).isEmpty();
        assertThat(file.personsNamed("abc".repeat(33_000))).isEmpty();
        assertThat(file.personsNamed("虚".repeat(100_000))).isEmpty();
        assertThat(file.personsNamed("w ".repeat(50_000))).isEmpty();
    }

    @Test
    void the_locale_of_the_machine_is_no_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(file("İsmayıl IĞDIRLI").personsNamed("ISMAYIL Iğdırlı")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
