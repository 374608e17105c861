package org.amparo.site;

import static org.amparo.site.SitesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.PersonId;
import org.amparo.json.CaseJson;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines, programs for feeds and those who share a link are told of a page, and what stands at its foot. */
class SiteHeadTest {

    private static final SiteOptions OPTIONS = SiteOptions.builder()
            .feedUrl(URI.create("feed.json"))
            .licence(URI.create("https://licence.example/by"))
            .contact(URI.create("mailto:desk@news.example"))
            .translation(LanguageTag.parse("fr"), URI.create("https://cases.example/fr/"))
            .translation(LanguageTag.parse("az"), URI.create("https://cases.example/az/"))
            .build();

    private static final Map<String, String> FILES = Cases.files(Site.of(Cases.published(Cases.harbour()), OPTIONS));

    private static Document page(String path) {
        return PageChecker.parsed(Objects.requireNonNull(FILES.get(path)));
    }

    @Test
    void all_pages_are_sound_with_every_option() {
        assertThat(PageChecker.check(Cases.pages(FILES))).isEmpty();
    }

    @Test
    void each_page_names_the_feed_the_licence_and_the_contact() {
        Document page = page("person/ivo-lund/index.html");
        Element feed = page.selectFirst("link[type=application/feed+json]");

        assertThat(feed.attr("rel")).isEqualTo("alternate");
        assertThat(feed.attr("href")).isEqualTo("../../feed.json");
        assertThat(page.select("footer a[rel=license]").attr("href")).isEqualTo("https://licence.example/by");
        assertThat(page.select("footer a[href^=mailto]").attr("href")).isEqualTo("mailto:desk@news.example");
        assertThat(page.select("footer a[href$=#cite]").attr("href")).isEqualTo("../../index.html#cite");
    }

    @Test
    void a_feed_elsewhere_may_be_atom() {
        Map<String, String> files = Cases.files(Site.of(
                Cases.published(Cases.harbour()),
                SiteOptions.builder()
                        .feedUrl(URI.create("https://feeds.example/cases/atom.xml"))
                        .build()));

        assertThat(files.get("index.html"))
                .contains("type=\"application/atom+xml\"", "href=\"https://feeds.example/cases/atom.xml\"");
    }

    @Test
    void a_description_is_the_title_and_the_first_sentence_of_the_page() {
        for (Map.Entry<String, String> file : Cases.pages(FILES).entrySet()) {
            Document page = PageChecker.parsed(file.getValue());
            String said = page.select("meta[name=description]").attr("content");

            assertThat(said).as(file.getKey()).isNotBlank();
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .isEqualTo(said);
            String text = plain(page.body().wholeText());
            for (String part : said.split(" – ", 2)) {
                assertThat(text).as(file.getKey()).contains(plain(part));
            }
        }
        assertThat(page("detention/lund-2/index.html")
                        .select("meta[name=description]")
                        .attr("content"))
                .contains("had been in prison since May 2024 when last reported, on 10 December 2024");
    }

    /** Without the isolates of names, which a title that stands alone does not have. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "").replaceAll("\\s+", " ").strip();
    }

    @Test
    void each_page_leads_to_itself_in_other_languages() {
        Document page = page("person/ivo-lund/index.html");

        assertThat(page.select("link[hreflang=fr]").attr("href")).isEqualTo("https://cases.example/fr/person/ivo-lund");
        assertThat(page.select("link[hreflang=en]").attr("href"))
                .isEqualTo("https://cases.example/harbour/person/ivo-lund");
        assertThat(page.select("nav.languages a").eachAttr("lang")).containsExactly("fr", "az");
        assertThat(page.select("nav.languages a").eachText()).contains("français");
        assertThat(page("index.html").select("link[hreflang=az]").attr("href")).isEqualTo("https://cases.example/az/");
    }

    @Test
    void the_first_page_says_how_to_cite_with_the_day_and_the_hash() {
        String hash = CaseJson.contentHash(Cases.published(Cases.harbour()));

        assertThat(page("index.html").selectFirst("section.cite").text())
                .contains("As of 1 March 2025", "https://cases.example/harbour/", hash);
        assertThat(FILES.get("site.json")).contains("\"asOf\": \"2025-03-01\"", hash, "\"certain\":");
        assertThat(FILES.entrySet())
                .filteredOn(file -> file.getValue().contains(hash))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("index.html", "site.json");
    }

    @Test
    void the_sitemap_has_the_address_of_every_page() {
        Document sitemap = Parser.xmlParser().parseInput(FILES.get("sitemap.xml"), "");

        assertThat(sitemap.select("loc").eachText())
                .hasSameSizeAs(Cases.pages(FILES).keySet())
                .contains(
                        "https://cases.example/harbour/",
                        "https://cases.example/harbour/person/ivo-lund",
                        "https://cases.example/harbour/lists/held-possible.html");
        assertThat(FILES.get("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://cases.example/harbour/sitemap.xml\n");
    }

    @Test
    void what_is_for_some_asks_search_engines_to_stay_away() {
        Map<String, String> files = Cases.files(Site.of(
                Cases.published(Cases.harbour(), PublicationProfile.PARTNERS),
                SiteOptions.builder().profile(PublicationProfile.PARTNERS).build()));

        assertThat(files).doesNotContainKey("sitemap.xml");
        assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(files.get("index.html")).contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
    }

    @Test
    void a_statement_names_the_pages_that_cite_it() {
        assertThat(page("statement/june/index.html").select("#citing ~ ul a").eachAttr("href"))
                .contains("../../person/ivo-lund/index.html", "../../detention/lund-2/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://x.example/", "javascript:alert(1)", "https:///x", "../feed.json", "/feed.json", "//x/y"})
    void an_address_that_no_page_can_lead_to_is_refused(String address) {
        URI url = URI.create(address);
        assertRefused("web-address", () -> SiteOptions.builder().feedUrl(url).build());
        assertRefused("web-address", () -> SiteOptions.builder().licence(url).build());
        assertRefused("web-address", () -> SiteOptions.builder().contact(url).build());
        assertRefused(
                "web-address",
                () -> SiteOptions.builder()
                        .translation(LanguageTag.parse("fr"), url)
                        .build());
    }

    @Test
    void an_address_that_names_somebody_withheld_is_refused() {
        List<CaseRecord> records = Stream.concat(
                        Cases.harbour().records().stream(),
                        Stream.of(Person.builder()
                                .id(PersonId.of("hidden"))
                                .addName(Name.of("Zorana Quellmeister"))
                                .marking(Marking.SECRET)
                                .build()))
                .toList();
        CaseFile file = CaseFile.of(Cases.harbour().header(), records);
        URI naming = URI.create("https://news.example/zorana-quellmeister/");
        for (SiteOptions options : List.of(
                SiteOptions.builder().feedUrl(naming).build(),
                SiteOptions.builder().licence(naming).build(),
                SiteOptions.builder()
                        .contact(URI.create("mailto:zorana.quellmeister@news.example"))
                        .build(),
                SiteOptions.builder()
                        .translation(LanguageTag.parse("fr"), naming)
                        .build())) {
            assertRefused("withheld-name", () -> Site.of(Cases.published(file), options));
        }
    }
}
