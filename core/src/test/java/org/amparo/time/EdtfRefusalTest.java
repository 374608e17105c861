package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not EDTF, or not a date, and that others would try. */
class EdtfRefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "85",
                "198",
                "19855",
                "1985-4-1",
                "1985-4",
                "1985-04-1",
                "1985-",
                "1985-04-",
                "-",
                "--1985",
                "+1985",
                " 1985",
                "1985 ",
                "1985 -04",
                "1985-04 -12",
                "18 63-03-29",
                "1985\n",
                "1985\0",
                "\u00a01985",
                "19850412",
                "198504",
                "1985.04.12",
                "1985-W14",
                "1985-102",
                "1985-04-12-01",
                "１９８５",
                "1985-０4",
                "١٩٨٥",
                "1985–04",
                "−1985",
                "1985‐04",
                "1985-04-12\u200b",
                "198x",
                "198u",
                "2004-xx",
                "y170000002",
                "Y1985",
                "Y01985",
                "Y",
                "Y-",
                "Y1X000",
                "Y17000-05",
                "Y12345.5",
                "Y--17000",
                "Y+17000",
                "1985??",
                "1985?~",
                "?1985?",
                "1985-?",
                "1985-04-?",
                "1985-~04~",
                "1985!",
                "?",
                "~",
                "X",
                "2001-21-05",
                "2001-21-XX",
                "2001-33-",
                "[",
                "]",
                "[]",
                "[..]",
                "[,]",
                "[1667,]",
                "[,1667]",
                "[1667",
                "1667]",
                "[1667]]",
                "[[1667]]",
                "[1667, 1668]",
                "[ 1667]",
                "[1667..1668..1669]",
                "[1667...1668]",
                "[1667.1668]",
                "[..1667..]",
                "[1667..,1668]",
                "[1667,..1668]",
                "[1667]~",
                "~[1667]",
                "[1667}",
                "[{1667}]",
                "..",
                "..1985",
                "1985..",
                "1985..1986",
                "1985,1986",
                "unknown",
                "open",
                "now",
                "today",
                "2023-11 to 2023-12",
                "null",
                "NaN"
            })
    void what_is_not_edtf_is_refused(String text) {
        assertRefused(text, "date-syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0000",
                "-0000-01-01",
                "1985-00",
                "1985-13",
                "1985-20",
                "1985-42",
                "1985-99",
                "1985-00-01",
                "1985-13-01",
                "1985-04-00",
                "1985-04-31",
                "1985-04-32",
                "1960-06-31",
                "1900-02-29",
                "2023-02-29",
                "2023-02-30",
                "2024-02-30",
                "2100-02-29",
                "-0001-02-29",
                "2023-02-3X",
                "2023-XX-32",
                "XXXX-XX-00",
                "XXX1-02-29",
                "XXX3-02-29",
                "19X1-02-29",
                "1X00-02-30",
                "XXXX-02-30",
                "1984-2X",
                "1984-3X",
                "1984-4X",
                "X985-XX-4X",
                "[1672..1670]",
                "[2024-02-02..2024-02-01]",
                "[1985,2023-02-30]",
                "2023-02-30?",
                "2023-~02-30"
            })
    void a_day_that_does_not_exist_is_refused(String text) {
        assertRefused(text, "date-impossible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "2012-10-10t10:10:10",
                "1985-04-12 23:20",
                "1985-04-12T",
                "2012-10-10T10:10:1",
                "2023-02-30T00:00:00Z"
            })
    void a_time_of_day_is_refused_with_a_message_of_its_own(String text) {
        assertRefused(text, "date-time-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "{", "{}"})
    void an_all_of_set_is_refused_with_a_message_of_its_own(String text) {
        assertRefused(text, "date-set-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1964/2008", "2004-06/..", "/", "../1985", "[1964/2008]"})
    void an_interval_is_no_date(String text) {
        assertRefused(text, "date-interval-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/05/1988", "1988/05/12", "05/1988", "1988/5", "1/2/3", "2012///4444"})
    void what_is_written_with_other_slashes_is_not_told_to_be_an_interval(String text) {
        assertRefused(text, "date-syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y-17E7", "Y17E7", "Y10E7", "1950S2", "Y171010000S3", "Y3388E2S3", "1000E3"})
    void exponents_and_significant_digits_are_not_read(String text) {
        assertRefused(text, "date-unsupported");
    }

    @Test
    void a_very_long_text_is_refused_unread() {
        assertRefused("[" + "1985,".repeat(100_000) + "1986]", "date-syntax");
        assertRefused("[".repeat(512), "date-syntax");
        assertRefused("?".repeat(512), "date-syntax");
        assertRefused("{".repeat(1_000_000), "date-syntax");
        assertRefused("Y" + "9".repeat(512), "date-syntax");
        assertThat(PartialDate.parse("Y" + "9".repeat(511)).bounds()).hasToString("..");
        String full = "[" + "1985,".repeat(101) + "1986]";
        assertThat(full).hasSizeLessThanOrEqualTo(EdtfParser.MAX_LENGTH);
        assertThat(PartialDate.parse(full).bounds()).hasToString("1985-01-01..1986-12-31");
    }

    private static void assertRefused(String text, String code) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> PartialDate.parse(text));
        assertThat(refusal).as("[%s]", text).isNotNull();
        assertThat(refusal.code()).as("[%s]", text).isEqualTo(code);
        assertThat(refusal).hasMessageContaining("expected").hasNoCause();
        if (text.length() > 11) {
            assertThat(refusal.getMessage()).doesNotContain(text);
        }
    }
}
