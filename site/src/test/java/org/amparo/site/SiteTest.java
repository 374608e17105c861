package org.amparo.site;

import static org.amparo.site.SitesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the pages of a site. */
class SiteTest {

    private static Document page(String language, String path) {
        return PageChecker.parsed(
                Objects.requireNonNull(Cases.pages(Cases.harbour(), language).get(path)));
    }

    private static CaseFile with(CaseHeader header) {
        return CaseFile.of(header, Cases.harbour().records());
    }

    private static Map<String, String> files(SiteOptions options) {
        return Cases.files(Site.of(Cases.published(Cases.harbour()), options));
    }

    @Test
    void a_page_lies_at_the_address_that_a_feed_names() {
        Document page = page("en", "detention/lund-2/index.html");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://cases.example/harbour/detention/lund-2");
        assertThat(page.selectFirst("script").data())
                .contains("\"@id\": \"https://cases.example/harbour/detention/lund-2\"");
    }

    @Test
    void there_is_a_page_for_every_record() {
        List<String> paths = Cases.harbour().records().stream()
                .map(record -> record.id().type() + "/" + record.id().local() + "/index.html")
                .toList();

        Map<String, String> pages = Cases.pages(Cases.harbour(), "en");
        pages.keySet().removeIf(path -> path.startsWith("lists/") || path.equals(SearchData.PAGE));

        assertThat(pages.keySet()).hasSize(paths.size() + 1).containsAll(paths).contains("index.html");
    }

    @Test
    void a_name_in_another_script_has_its_language_and_its_own_direction() {
        Element heading = page("en", "person/salma/index.html").selectFirst("h1 span");
        assertThat(heading.attr("lang")).isEqualTo("ar");
        assertThat(heading.attr("dir")).isEqualTo("auto");
        assertThat(heading.wholeText()).isEqualTo("\u2068سلمى الأمين\u2069");

        Element azerbaijani = page("en", "person/sevil/index.html").selectFirst("h1 span");
        assertThat(azerbaijani.attr("lang")).isEqualTo("az");
        Element russian = page("en", "person/sevil/index.html").selectFirst("li span[lang=ru]");
        assertThat(russian.wholeText()).isEqualTo("\u2068Севиль Алиярлы\u2069");
    }

    @Test
    void a_name_in_the_language_of_the_page_comes_first_and_says_no_language() {
        Element heading = page("az", "person/ivo-lund/index.html").selectFirst("h1 span");

        assertThat(heading.wholeText()).isEqualTo("\u2068İvo Lund\u2069");
        assertThat(heading.hasAttr("lang")).isFalse();
        assertThat(page("az", "index.html").selectFirst("html").attr("lang")).isEqualTo("az");
    }

    @Test
    void the_charge_stands_beside_the_motive() {
        Document page = page("en", "detention/lund-2/index.html");

        assertThat(page.selectFirst(".charges").nextElementSibling().className())
                .isEqualTo("motives");
        assertThat(page.selectFirst(".motives p").text())
                .startsWith("According to")
                .contains("Harbour League");
    }

    @Test
    void what_is_certain_and_what_is_only_possible_differ_in_their_shapes() {
        Document page = page("en", "detention/lund-2/index.html");
        Element certain = page.selectFirst(".drawing rect.certain");
        Element possible = page.selectFirst(".drawing rect.possible");

        assertThat(certain.hasAttr("rx")).isFalse();
        assertThat(certain.hasAttr("fill")).isFalse();
        assertThat(certain.nextElementSibling().className()).isEqualTo("cap");
        assertThat(possible.attr("rx")).isNotEmpty();
        assertThat(possible.attr("fill")).isEqualTo("url(#hatch)");
        assertThat(possible.attr("height")).isNotEqualTo(certain.attr("height"));
    }

