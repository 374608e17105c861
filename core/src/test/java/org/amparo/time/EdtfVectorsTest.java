package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that others would try, judged by the text of the standard and not by what the parser does: the examples and
 * features of EDTF one by one, the forms of its draft of 2012, of ISO 8601 and of databases that are not EDTF, and
 * slips of the keyboard. A text with {@code /} is read as a period, every other as a date; {@code ..} is a side without
 * a bound.
 */
class EdtfVectorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # years, and where the calendar has a seam
            0001 | 0001-01-01 | 0001-12-31
            0099 | 0099-01-01 | 0099-12-31
            0999-12-31 | 0999-12-31 | 0999-12-31
            -0999 | -0999-01-01 | -0999-12-31
            -0001-12-31 | -0001-12-31 | -0001-12-31
            -0004-02 | -0004-02-01 | -0004-02-29
            -0100-02 | -0100-02-01 | -0100-02-28
            -0400-02 | -0400-02-01 | -0400-02-29
            1582-10-10 | 1582-10-10 | 1582-10-10
            1752-09-05 | 1752-09-05 | 1752-09-05
            1969-12-31 | 1969-12-31 | 1969-12-31
            2000-02-29 | 2000-02-29 | 2000-02-29
            9999 | 9999-01-01 | 9999-12-31
            Y99999 | +99999-01-01 | +99999-12-31
            Y-10000 | -10000-01-01 | -10000-12-31
            Y12345? | +12345-01-01 | +12345-12-31
            # X, anywhere
            1XXX-12-31 | 1000-12-31 | 1999-12-31
            19X9 | 1909-01-01 | 1999-12-31
            2X1X | 2010-01-01 | 2919-12-31
            2004-XX-XX | 2004-01-01 | 2004-12-31
            2004-X2 | 2004-02-01 | 2004-12-31
            2004-0X-XX | 2004-01-01 | 2004-09-30
            2004-X0 | 2004-10-01 | 2004-10-31
            2004-02-X9 | 2004-02-09 | 2004-02-29
            2003-02-X9 | 2003-02-09 | 2003-02-19
            2004-XX-3X | 2004-01-30 | 2004-12-31
            2004-X1-31 | 2004-01-31 | 2004-01-31
            190X-02-29 | 1904-02-29 | 1908-02-29
            XXX0-02-29 | 0000-02-29 | 9980-02-29
            XXXX-XX-XX | 0000-01-01 | 9999-12-31
            -0XXX | -0999-01-01 | -0001-12-31
            -000X-02-29 | -0008-02-29 | -0004-02-29
            1950-XX-31 | 1950-01-31 | 1950-12-31
            # marks
            2004-06-11? | 2004-06-11 | 2004-06-11
            ~2004-06-11 | 2004-06-11 | 2004-06-11
            2004?-06~-11% | 2004-06-11 | 2004-06-11
            ?2004-~06-%11 | 2004-06-11 | 2004-06-11
            2004-06-~XX | 2004-06-01 | 2004-06-30
            20X1%-0X | 2001-01-01 | 2091-09-30
            2001-21~ | 2001-03-01 | 2001-12-31
            2001?-33 | 2001-01-01 | 2001-03-31
            # parts of the year
            201X-21 | 2010-03-01 | 2019-12-31
            0000-28 | -0001-12-01 | 0001-03-31
            -0001-36 | -0001-10-01 | -0001-12-31
            1900-33 | 1900-01-01 | 1900-03-31
            XXXX-41 | 0000-07-01 | 9999-12-31
            # one of a set
            [1667,1668,1670..1672] | 1667-01-01 | 1672-12-31
            [1760-01,1760-02,1760-12..] | 1760-01-01 | ..
            [..1760-12-03,1761] | .. | 1761-12-31
            [2024-02-2X,2024-03-01] | 2024-02-20 | 2024-03-01
            [2001-33,2001-35] | 2001-01-01 | 2001-09-30
            [1990,1980] | 1980-01-01 | 1990-12-31
            [2001..2001] | 2001-01-01 | 2001-12-31
            [2001-06..2001-06-15] | 2001-06-01 | 2001-06-15
            [-0005..-0004] | -0005-01-01 | -0004-12-31
            [1984?] | 1984-01-01 | 1984-12-31
            # intervals
            2004-01-01/2005 | 2004-01-01 | 2005-12-31
            2004-06-XX/2004-07-03 | 2004-06-01 | 2004-07-03
            1984?/2004% | 1984-01-01 | 2004-12-31
            2001-21/2001-24 | 2001-03-01 | 2002-03-31
            2001-29/2003-41 | 2001-09-01 | 2003-12-31
            1984-06-02?/2004-08-08~ | 1984-06-02 | 2004-08-08
            -1000/-0999 | -1000-01-01 | -0999-12-31
            -0044-03-15/0014-08-19 | -0044-03-15 | 0014-08-19
            Y-17000/Y-16000 | -17000-01-01 | -16000-12-31
            2004-06-~01/2004-06-%20 | 2004-06-01 | 2004-06-20
            0000/0000 | 0000-01-01 | 0000-12-31
            2024-01-01/2024-01-01 | 2024-01-01 | 2024-01-01
            198X/199X | 1980-01-01 | 1999-12-31
            1985-04-12/.. | 1985-04-12 | ..
            1985-04/ | 1985-04-01 | ..
            ../1985 | .. | 1985-12-31
            /1985-04-12 | .. | 1985-04-12
            ../.. | .. | ..
            /.. | .. | ..
            ../ | .. | ..
            # contradictory, kept and told by a rule
            2012/2011 | 2012-01-01 | 2011-12-31
            0800/-0999 | 0800-01-01 | -0999-12-31
            2024-02-02/2024-02-01 | 2024-02-02 | 2024-02-01
            """)
    void is_read(String text, String earliest, String latest) {
        String[] bounds = bounds(text);
        assertThat(bounds).as(text).containsExactly(earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # nothing, and next to nothing
            `` | date-syntax
            ` ` | date-syntax
            `\\t` | date-syntax
            - | date-syntax
            / | period-syntax
            // | period-syntax
            ///// | period-syntax
            `/ ` | date-syntax
            .. | date-syntax
            . | date-syntax
            # too few or too many digits
            8 | date-syntax
            85 | date-syntax
            985 | date-syntax
            12345 | date-syntax
            -985 | date-syntax
            -12345 | date-syntax
            1985-4-1 | date-syntax
            1985-04-1 | date-syntax
            1985-4-01 | date-syntax
            1985-004 | date-impossible
            1985-04-012 | date-syntax
            1985-04-12-00 | date-syntax
            198X5 | date-syntax
            1985-0X4 | date-syntax
            # other spellings
            1985/04/12 | period-syntax
            04/12/1985 | period-syntax
            12.04.1985 | date-syntax
            12-04-1985 | date-syntax
            1985.04 | date-syntax
            1985_04 | date-syntax
            1985 04 | date-syntax
            April 1985 | date-syntax
            c. 1985 | date-syntax
            ca1985 | date-syntax
            circa 1985 | date-syntax
            1985 BC | date-syntax
            1980s | date-syntax
            19th century | date-syntax
            1985? | VALID
            `1985 ?` | date-syntax
            (1985) | date-syntax
            "1985" | date-syntax
            1985; | date-syntax
            1985, | date-syntax
            0x7C1 | date-syntax
            1e3 | date-syntax
            ４５６７ | date-syntax
            １９８５-０４-１２ | date-syntax
            1985－04 | date-syntax
            1985‑04 | date-syntax
            ൧൯൮൫ | date-syntax
            # spaces around and inside, seen and unseen
            ` 1985` | date-syntax
            `1985 ` | date-syntax
            `1985-04-12\\n` | date-syntax
            `1985-04-12 ` | date-syntax
            1985-04-12 x | date-syntax
            `\\r1985` | date-syntax
            ` 1985/1986` | date-syntax
            `1985/1986 ` | date-syntax
            `1985 /1986` | date-syntax
            `1985/ 1986` | date-syntax
            `1985/ ..` | date-syntax
            `1985/.. ` | date-syntax
            \ufeff1985 | date-syntax
            1985\u200e | date-syntax
            [1667, 1668] | date-syntax
            [1667 ,1668] | date-syntax
            # ISO 8601 beyond EDTF
            19850412 | date-syntax
            1985-W15 | date-syntax
            1985-W15-5 | date-syntax
            1985-102 | date-syntax
            +1985 | date-syntax
            +01985-04-12 | date-syntax
            --04-12 | date-syntax
            ---12 | date-syntax
            1985-04-12Z | date-syntax
            1985-04-12+01:00 | date-syntax
            P1Y | date-syntax
            1985/P1Y | date-syntax
            P1Y/1985 | date-syntax
            R5/1985/1986 | period-syntax
            1985-04-12--1985-04-13 | date-syntax
            2008-08/09 | date-syntax
            1985-04-12T00:00 | date-time-refused
            1985-04-12T24:00:00Z | date-time-refused
            `1985-04-12 10:00` | date-time-refused
            1985-04-12T10:00/1985-04-13 | date-time-refused
            1985-04-12/1985-04-13T10:00:00+04:00 | date-time-refused
            1985-04T10 | date-syntax
            T10:00 | date-syntax
            10:00 | date-syntax
            # EDTF of 2012
            unknown | date-syntax
            unknown/2006 | date-syntax
            2004-06-01/unknown | date-syntax
            2004-01-01/open | date-syntax
            1984?~ | date-syntax
            199u | date-syntax
            1999-uu-uu | date-syntax
            196x | date-syntax
            y170000002 | date-syntax
            2004-(06)?-11 | date-syntax
            (2004-(06)~)? | date-syntax
            2001-21^southernHemisphere | date-syntax
            y17e7 | date-syntax
            # no such day, month, season or year
            -0000 | date-impossible
            -0000-12 | date-impossible
            1900-02-29 | date-impossible
            2023-02-29~ | date-impossible
            ?2023-02-29 | date-impossible
            2024-02-30 | date-impossible
            2024-06-31 | date-impossible
            2024-00 | date-impossible
            2024-13 | date-impossible
            2024-1X-00 | date-impossible
            2024-X3 | VALID
            2024-X0-31/.. | VALID
            2024-02-3X | date-impossible
            2023-XX-00 | date-impossible
            1XX1-02-29 | date-impossible
            2024-19 | date-impossible
            2024-20 | date-impossible
            2024-42 | date-impossible
            2024-2X | date-impossible
            2024-21-01 | date-syntax
            2024-33-XX | date-syntax
            2024-02-30/.. | date-impossible
            ../2024-13 | date-impossible
            2023-02-29/2024-02-29 | date-impossible
            # marks in the wrong place
            ? | date-syntax
            ?? | date-syntax
            1985?? | date-syntax
            1985?% | date-syntax
            ?1985? | date-syntax
            %1985~-04 | date-syntax
            19?85 | date-syntax
            1985-?-04 | date-syntax
            1985?04 | date-syntax
            -?1985 | date-syntax
            1985/?1986? | date-syntax
            1985/..? | date-syntax
            ?/1985 | date-syntax
            # years with Y
            Y | date-syntax
            Y1985 | date-syntax
            Y-1985 | date-syntax
            Y012345 | date-syntax
            Y12345-01 | date-syntax
            Y12X45 | date-syntax
            YXXXXX | date-syntax
            YE7 | date-syntax
            YS2 | date-syntax
            Y17E7 | date-unsupported
            Y-17E7 | date-unsupported
            Y171010000S3 | date-unsupported
            1950S2 | date-unsupported
            1950S2/1960 | date-unsupported
            # sets
            [] | date-syntax
            [..] | date-syntax
            [,1985] | date-syntax
            [1985,] | date-syntax
            [1985,,1986] | date-syntax
            [1985 | date-syntax
            1985] | date-syntax
            [1985} | date-syntax
            [[1985]] | date-syntax
            [1985]? | date-syntax
            [1985..1986..1987] | date-syntax
            [1985....1986] | date-syntax
            [1985../1986] | date-syntax
            [1985..,1990] | date-syntax
            [1985,..1990] | date-syntax
            [1990..1985] | date-impossible
            [1985,2023-02-29] | date-impossible
            1985..1990 | date-syntax
            1985.. | date-syntax
            ..1985 | date-syntax
            {1985,1986} | date-set-refused
            {..1985} | date-set-refused
            {1985..1986} | date-set-refused
            {} | date-set-refused
            {1985}/1990 | date-set-refused
            [1985]/1990 | period-set-refused
            1985/[1990..] | period-set-refused
            # intervals
            1985/1986/1987 | period-syntax
            1985//1986 | period-syntax
            1985/1986/ | period-syntax
            /1985/ | period-syntax
            ../../.. | period-syntax
            1985/... | date-syntax
            1985/. | date-syntax
            .../1985 | date-syntax
            1985/now | date-syntax
            1985/- | date-syntax
            1985\\\\1986 | date-syntax
            """)
    void is_refused(String text, String code) {
        String unescaped = text.translateEscapes();
        assertThat(verdict(unescaped)).as("[%s]", unescaped).isEqualTo(code);
    }

    @Test
    void a_separator_of_lines_before_a_date_is_refused() {
        assertThat(verdict("\u20281985")).isEqualTo("date-syntax");
    }

    private static String verdict(String text) {
        try {
            bounds(text);
            return "VALID";
        } catch (InvalidValueException e) {
            return e.code();
        }
    }

    private static String[] bounds(String text) {
        if (text.indexOf('/') < 0) {
            PartialDate date = PartialDate.parse(text);
            assertThat(date).hasToString(text);
            return new String[] {day(date.earliest()), day(date.latest())};
        }
        Period period = Period.parse(text);
        assertThat(period).hasToString(text);
        return new String[] {day(period.earliestStart()), day(period.latestEnd())};
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
