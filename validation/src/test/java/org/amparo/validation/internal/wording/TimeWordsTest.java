package org.amparo.validation.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expressions of time in other languages than English, whose own are tried with the rules. */
class TimeWordsTest {

    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûùüÿœáíñóúğışöəабвгдеёжзийклмнопрстуфхцчшщъыьэюя" + "0123456789 -'’";

    /** Words with another beginning are not looked at, so an expression that is added needs its own there. */
    @Test
    void each_language_names_the_beginnings_of_its_expressions() {
        assertThat(TimeExpressions.ALL)
                .hasSize(5)
                .allSatisfy(language ->
                        assertThat(language.beginnings()).containsExactlyInAnyOrderElementsOf(beginnings(language)));
    }

    /** All texts of three letters to which some text can be added so that an expression begins. */
    private static List<String> beginnings(TimeExpressions language) {
        List<String> beginnings = List.of("");
        for (int length = 1; length <= 3; length++) {
            beginnings = beginnings.stream()
                    .flatMap(beginning -> LETTERS.chars().mapToObj(letter -> beginning + (char) letter))
                    .filter(text -> canGoOn(language, text))
                    .toList();
        }
        return beginnings;
    }

    private static boolean canGoOn(TimeExpressions language, String text) {
        Matcher matcher = language.relative().matcher(text);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrêtée aujourd’hui",
                "détenu depuis hier",
                "Récemment arrêté",
                "la semaine dernière",
                "au printemps dernier",
                "L’été dernier",
                "lundi dernier, à son domicile",
                "il y a deux jours",
                "trois mois plus tard",
                "arrêté ce mois-ci",
                "detenida hoy",
                "fue detenido ayer",
                "el mes pasado",
                "la próxima semana",
                "este lunes",
                "hace dos meses",
                "tres días después",
                "задержан сегодня",
                "Вчера вечером",
                "недавно арестована",
                "на прошлой неделе",
                "в прошлом месяце",
                "в\u00a0прошлом месяце",
                "осенью этого года",
                "два дня назад",
                "три\u00a0месяца спустя",
                "bu gün saxlanılıb",
                "Dünən həbs edilib",
                "keçən həftə",
                "növbəti ay",
                "Ötən gün",
                "ötən ilin payızında",
                "bu ayın əvvəlində",
                "iki gün əvvəl",
            })
    void words_that_count_from_when_they_were_said_are_relative(String words) {
        assertThat(TimeWords.areRelative(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wird hier seit langem festgehalten",
                "Ayerbe fue detenido",
                "Choyeva",
                "por la mañana",
                "sabah saat 9-da",
                "bu ilk dəfə deyil",
                "bu ayrı məsələdir",
                "задержан на Завтрашней улице",
                "на следующий день после суда",
                "в Прошлое воскресенье",
                "hace frío en la celda",
                "il y avait deux jours de grève",
                "le 5 mars 2024, la semaine dernière",
                "hoy, 5 de marzo de 2024",
                "вчера, 5 марта 2024 года",
                "dünən, 5 mart 2024",
            })
    void other_words_are_not_relative(String words) {
        assertThat(TimeWords.areRelative(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrêté le 5 mars",
                "le 1er mai",
                "depuis novembre",
                "mi-août",
                "detenido el 5 de marzo",
                "desde noviembre",
                "a principios de mayo",
                "задержан 5 марта",
                "в ноябре",
                "с мая",
                "в конце августа",
                "5 martda saxlanılıb",
                "mayın 5-də",
                "noyabrda",
                "may ayında",
                "20 yanvar gecəsi",
            })
    void a_day_or_a_month_without_a_year_is_named(String words) {
        assertThat(TimeWords.nameADayWithoutAYear(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrêté le 5 mars 2024",
                "place du 4 Septembre",
                "au Champ de Mars",
                "5 de marzo de 2024",
                "en la calle 25 de Mayo",
                "5 марта 2024 года",
                "на улице 8 Марта",
                "20 Yanvar küçəsində",
                "noyabrda, 2023-cü ildə",
                "10 may have been detained",
                "she may be held",
                "35 marzipan",
                "до маяка",
            })
    void a_year_a_street_and_other_words_are_no_such_day(String words) {
        assertThat(TimeWords.nameADayWithoutAYear(words)).isFalse();
    }
}
