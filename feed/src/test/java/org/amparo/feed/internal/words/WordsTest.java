package org.amparo.feed.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static Words words(String language) {
        return new Words(CaseFile.builder().id(CaseFileId.of("any")).build(), LanguageTag.parse(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | P5Y6M | 5 years, 6 months",
                "en | P1Y | 1 year",
                "en | P2W | 2 weeks",
                "en | P1M15D | 1 month, 15 days",
                "en | P0D | 0 days",
                "fr | P5Y6M1D | 5 ans, 6 mois, 1 jour",
                "es | P1Y1M2W | 1 año, 1 mes, 2 semanas",
                "ru | P5Y6M | лет: 5, месяцев: 6",
                "az | P5Y6M15D | 5 il, 6 ay, 15 gün",
                "de | P1D | 1 day",
            })
    void a_length_is_said_in_words(String language, String duration, String words) {
        assertThat(words(language).length(duration)).isEqualTo(words);
    }

    @Test
    void dates_are_said_in_the_language_of_the_feed() {
        PartialDate date = PartialDate.parse("2023-11");
        Period period = Period.parse("2023-11/..");
        assertThat(words("en-GB").when(date)).isEqualTo("in November 2023");
        assertThat(words("en-GB").period(period)).isEqualTo("since November 2023");
        assertThat(words("fr").date(date)).isEqualTo("novembre 2023");
        assertThat(words("ru").period(period)).isEqualTo("с ноября 2023 г.");
        assertThat(words("de").period(period)).isEqualTo("since November 2023");
    }

    @Test
    void a_name_keeps_its_letters_at_the_start_of_a_title() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("any"))
                .add(Person.builder()
                        .id(PersonId.of("p"))
                        .addName(Name.of("al-Amin Rahimi"))
                        .build())
                .add(Statement.builder()
                        .id(StatementId.of("s"))
                        .titles(LocalizedText.english("eHRAF news"))
                        .build())
                .build();
        Words words = new Words(file, LanguageTag.ENGLISH);
        assertThat(words.capitalised("al-Amin Rahimi, arrested")).isEqualTo("al-Amin Rahimi, arrested");
        assertThat(words.capitalised("eHRAF news")).isEqualTo("eHRAF news");
        assertThat(words.capitalised("a person")).isEqualTo("A person");
        assertThat(words.capitalised("ნინო")).isEqualTo("ნინო");
        assertThat(words("az").capitalised("ittiham")).isEqualTo("İttiham");
        assertThat(words("ru").capitalised("задержан")).isEqualTo("Задержан");
    }

    @Test
    void a_name_within_another_word_is_not_that_name() {
        assertThat(Words.holds("release Alina and others", "Ali")).isFalse();
        assertThat(Words.holds("release Ali, and others", "Ali")).isTrue();
        assertThat(Words.holds("Those detained are to be freed", "those detained"))
                .isTrue();
        assertThat(Words.holds("a (b", "(b")).isTrue();
    }
}