    @Test
    void the_table_says_what_the_drawing_shows() {
        Document page = page("en", "person/ivo-lund/index.html");

        assertThat(page.select("tbody tr")).hasSameSizeAs(page.select(".drawing rect.certain, .drawing rect.possible"));
        assertThat(page.select("tr.sure")).hasSameSizeAs(page.select(".drawing rect.certain"));
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("onwards", "only possible"))
                .anySatisfy(row -> assertThat(row).contains("20 May 2024", "raid", "certain"));
    }

    @Test
    void the_table_is_in_the_order_of_time() {
        List<String> rows =
                page("en", "person/ivo-lund/index.html").select("tbody tr").eachText();

        assertThat(rows)
                .filteredOn(row -> row.contains("May 2024"))
                .extracting(row -> row.substring(0, row.indexOf(" May 2024")))
                .endsWith("3", "20", "31");
    }

    @Test
    void the_day_is_that_of_the_publication_or_another() {
        assertThat(page("en", "index.html").text()).contains("As of 1 March 2025");
        Map<String, String> earlier =
                files(SiteOptions.builder().asOf(LocalDate.of(2024, 6, 1)).build());

        assertThat(PageChecker.parsed(earlier.get("person/ivo-lund/index.html")).text())
                .contains("Deprived of liberty (certain). Source: ")
                .doesNotContain("1 March 2025");
        assertThat(PageChecker.parsed(earlier.get("index.html")).text()).contains("As of 1 June 2024");
    }

    @Test
    void a_role_stands_on_the_page_of_a_person_whether_or_not_there_is_a_detention() {
        Person spokeswoman = Person.builder()
                .id(PersonId.of("ines"))
                .addName(Name.of("Ines Calder"))
                .addRole(Role.builder()
                        .title(LocalizedText.english("spokeswoman"))
                        .organisation(OrganisationId.of("league"))
                        .addEvidence(Evidence.of(StatementId.of("june"), "the League's spokeswoman"))
                        .build())
                .build();
        CaseFile file = CaseFile.of(
                Cases.harbour().header(),
                Stream.concat(Cases.harbour().records().stream(), Stream.of(spokeswoman))
                        .toList());
        Document page = PageChecker.parsed(
                Objects.requireNonNull(Cases.pages(file, "en").get("person/ines/index.html")));

        assertThat(page.selectFirst(".role p").text())
                .isEqualTo("\u2068spokeswoman\u2069, \u2068Harbour League\u2069.[1]");
        assertThat(page.select(".wording").eachText()).containsExactly("“\u2068the League's spokeswoman\u2069”");
    }

    @Test
    void nobody_is_called_free_for_want_of_a_source() {
        assertThat(page("en", "person/salma/index.html")
                        .selectFirst(".standing")
                        .text())
                .isEqualTo("No detention is known to go on");
    }

    @Test
    void an_alleged_detention_is_not_among_the_data_for_search_engines() {
        assertThat(page("en", "detention/sevil-1/index.html").select("script")).isEmpty();
        assertThat(page("en", "detention/salma-1/index.html")
                        .selectFirst("script")
                        .data())
                .contains("\"startDate\": \"2024-01-05\"", "\"endDate\": \"2024-05-26\"");
    }

    /** A season is no month of ISO 8601, and nobody stands behind what was taken back. */
    @ParameterizedTest
    @CsvSource({"2024-01-05, accepted, true", "2024-21, accepted, false", "2024-01-05, retracted, false"})
    void only_a_plain_date_that_nobody_took_back_is_among_the_data(String start, String status, boolean isThere) {
        CaseFile harbour = Cases.harbour();
        Detention detention = Detention.builder()
                .id(DetentionId.of("one"))
                .detainee(PersonId.of("salma"))
                .period(Period.parse(start + "/.."))
                .addEvidence(
                        Evidence.about(Detention.DETAINEE, StatementId.of("march"), "Salma"),
                        Evidence.builder()
                                .about(Detention.PERIOD)
                                .statement(StatementId.of("march"))
                                .status(ClaimStatus.VOCABULARY.of(status))
                                .build())
                .build();
        CaseFile file = CaseFile.of(
                harbour.header(),
                Stream.concat(harbour.records().stream(), Stream.of(detention)).toList());
        assertThat(Cases.pages(file, "en").get("detention/one/index.html").contains("\"startDate\""))
                .isEqualTo(isThere);
    }

    @Test
    void without_a_base_there_is_no_address_and_no_data_and_the_rest_is_the_same() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("harbour"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        Map<String, String> pages = Cases.pages(with(header), "en");

        assertThat(PageChecker.check(pages)).isEmpty();
        assertThat(pages.values()).allSatisfy(html -> assertThat(html).doesNotContain("ld+json", "canonical"));
        assertThat(pages.get("index.html")).contains("<title>harbour</title>");
    }

    @Test
    void a_base_of_the_options_is_the_address_of_the_pages() {
        String page = files(SiteOptions.builder()
                        .base(URI.create("https://other.example/cases/"))
                        .build())
                .get("award/lantern/index.html");

        assertThat(page).contains("href=\"https://other.example/cases/award/lantern\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cases.example",
                "https://cases.example/x",
                "https://cases.example/?a=/",
                "https://cases.example/#/",
                "ftp://cases.example/",
                "https://me@cases.example/",
                "cases/"
            })
    void a_base_below_which_no_page_can_be_is_refused(String base) {
        assertRefused(
                "web-address",
                () -> SiteOptions.builder().base(URI.create(base)).build());
    }

    @Test
    void a_title_of_the_options_stands_on_every_page_and_is_not_empty() {
        assertThat(files(SiteOptions.builder().title("A & B").build()).get("person/salma/index.html"))
                .contains(" – A &amp; B</title>");
        assertRefused("option-value", () -> SiteOptions.builder().title(" ").build());
    }

    @Test
    void a_language_without_words_is_english() {
        Map<String, String> german = Cases.pages(Cases.harbour(), "de");

        assertThat(german.get("index.html")).contains("<html lang=\"en\" dir=\"ltr\">", "People");
    }

    @Test
    void ids_that_differ_in_capitals_alone_are_refused() {
        List<CaseRecord> records = List.of(
                Person.builder().id(PersonId.of("ana")).addName(Name.of("Ana")).build(),
                Person.builder().id(PersonId.of("Ana")).addName(Name.of("Ana")).build());

        assertRefused(
                "same-page",
                () -> Site.of(Cases.published(CaseFile.of(Cases.harbour().header(), records))));
    }

    @Test
    void many_records_are_on_pages_of_a_list() {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            records.add(Person.builder()
                    .id(PersonId.of("p" + i))
                    .addName(Name.of("Person " + i))
                    .build());
        }
        Map<String, String> pages = Cases.pages(CaseFile.of(Cases.harbour().header(), records), "en");

        assertThat(PageChecker.check(pages)).isEmpty();
        assertThat(pages).containsKeys("lists/person.html", "lists/person-2.html", "lists/person-3.html");
        assertThat(PageChecker.parsed(pages.get("index.html")).select(".entries a"))
                .hasSize(100);
        assertThat(PageChecker.parsed(pages.get("lists/person-2.html")).select(".entries a"))
                .hasSize(500);
        assertThat(PageChecker.parsed(pages.get("lists/person-3.html")).select("[rel=next]"))
                .isEmpty();
    }

    @Test
    void nothing_that_only_happened_to_be_in_the_file_is_shown() {
        assertThat(Cases.harbour().records(Detention.class)).isNotEmpty();
        assertThat(Cases.pages(Cases.harbour(), "en").values())
                .allSatisfy(
                        html -> assertThat(html).doesNotContain("defaultMarking", "null", "Optional", "org.amparo"));
    }
}
