package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first page says of the day. */
class FrontPageTest {

    private static final String CASE = """
            {'type':'case-file','amparo':'1.0','id':'case-file:k','base':'https://c.example/',
            'defaultMarking':'public','titles':{'en':'K'},'records':[
            {'type':'statement','id':'statement:s','kind':'list','titles':{'en':'List'},'publishedOn':'2024-06-10'},
            {'type':'person','id':'person:ada','names':[{'full':'Ada Held'}],'capacities':[{'what':'journalist'}]},
            {'type':'person','id':'person:bo','names':[{'full':'Bo Free'}]},
            {'type':'person','id':'person:cy','names':[{'full':'Cy Gone'}],'diedOn':'2024-03-02',
              'evidence':[{'statement':'statement:s'}]},
            {'type':'person','id':'person:di','names':[{'full':'Di Doubt'}]},
            {'type':'detention','id':'detention:ada','detainee':'person:ada','period':'2024-01-01/..',
              'custodyPhases':[{'form':'prison','period':'2024-01-01/..','place':{'country':'AZ'}}],
              'evidence':[{'statement':'statement:s'}]},
            {'type':'detention','id':'detention:bo','detainee':'person:bo','period':'2023-01-01/2024-02-01',
              'release':{'on':'2024-02-01','kind':'pardon'},'evidence':[{'statement':'statement:s'}]},
            {'type':'detention','id':'detention:di','detainee':'person:di','period':'2025-01-01/..',
              'evidence':[{'statement':'statement:s','modality':'alleged'}]}]}
            """;

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static Map<String, String> files(String json, String language, String day) {
        CaseFile file = CaseJsonReader.standard().read(json.replace('\'', '"'));
        Publication published = Cases.published(file);
        return Cases.files(Site.of(
                published,
                SiteOptions.builder()
                        .language(LanguageTag.parse(language))
                        .asOf(LocalDate.parse(day))
                        .build()));
    }

    private static Document page(Map<String, String> files, String path) {
        return PageChecker.parsed(Objects.requireNonNull(files.get(path)));
    }

    private static List<String> links(Document page, String heading) {
        List<String> links = new ArrayList<>();
        page.select("section[aria-labelledby=" + heading + "] > ul a")
                .forEach(link -> links.add(link.attr("href").replace("/index.html", "")));
        return links;
    }

