package org.amparo.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalIdsTest {

    private static LocalIds fresh() {
        return LocalIds.avoiding(local -> false);
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, leyla-orlova",
        "'Orlova, Leyla (b. 1980)', orlova-leyla-b-1980",
        "Şəfiqə Vale, sefiqe-vale",
        "İsmayıl Iğdırlı, ismayil-igdirli",
        "Пётр Ёлкин-Несуществующий, petr-elkin-nesushchestvuyushchii",
        "Ҹавад Ҝүнај, cavad-gunay",
        "ნინო გამოგონილიძე, nino-gamogonilidze",
        "Máire O'Nowhere, maire-onowhere",
        "Máire O’Nowhere, maire-onowhere",
        "Straße 5, strasse-5",
        "Ｌｅｙｌａ　１２, leyla-12",
        "٢٠٢٤ report, 2024-report",
        "McNowhere & Sons Ltd., mcnowhere-sons-ltd",
        "王小虚, u738b-5c0f-865a",
        "王小虚 (Wang Xiaoxu), wang-xiaoxu",
        "ليلى, u644-64a-644-64a",
        "'', unnamed",
        "' ', unnamed",
        "…!?, unnamed",
        "\uD83D\uDE00, unnamed",
        "ь, unnamed",
        "'''', unnamed",
        "--Leyla--, leyla",
        "../etc/passwd, etc-passwd",
        "Leyla\u0000\u202E<script>, leyla-script",
    })
    void a_local_name_is_readable(String name, String local) {
        assertThat(fresh().mint(name)).isEqualTo(local);
    }

    @Test
    void a_name_that_is_taken_gets_the_first_number_that_is_not() {
        LocalIds ids = LocalIds.avoiding(Set.of("leyla-orlova", "leyla-orlova-2", "leyla-orlova-4")::contains);
        assertThat(Stream.generate(() -> ids.mint("Leyla Orlova")).limit(3))
                .containsExactly("leyla-orlova-3", "leyla-orlova-5", "leyla-orlova-6");
    }

    @Test
    void nothing_is_given_twice_whatever_is_asked_for() {
        LocalIds ids = fresh();
        assertThat(List.of(ids.mint("Leyla 2"), ids.mint("Leyla"), ids.mint("Leyla"), ids.mint("leyla-2")))
                .containsExactly("leyla-2", "leyla", "leyla-3", "leyla-2-2");
        Set<String> given = new HashSet<>();
        LocalIds many = fresh();
        for (int i = 0; i < 20_000; i++) {
            assertThat(given.add(many.mint("Leyla Orlova"))).isTrue();
        }
        assertThat(given).contains("leyla-orlova", "leyla-orlova-2", "leyla-orlova-20000");
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void a_long_name_is_cut_and_still_an_id(String name) {
        LocalIds ids = fresh();
        for (int i = 0; i < 3; i++) {
            String local = ids.mint(name);
            assertThat(local.length()).isLessThan(80);
            assertThat(PersonId.of(local).local()).isEqualTo(local);
        }
    }

    static Stream<String> longNames() {
        return Stream.of(
                "a".repeat(100_000),
                "Leyla ".repeat(20_000),
                "虚".repeat(100_000),
                "ß".repeat(64),
                "Щ".repeat(17),
                "\u0301".repeat(100_000),
                "1".repeat(129),
                "'".repeat(100_000) + "x");
    }

    @Test
    void a_name_is_cut_between_two_words() {
        assertThat(fresh().mint("a".repeat(40) + " " + "b".repeat(40))).isEqualTo("a".repeat(40));
        assertThat(fresh().mint("a".repeat(80))).isEqualTo("a".repeat(64));
    }

    @Test
    void the_locale_of_the_machine_is_no_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(fresh().mint("ISMAYIL Iğdırlı")).isEqualTo("ismayil-igdirli");
        } finally {
            Locale.setDefault(before);
        }
    }
}
