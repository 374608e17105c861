package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.code.Marking;
import org.amparo.id.DetentionId;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that lead to the pages of a site. That the site has these pages is a test of the site. */
class SiteUrlTest {

    private static final String SITE = "https://news.example/cases/";
    private static final FeedOptions OPTIONS =
            FeedOptions.builder().events(true).siteUrl(URI.create(SITE)).build();
    private static final CaseRecord[] RECORDS = {Cases.detention(), Cases.appeal(), Cases.survey(), Cases.prize()};

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(root, OPTIONS);
    }

    /** The addresses that the items and events of a folder lead to. */
    private static Set<String> urls(Newsroom newsroom, String part) throws IOException {
        Set<String> urls = new TreeSet<>();
        for (String file : List.of(part + "feed.json", part + "events.json")) {
            newsroom.items(file)
                    .values()
                    .forEach(item -> urls.add(item.path("url").asText()));
        }
        return urls;
    }

    @Test
    void each_item_and_event_leads_to_the_page_about_its_record_and_a_conferral_to_its_place_on_it()
            throws IOException {
        newsroom.publish("2025-01-15", RECORDS);
        assertThat(urls(newsroom, ""))
                .hasSize(4)
                .contains(SITE + "detention/orlova-1", SITE + "statement/appeal", SITE + "statement/report")
                .anyMatch(url -> url.startsWith(SITE + "award/lantern-prize#key."));
        assertThat(newsroom.json("feed.json").get("home_page_url").asText()).isEqualTo(SITE);
        assertThat(newsroom.text("atom.xml")).contains("href=\"" + SITE + "detention/orlova-1\"");
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void the_ids_of_items_are_what_they_are_without() throws IOException {
        FeedOptions without = FeedOptions.builder().events(true).build();
        newsroom.with(without).publish("2025-01-15", RECORDS);
        List<Set<String>> before = List.of(
                newsroom.items("feed.json").keySet(),
                newsroom.items("events.json").keySet());
        assertThat(newsroom.items("feed.json").values())
                .allMatch(item -> item.get("url").asText().startsWith(Newsroom.BASE + "archive/0001.json#"));
        assertThat(Files.readString(newsroom.ledger)).doesNotContain("siteUrl");
        newsroom.publish("2025-01-16", RECORDS);
        assertThat(newsroom.items("feed.json").keySet()).hasSameElementsAs(before.get(0));
        assertThat(newsroom.items("events.json").keySet()).hasSameElementsAs(before.get(1));
    }

    @Test
    void a_forgotten_site_changes_nothing_and_another_one_takes_its_place() throws IOException {
        newsroom.publish("2025-01-15", RECORDS);
        assertThat(newsroom.with(FeedOptions.defaults()).publish("2025-01-16", RECORDS))
                .isEmpty();
        newsroom.with(FeedOptions.builder()
                        .siteUrl(URI.create("https://other.example/"))
                        .build())
                .publish("2025-01-17", RECORDS);
        assertThat(urls(newsroom, "")).allMatch(url -> url.startsWith("https://other.example/"));
    }

    @Test
    void each_feed_of_a_folder_keeps_the_site_that_was_given_for_it() throws IOException {
        newsroom.publish("2025-01-15", RECORDS);
        newsroom.with(FeedOptions.builder()
                        .events(true)
                        .only(FeedSubset.language(LanguageTag.parse("az")))
                        .siteUrl(URI.create(SITE + "az/"))
                        .build())
                .publish("2025-01-15", RECORDS);
        newsroom.with(FeedOptions.builder()
                        .events(true)
                        .only(FeedSubset.country("XA"))
                        .build())
                .publish("2025-01-15", RECORDS);
        newsroom.with(FeedOptions.defaults()).publish("2025-01-16", RECORDS);
        assertThat(urls(newsroom, "")).contains(SITE + "detention/orlova-1");
        assertThat(urls(newsroom, "by/language/az/")).hasSize(4).allMatch(url -> url.startsWith(SITE + "az/"));
        assertThat(urls(newsroom, "by/country/xa/"))
                .isNotEmpty()
                .allMatch(url -> url.matches(Newsroom.BASE + "by/part/[0-9a-f]{32}/(archive/0001|events)\\.json#.*"));
    }

    @Test
    void withdrawals_alone_withdraw_nothing_for_a_site_that_is_not_given_again() throws IOException {
        newsroom.publish("2025-01-15", RECORDS);
        CaseRecord[] secret = {
            Cases.detention(),
            Cases.appeal(),
            Cases.survey().toBuilder().marking(Marking.SECRET).build(),
            Cases.prize()
        };
        newsroom.with(FeedOptions.defaults())
                .withdraw(Newsroom.day("2025-01-16"), Cases.file(RECORDS).build());
        assertThat(newsroom.text("feed.json")).doesNotContain("Withdrawn");
        newsroom.with(FeedOptions.defaults())
                .withdraw(Newsroom.day("2025-01-17"), Cases.file(secret).build());
        JsonNode gone = newsroom.items("feed.json").get(newsroom.id(Cases.survey()));
        assertThat(gone.get("title").asText()).isEqualTo("Withdrawn");
        assertThat(gone.get("url").asText()).startsWith(Newsroom.BASE + "archive/0001.json#");
    }

    @Test
    void a_page_of_ones_own_goes_before_that_of_the_site() throws IOException {
        URI own = URI.create("https://news.example/orlova.html");
        newsroom.with(OPTIONS.toBuilder()
                        .pages(id -> id.equals(DetentionId.of("orlova-1")) ? Optional.of(own) : Optional.empty())
                        .homePageUrl(URI.create("https://news.example/"))
                        .build())
                .publish("2025-01-15", RECORDS);
        assertThat(urls(newsroom, "")).contains(own.toString(), SITE + "statement/appeal");
        assertThat(newsroom.json("feed.json").get("home_page_url").asText()).isEqualTo("https://news.example/");
    }

    @Test
    void an_address_in_other_letters_is_put_into_ascii() throws IOException {
        newsroom.with(FeedOptions.builder()
                        .siteUrl(URI.create("https://örnek.example/işlər/"))
                        .build())
                .publish("2025-01-15", RECORDS);
        assertThat(newsroom.items("feed.json").values())
                .allMatch(item -> item.get("url").asText().startsWith("https://xn--rnek-4qa.example/i%C5%9Fl%C9%99r/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/cases",
                "https://news.example",
                "https://news.example/?a=/",
                "https://news.example/#/",
                "https://ivo@news.example/",
                "javascript:alert(1)/",
                "file:///srv/site/",
                "/site/"
            })
    void an_address_below_which_no_page_can_lie_is_refused_and_not_repeated(String address) {
        assertThatThrownBy(
                        () -> FeedOptions.builder().siteUrl(URI.create(address)).build())
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("web-address"))
                .hasMessageNotContaining(address);
    }

    @Test
    void a_ledger_with_a_site_that_is_none_is_broken() throws IOException {
        newsroom.publish("2025-01-15", RECORDS);
        String ledger = Files.readString(newsroom.ledger);
        for (String broken : List.of("https://news.example/cases", "not an address", "javascript:x/")) {
            Files.writeString(newsroom.ledger, ledger.replace(SITE, broken));
            assertThatThrownBy(() -> newsroom.publish("2025-01-16", RECORDS))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-broken"));
        }
    }
}
