package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.casefile.CaseFile;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "Detained since November 2023" is no news of today: where nobody knows that it goes on, the last report stands beside
 * it.
 */
class LastReportTest {

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static Map<String, String> files(String language, String day) {
        return Cases.files(Site.of(
                Cases.published(Cases.harbour()),
                SiteOptions.builder()
                        .language(LanguageTag.parse(language))
                        .asOf(LocalDate.parse(day))
                        .build()));
    }

    @Test
    void the_index_and_the_page_say_when_somebody_was_last_reported_held() {
        Map<String, String> files = files("en", "2026-11-29");
        assertThat(files.get("index.html"))
                .containsPattern(
                        "detention/lund-2/[^<]*</a> <span class=\"note\">Last reported held on 10 December 2024");
        assertThat(files.get("detention/lund-2/index.html"))
                .containsPattern("<p class=\"standfirst\">[^<]*when last reported, on 10 December 2024")
                .contains("<p>Last reported held on 10 December 2024")
                .doesNotContain("class=\"standing\"");
    }

    @Test
    void on_a_day_on_which_it_is_certain_the_title_is_enough() {
        Map<String, String> files = files("en", "2024-12-01");
        assertThat(files.get("index.html")).doesNotContain("Last reported held");
        assertThat(files.get("detention/lund-2/index.html")).doesNotContain("class=\"standing\"");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_detention_that_has_ended_needs_no_last_report(String language) {
        Map<String, String> files = files(language, "2026-11-29");
        assertThat(files.get("detention/salma-1/index.html")).doesNotContain("class=\"standing\"");
        assertThat(files.get("detention/lund-1/index.html")).doesNotContain("class=\"standing\"");
        assertThat(files.get("detention/lund-2/index.html")).containsPattern("class=\"standfirst\">[^<]*2024");
    }

    /** The source was changed after the arrest, and nobody knows when it said so: there is no day of a last report. */
    @Test
    void where_no_last_report_has_a_day_the_status_says_that_it_is_only_possible() {
        CaseFile file = CaseJsonReader.standard()
                .read(("{'type':'case-file','amparo':'1.0','id':'case-file:k','base':'https://c.example/',"
                                + "'defaultMarking':'public','titles':{'en':'K'},'records':["
                                + "{'type':'statement','id':'statement:s','kind':'list','titles':{'en':'List'},"
                                + "'publishedOn':'2020-03-01','updatedOn':'2024-06-10'},"
                                + "{'type':'person','id':'person:a','names':[{'full':'Ada Held'}]},"
                                + "{'type':'detention','id':'detention:a','detainee':'person:a',"
                                + "'period':'2024-01-01/..','evidence':[{'statement':'statement:s'}]}]}")
                        .replace('\'', '"'));
        Map<String, String> pages = Cases.pages(file, "en");
        assertThat(pages.get("index.html")).contains("<span class=\"note\">Deprived of liberty (only possible)</span>");
    }
}
