package org.amparo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    private static List<String> words(String text) {
        return List.of(FoldedText.of(text).words());
    }

    @ParameterizedTest
    @CsvSource({
        "LEYLA, leyla",
        "Çınarlı, cinarli",
        "İsmayıl, ismayil",
        "Iğdır, igdir",
        "Gülşən, gulsen",
        "Ñuñoa, nunoa",
        "Straße, strasse",
        "STRASSE, strasse",
        "Østergård, ostergard",
        "Łukasz, lukasz",
        "Ｌｅｙｌａ, leyla",
        "ﬁnn, finn",
        "Лейла, leila",
        "Ёлкин, elkin",
        "Щукин, shchukin",
        "Ҹавад, cavad",
        "Ҝүнај, gunay",
        "Миргородська, mirgorodska",
        "Ελένη, eleni",
        "Σωκράτης, sokratis",
        "ნინო, nino",
        "ᲜᲘᲜᲝ, nino",
        "ყვავაძე, qvavadze",
        "کریم, كريم",
        "فاطمة, فاطمه",
        "لَيْلَى, ليلي",
    })
    void spellings_are_folded(String text, String folded) {
        assertThat(FoldedText.of(text).letters()).isEqualTo(folded);
    }

    @Test
    void the_locale_of_the_machine_is_no_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedText.of("IĞDIR İSMAYIL").letters()).isEqualTo("igdirismayil");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void invisible_characters_and_marks_are_left_out() {
        assertThat(words("Ley\u00ADla Or\u200Blo\u200Dva")).containsExactly("leyla", "orlova");
        assertThat(words("\u202Eleyla\u202C or\u0336l\u0336ova")).containsExactly("leyla", "orlova");
        assertThat(words("Orl\u02BCova")).containsExactly("orlova");
    }

    @Test
    void letters_that_look_latin_are_latin_in_a_word_that_mixes_scripts() {
        assertThat(FoldedText.of("P\u0430r\u043Aer").letters()).isEqualTo("parker");
        assertThat(FoldedText.of("\u0420arker").letters()).isEqualTo("parker");
        assertThat(FoldedText.of("\u041E\u0420\u041B\u041E\u0412A").letters()).contains("op");
        assertThat(FoldedText.of("Раша Parker").letters()).isEqualTo("rashaparker");
    }

    @Test
    void words_end_where_letters_end_and_where_a_capital_begins_another() {
        assertThat(words("Orlova, Leyla_N. (b.1980)")).containsExactly("orlova", "leyla", "n", "b");
        assertThat(words("#FreeLeylaOrlova")).containsExactly("free", "leyla", "orlova");
        assertThat(words("FREELeyla")).containsExactly("free", "leyla");
        assertThat(words("LEYLA")).containsExactly("leyla");
        assertThat(words("山田架空")).containsExactly("山", "田", "架", "空");
        assertThat(words("")).isEmpty();
        assertThat(words("12 %%")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Qarağaclı, Garaghajly",
        "Qarağaclı, Гарагаджлы",
        "Bəxtiyar, Bakhtiyar",
        "Bəxtiyar, Бахтияр",
        "Hacılı, Hajily",
        "Əliyev, Aliyev",
        "Əliyev, Aliev",
        "Əliyev, Алиев",
        "Məmmədov, Mamedov",
        "Məmmədov, Мамедов",
        "İncəoğlu, Injaoghlu",
        "Şahin, Shahin",
        "Çingiz, Chingiz",
        "Чингиз, Chingiz",
        "Дәнизов, Danizov",
        "Aleksey, Alexei",
        "Волков, Wolkow",
        "Dəhanov, Даганов",
        "Hüseynzad, Гусейнзад",
        "Hacıqul, Гаджигул",
        "Alekseyev, Алексеев",
        "Alekseev, Alexeyev",
        "Yevgeny, Евгений",
        "Pyotr, Пётр",
        "Petr, Пётр",
        "Solovyov, Соловьёв",
        "Solovyev, Соловьев",
        "Əliyev, Aliev",
        "Yosif, Iosif",
        "ბერიძე, Beridze",
        "ღვინიაშვილი, Ghviniashvili",
    })
    void romanisations_of_one_name_are_the_same_in_coarse_letters(String one, String other) {
        assertThat(FoldedText.of(one).coarse().letters())
                .isEqualTo(FoldedText.of(other).coarse().letters());
    }

    @Test
    void coarse_letters_keep_names_apart_that_differ() {
        assertThat(FoldedText.of("Orlova").coarse())
                .isNotEqualTo(FoldedText.of("Pavlova").coarse());
        assertThat(FoldedText.of("Anna Alva").coarse().words()).containsExactly("ana", "alva");
    }

    @Test
    void nothing_of_the_text_is_printed() {
        assertThat(FoldedText.of("Leyla Orlova")).hasToString("text of 11");
        assertThat(FoldedText.of("Leyla Orlova"))
                .isEqualTo(FoldedText.of("LEYLA-ORLOVA"))
                .hasSameHashCodeAs(FoldedText.of("LEYLA-ORLOVA"));
        assertThat(FoldedText.of("Leyla Orlova")).isNotEqualTo(FoldedText.of("LeylaOrlovA"));
    }
}
