package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {

    private static Words words(String language) {
        return new Words(CaseFile.builder().id(CaseFileId.of("any")).build(), LanguageTag.parse(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-05 | on 5 November 2023",
                "2023-11 | in November 2023",
                "2023 | in 2023",
                "0476 | in AD 476",
                "0000 | in 1 BC",
                "-0043 | in 44 BC",
                "-0043-03-15 | on 15 March 44 BC",
                "Y17000 | in 17000",
                "Y-17000 | in 17001 BC",
                "201X | in the 2010s",
                "2023-XX | in 2023",
                "2023-XX-XX | in 2023",
                "2023-11-XX | in November 2023",
                "2023-1X | in 2023-1X",
                "2023-XX-05 | in 2023-XX-05",
                "2023-11? | in November 2023 (uncertain)",
                "2023-11~ | in about November 2023",
                "2023-11-05~ | in about 5 November 2023",
                "2023-11-05? | on 5 November 2023 (uncertain)",
                "?2004-06~-11 | in about 11 June 2004 (uncertain)",
                "[2024-12-09..2024-12-31] | between 9 and 31 December 2024",
                "[2024-11-09..2024-12-31] | between 9 November 2024 and 31 December 2024",
                "[2024-01..2024-03] | between January 2024 and March 2024",
                "[..1984] | in 1984 or earlier",
                "[..1984-05-03] | on 3 May 1984 or earlier",
                "[2024-03..] | in March 2024 or later",
                "[2024-01-01,2024-03-01] | on 1 January 2024 or 1 March 2024",
                "[1667,1670..1672] | in 1667 or 1670 to 1672",
                "2001-21 | in spring 2001",
                "2001-28 | in winter 2001 (northern hemisphere)",
                "2001-29 | in spring 2001 (southern hemisphere)",
                "2001-34 | in the second quarter of 2001",
                "2001-39 | in the third third of 2001",
                "2001-41 | in the second half of 2001",
            })
    void a_date_is_said_as_precisely_as_it_is_known(String edtf, String english) {
        assertThat(EnglishDates.when(PartialDate.parse(edtf))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11/.. | since November 2023",
                "2023-11-05/2024-02 | from 5 November 2023 to February 2024",
                "2023-11-05/2023-11-05 | on 5 November 2023",
                "2023-11/2023-11 | from November 2023 to November 2023",
                "2023-11/ | from November 2023, end not known",
                "/2023 | until 2023, start not known",
                "../2023 | until 2023",
                "/.. | since a day that is not known",
                "../.. | ../..",
                "../ | ../",
                "2023~/.. | since about 2023",
            })
    void a_period_is_said_with_its_open_and_unknown_ends(String edtf, String english) {
        assertThat(words("en-GB").period(Period.parse(edtf))).isEqualTo(english);
    }

    @Test
    void a_language_without_phrases_of_its_own_gets_english_ones() {
        assertThat(words("de").period(Period.parse("2023-11/.."))).isEqualTo("since November 2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"P5Y6M | 5 years, 6 months", "P1Y | 1 year", "P2W | 2 weeks", "P15D | 15 days", "P0D | 0 days"})
    void a_length_is_said_in_words(String duration, String english) {
        assertThat(EnglishDates.length(duration)).isEqualTo(english);
    }
}
