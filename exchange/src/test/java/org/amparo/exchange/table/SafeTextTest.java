package org.amparo.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.exchange.DocumentedSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    /** As a spreadsheet may see the start of a cell. */
    private static final Pattern FORMULA = Pattern.compile(
            "(^|[;\\t\\r\\n])[\"\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{e0100}-\\x{e01ef}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=cmd /C calc!A0|'=cmd /C calc!A0",
                "+44 20 7946 0000|'+44 20 7946 0000",
                "-12 °C|'-12 °C",
                "@mention|'@mention",
                "＝1+1|'＝1+1",
                "`  =1`|`  '=1`",
                "\u200b=1|\u200b'=1",
                "\u202e=1|\u202e'=1",
                "\u0085=1|\u0085'=1",
                "\u00ad+1|\u00ad'+1",
                "\u180e-1|\u180e'-1",
                "` @x`|` '@x`",
                "\u2028=1|\u2028'=1",
                "\u3164=1|\u3164'=1",
                "\ufe0f=1|\ufe0f'=1",
                "\udb40\udc20=1|\udb40\udc20'=1",
                "'=1|''=1",
                "''=1|'''=1",
                "\"=1|\"'=1",
                "a;=1|a;'=1",
                "a; \"-1|a; \"'-1",
                "a=1|a=1",
                "'Ali|'Ali",
                "a'=b|a'=b",
                "2023-11/..|2023-11/..",
                "x; y|x; y",
                "O'Neil-Smith|O'Neil-Smith",
            })
    void what_begins_a_formula_gets_an_apostrophe(String text, String cell) {
        assertThat(SafeText.of(text)).isEqualTo(cell);
        assertThat(SafeText.plain(cell)).isEqualTo(text);
    }

    @Test
    void a_tab_or_a_line_break_at_the_start_does_too() {
        assertThat(SafeText.of("\t=1")).isEqualTo("'\t'=1");
        assertThat(SafeText.of("\r1")).isEqualTo("'\r1");
        assertThat(SafeText.of("\n-")).isEqualTo("'\n'-");
        assertThat(SafeText.of("a\r\n- b")).isEqualTo("a\r\n'- b");
    }

    @Test
    void no_white_space_and_no_invisible_character_of_all_that_there_are_hides_a_formula() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isUnseen(c)) {
                String before = Character.toString(c);
                for (String sign : List.of("=", "+", "-", "@", "\uff1d")) {
                    for (String text :
                            List.of(before + sign + "1", " " + before + before + sign, "a;" + before + sign)) {
                        String cell = SafeText.of(text);
                        assertThat(cell).as("%x", c).contains("'" + sign);
                        assertThat(SafeText.plain(cell)).as("%x", c).isEqualTo(text);
                    }
                }
            }
        }
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c)
                || Character.getType(c) == Character.FORMAT
                || (Character.getType(c) == Character.CONTROL && c != 0)
                || UNSEEN_MARKS.matcher(Character.toString(c)).matches();
    }

    /** Variation selectors, fillers and the like: marks and letters that are drawn as nothing. */
    private static final Pattern UNSEEN_MARKS = Pattern.compile(
            "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\\x{e0100}-\\x{e01ef}]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "=",
                        "+",
                        "-",
                        "@",
                        "\uff1d",
                        "'",
                        "\"",
                        ";",
                        "\t",
                        "\r",
                        "\n",
                        " ",
                        "\u200b",
                        "\u202e",
                        "\u00a0",
                        "\u0085",
                        "\u00ad",
                        "\u180e",
                        "\udb40\udd00",
                        "a",
                        ",",
                        "'=",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 20_000)
    void every_text_comes_back(@ForAll("texts") String text) {
        assertThat(SafeText.plain(SafeText.of(text))).isEqualTo(text);
    }

    @Property(tries = 20_000)
    void no_cell_is_a_formula(@ForAll("texts") String text) {
        assertThat(FORMULA.matcher(SafeText.of(text)).find()).as(text).isFalse();
    }

    /** The page says how DuckDB takes the apostrophes away. */
    @Test
    void the_macro_of_the_page_gives_every_text_back() throws SQLException {
        Random dice = new Random(7);
        List<String> parts = List.of(
                "=",
                "-",
                "\uff0b",
                "'",
                "\"",
                ";",
                "\t",
                "\r",
                "\n",
                " ",
                "\u200b",
                "\u0085",
                "\u00ad",
                "\u180e",
                "\ufe0f",
                "\udb40\udd00",
                "a",
                "\ud83d\ude00");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(DocumentedSql.of("docs/tables.md", "CREATE MACRO"));
            try (PreparedStatement query = connection.prepareStatement("SELECT plain(?)")) {
                for (int i = 0; i < 2000; i++) {
                    StringBuilder text = new StringBuilder();
                    for (int n = dice.nextInt(9); n >= 0; n--) {
                        text.append(parts.get(dice.nextInt(parts.size())));
                    }
                    query.setString(1, SafeText.of(text.toString()));
                    try (ResultSet found = query.executeQuery()) {
                        found.next();
                        assertThat(found.getString(1)).isEqualTo(text.toString());
                    }
                }
            }
        }
    }
}