    @ParameterizedTest
    @CsvSource({"2024-06-10, held-certain", "2024-06-12, held-possible", "2026-11-29, held-possible"})
    void somebody_held_stands_there_with_how_certain_it_is_role_since_when_and_last_report(String day, String where) {
        Map<String, String> files = files(CASE, "en", day);
        Document page = page(files, "index.html");

        assertThat(links(page, where)).contains("person/ada");
        String line = page.select("section[aria-labelledby=" + where + "] > ul li").stream()
                .filter(item -> item.text().contains("Ada Held"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(line).contains("in prison since 1 January 2024", "Journalist");
        assertThat(line.contains("Last reported held")).isEqualTo(where.equals("held-possible"));
        assertThat(page(files, "lists/" + where + ".html").select("main a").eachAttr("href"))
                .contains("../person/ada/index.html");
    }

    @Test
    void the_dead_and_those_released_are_news_and_not_held() {
        Document page = page(files(CASE, "en", "2026-11-29"), "index.html");

        assertThat(links(page, "deaths")).containsExactly("person/cy");
        assertThat(links(page, "releases")).containsExactly("detention/bo");
        assertThat(page.select(".held").text()).doesNotContain("Cy Gone", "Bo Free");
    }

    @Test
    void the_newest_changes_are_those_of_revisions_with_their_day() {
        String revised = CASE.replace(
                        "'id':'person:bo'", "'id':'person:bo','revisions':[{'number':1,'at':'2024-02-02T10:00:00Z'}]")
                .replace(
                        "'id':'detention:ada'",
                        "'id':'detention:ada','revisions':[{'number':1,'at':'2024-02-01T10:00:00Z'},"
                                + "{'number':2,'at':'2024-03-05T10:00:00Z'}]")
                .replace(
                        "'id':'detention:di'",
                        "'id':'detention:di','revisions':[{'number':1,'at':'2030-01-01T10:00:00Z'}]");
        Document page = page(files(revised, "en", "2026-11-29"), "index.html");

        assertThat(links(page, "changes")).containsExactly("detention/ada", "person/bo");
        assertThat(page.select("section[aria-labelledby=changes] time").eachText())
                .containsExactly("5 March 2024", "2 February 2024");
        assertThat(links(page(files(revised, "en", "2024-02-20"), "index.html"), "changes"))
                .containsExactly("person/bo");
        assertThat(page(files(CASE, "en", "2026-11-29"), "index.html").select("#changes"))
                .isEmpty();
    }

    @Test
    void the_newest_changes_are_those_of_the_feed_if_it_tells_them() {
        Publication published = Cases.published(CaseJsonReader.standard().read(CASE.replace('\'', '"')));
        Map<String, String> files = Cases.files(Site.of(
                published,
                SiteOptions.builder()
                        .asOf(LocalDate.parse("2024-06-12"))
                        .changes(Map.of(
                                RecordId.parse("detention:bo"), Instant.parse("2024-06-11T23:59:00Z"),
                                RecordId.parse("detention:gone"), Instant.parse("2024-06-11T23:59:00Z"),
                                RecordId.parse("detention:ada"), Instant.parse("2024-06-12T00:01:00Z")))
                        .build()));

        assertThat(links(page(files, "index.html"), "changes")).containsExactly("detention/ada", "detention/bo");
        assertThat(files.get("index.html")).doesNotContain("detention/gone");
    }

    @Test
    void what_was_not_yet_on_the_day_is_no_news() {
        Document page = page(files(CASE, "en", "2024-01-15"), "index.html");

        assertThat(page.select("#deaths, #releases")).isEmpty();
        assertThat(page.select(".held").text()).contains("Bo Free");
    }

    /** Nobody may say that it is not known whether somebody is held where the file says it to others. */
    @Test
    void of_whom_a_detention_is_left_out_it_is_not_said_that_it_is_not_known() {
        String unknown = CASE.replace("'detainee':'person:di','period':'2025-01-01/..'", "'detainee':'person:di'");
        String left = unknown.replace(
                "{'type':'detention','id':'detention:di'",
                "{'type':'detention','id':'detention:dix','marking':'secret','detainee':'person:di','period':'2020-01-01/..'},"
                        + "{'type':'detention','id':'detention:di'");

        assertThat(links(page(files(unknown, "en", "2024-01-15"), "index.html"), "held-unknown"))
                .containsExactly("person/di");
        assertThat(files(left, "en", "2024-01-15").get("index.html")).doesNotContain("held-unknown");
    }

    @ParameterizedTest
    @CsvSource({"en, Azerbaijan", "fr, Azerbaïdjan", "es, Azerbaiyán", "ru, Азербайджан", "az, Azərbaycan"})
    void a_country_has_a_list_under_its_name(String language, String name) {
        Map<String, String> files = files(CASE, language, "2026-11-29");

        assertThat(page(files, "index.html")
                        .select("[aria-labelledby=countries] a")
                        .eachText())
                .containsExactly(name);
        assertThat(page(files, "lists/country-az.html").select("h1").text()).isEqualTo(name);
        assertThat(page(files, "lists/country-az.html").select(".entries a").eachAttr("href"))
                .containsExactly("../detention/ada/index.html");
    }

    @Test
    void a_list_can_be_read_by_title_and_by_date_without_a_script() {
        Map<String, String> files = files(CASE, "en", "2024-02-15");
        List<String> byTitle =
                page(files, "lists/role-journalist.html").select(".orders a").eachAttr("href");
        assertThat(byTitle).containsExactly("../lists/role-journalist-newest.html");

        String later = CASE.replace("2025-01-01", "2024-03-01")
                .replace(
                        "'detention:di','detainee':'person:di'",
                        "'detention:di','detainee':'person:di',"
                                + "'custodyPhases':[{'form':'prison','place':{'country':'AZ'}}]")
                .replace(",'modality':'alleged'", "");
        Map<String, String> more = files(later, "en", "2026-11-29");
        assertThat(page(more, "lists/country-az.html").select(".entries a").eachAttr("href"))
                .containsExactly("../detention/ada/index.html", "../detention/di/index.html");
        assertThat(page(more, "lists/country-az-newest.html")
                        .select(".entries a")
                        .eachAttr("href"))
                .containsExactly("../detention/di/index.html", "../detention/ada/index.html");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_file_of_data_counts_what_the_page_lists(String language) {
        Map<String, String> files = files(CASE, language, "2026-11-29");
        int possible = links(page(files, "index.html"), "held-possible").size();

        assertThat(files.get("site.json"))
                .contains("\"asOf\": \"2026-11-29\"", "\"certain\": 0", "\"possible\": " + possible);
        assertThat(PageChecker.check(Cases.pages(files))).isEmpty();
    }

    @Test
    void many_who_are_held_have_pages_of_a_list() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            more.append("{'type':'person','id':'person:p")
                    .append(i)
                    .append("','names':[{'full':'P")
                    .append(i);
            more.append("'}]},{'type':'detention','id':'detention:p").append(i);
            more.append("','detainee':'person:p").append(i);
            more.append("','period':'2024-01-01/..','evidence':[{'statement':'statement:s'}]},");
        }
        Map<String, String> files = files(
                CASE.replace("{'type':'person','id':'person:ada'", more + "{'type':'person','id':'person:ada'"),
                "en",
                "2024-06-10");

        assertThat(links(page(files, "index.html"), "held-certain")).hasSize(50);
        assertThat(page(files, "index.html")
                        .select("[aria-labelledby=held-certain] > p a")
                        .attr("href"))
                .isEqualTo("lists/held-certain.html");
        assertThat(page(files, "lists/held-certain.html").select(".entries a")).hasSize(61);
    }
}
