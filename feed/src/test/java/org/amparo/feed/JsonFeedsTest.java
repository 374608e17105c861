package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.MissingReason;
import org.amparo.code.StatementKind;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Missing;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.CaseFileId;
import org.amparo.id.StatementId;
import org.amparo.json.address.OwnAddress;
import org.amparo.people.Name;
import org.amparo.speech.Source;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class JsonFeedsTest {

    private static JsonFeed feed(CaseFile file) {
        return JsonFeeds.of(Cases.published(file));
    }

    private static JsonFeed internal(CaseFile file) {
        return JsonFeeds.of(
                Cases.published(file, PublicationProfile.INTERNAL),
                FeedOptions.builder().profile(PublicationProfile.INTERNAL).build());
    }

    private static JsonNode json(JsonFeed feed) {
        return json(feed.pages().get(0).json());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(JsonNode items, String member) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.path(member).asText()));
        return texts;
    }

    private static JsonNode item(JsonFeed feed, String id) {
        for (JsonNode item : json(feed).get("items")) {
            if (item.get("id").asText().equals("https://cases.example/north-shore/" + id)) {
                return item;
            }
        }
        throw new AssertionError("no such item");
    }

    /** With {@code -Damparo.record} the test writes the golden file. */
    @Test
    void a_case_becomes_the_feed_that_is_expected() throws IOException {
        Path golden =
                Path.of(System.getProperty("amparo.root"), "feed/src/test/resources/org/amparo/feed/north-shore.json");
        JsonFeed feed = feed(Cases.whole());
        if (System.getProperty("amparo.record") != null) {
            Files.write(golden, feed.pages().get(0).bytes());
        }
        assertThat(feed.pages().get(0).json()).isEqualTo(Files.readString(golden));
    }

    @Test
    void what_is_written_passes_the_checker() {
        assertThat(FeedChecker.check(feed(Cases.whole()))).isEmpty();
    }

    @Test
    void what_is_not_for_everybody_becomes_no_feed_unless_the_options_name_its_profile() {
        for (PublicationProfile profile : PublicationProfile.all()) {
            for (PublicationProfile named : PublicationProfile.all()) {
                FeedOptions options = FeedOptions.builder().profile(named).build();
                if (named == profile) {
                    JsonFeed feed = JsonFeeds.of(Cases.published(Cases.whole(), profile), options);
                    assertThat(feed.profile()).isEqualTo(profile);
                    assertThat(json(feed).at("/_amparo/profile").asText()).isEqualTo(profile.name());
                } else {
                    assertThatThrownBy(() -> JsonFeeds.of(Cases.published(Cases.whole(), profile), options))
                            .isInstanceOfSatisfying(
                                    FeedException.class,
                                    e -> assertThat(e.code()).isEqualTo("other-profile"));
                }
            }
        }
        assertThatThrownBy(() -> JsonFeeds.of(Cases.published(Cases.whole(), PublicationProfile.PARTNERS)))
                .isInstanceOf(FeedException.class);
    }

    @Test
    void a_case_without_items_is_an_empty_feed() {
        JsonFeed feed = feed(Cases.file().build());
        assertThat(feed.itemCount()).isZero();
        assertThat(FeedChecker.check(feed)).isEmpty();
    }

    @Test
    void the_newest_item_comes_first() {
        assertThat(texts(json(feed(Cases.whole())).get("items"), "id"))
                .containsExactly(
                        "https://cases.example/north-shore/detention/orlova-1#corrected-2025-01-02",
                        "https://cases.example/north-shore/award/lantern-prize#c1",
                        "https://cases.example/north-shore/statement/appeal",
                        "https://cases.example/north-shore/detention/orlova-1");
    }

    @Test
    void dates_are_those_of_the_first_and_newest_revision_else_of_the_publication() {
        JsonFeed feed = feed(Cases.file(Cases.detention(), Cases.survey()).build());
        JsonNode detention = item(feed, "detention/orlova-1");
        assertThat(detention.get("date_published").asText()).isEqualTo("2024-12-20T10:00:00Z");
        assertThat(detention.get("date_modified").asText()).isEqualTo("2025-01-02T12:30:00Z");
        JsonNode report = item(feed, "statement/report");
        assertThat(report.get("date_published").asText()).isEqualTo("2025-01-15T08:00:00Z");
        assertThat(report.get("date_modified").asText()).isEqualTo("2025-01-15T08:00:00Z");
    }

    @Test
    void a_revision_in_the_future_dates_nothing() {
        CaseRecord planned = Cases.appeal().toBuilder()
                .addRevision(Cases.revision(2, "2025-02-01T00:00:00Z", ChangeKind.CHANGED))
                .build();
        JsonNode item = item(feed(Cases.file(planned, Cases.report()).build()), "statement/appeal");
        assertThat(item.get("date_published").asText()).isEqualTo("2024-12-21T09:00:00Z");
        assertThat(item.get("date_modified").asText()).isEqualTo("2024-12-21T09:00:00Z");
    }

    @Test
    void an_id_stays_when_the_content_changes() {
        Statement changed = Cases.appeal().toBuilder()
                .titles(LocalizedText.english("Another title"))
                .addRevision(Cases.revision(2, "2025-01-10T00:00:00Z", ChangeKind.CHANGED))
                .build();
        JsonNode item = item(feed(Cases.file(changed, Cases.report()).build()), "statement/appeal");
        assertThat(item.get("title").asText()).isEqualTo("Public statement: “\u2068Another title\u2069”");
        assertThat(item.get("date_published").asText()).isEqualTo("2024-12-21T09:00:00Z");
        assertThat(item.get("date_modified").asText()).isEqualTo("2025-01-10T00:00:00Z");
    }

    @Test
    void official_charge_and_alleged_motive_stand_side_by_side_and_the_motive_has_a_claimant() {
        assertThat(Views.plain(item(feed(Cases.whole()), "detention/orlova-1")
                        .get("content_text")
                        .asText()))
                .contains("""
                        Official charge
                        - Charged with smuggling of currency (article 206.3, Criminal Code, economic offences) on 21 November 2023 (no source is recorded).

                        Alleged motive
                        - According to the Harbour League, this was because of her work as a journalist (rights concerned: freedom of expression).[2]
                        """);
    }

    @Test
    void nobody_is_called_free_because_nothing_further_is_known() {
        Detention ended = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .period(Period.parse("2020-01/2021-03"))
                .build();
        String text = item(feed(Cases.file(ended).build()), "detention/orlova-1")
                .get("content_text")
                .asText();
        assertThat(text).contains("2021").doesNotContain("Status", "free");
    }

    @Test
    void of_charges_the_item_says_what_the_file_says_and_nothing_where_it_says_nothing() {
        Detention silent =
                Detention.builder().id(Cases.DETENTION).detainee(Cases.LEYLA).build();
        Detention stated = silent.toBuilder()
                .addMissing(Missing.builder()
                        .attribute("charges")
                        .reason(MissingReason.NOT_STATED)
                        .build())
                .build();
        assertThat(item(feed(Cases.file(silent).build()), "detention/orlova-1")
                        .get("content_text")
                        .asText())
                .doesNotContain("Official charge");
        assertThat(item(feed(Cases.file(stated).build()), "detention/orlova-1")
                        .get("content_text")
                        .asText())
                .contains("Official charge\n- The sources name no charge.\n");
    }

    @Test
    void a_retracted_record_says_nothing_but_that() {
        Detention retracted = Cases.detention().toBuilder()
                .addRevision(Cases.revision(3, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
        JsonFeed feed =
                feed(Cases.file(retracted, Cases.appeal(), Cases.report()).build());
        assertThat(FeedChecker.check(feed)).isEmpty();
        String about = OwnAddress.OF_PROJECT
                .page("feed")
                .map(address -> "\"about\": \"" + address + "\", ")
                .orElse("");
        UUID anchor = UUID.nameUUIDFromBytes("https://cases.example/north-shore/detention/orlova-1".getBytes(UTF_8));
        assertThat(item(feed, "detention/orlova-1")).isEqualTo(json("""
                                {"id": "https://cases.example/north-shore/detention/orlova-1",
                                 "url": "https://cases.example/north-shore/feed.json#%s",
                                 "title": "Withdrawn",
                                 "content_html": "<p>This entry was withdrawn from this feed by its publisher.</p>\\n",
                                 "content_text": "This entry was withdrawn from this feed by its publisher.\\n",
                                 "date_published": "2024-12-20T10:00:00Z", "date_modified": "2025-01-10T00:00:00Z",
                                 "_amparo": {%s"retracted": true}}
                                """.formatted(anchor, about)));
    }

    @Test
    void a_tombstone_stands_for_ninety_days() {
        assertThat(retractedOn("2024-10-17T08:00:00Z").itemCount()).isOne();
        assertThat(retractedOn("2024-10-17T07:59:59Z").itemCount()).isZero();
    }

    private static JsonFeed retractedOn(String instant) {
        return feed(Cases.file(Cases.survey().toBuilder()
                        .addRevision(Cases.revision(1, instant, ChangeKind.RETRACTED))
                        .build())
                .build());
    }

    @Test
    void every_conferral_of_a_retracted_award_becomes_a_tombstone() {
        Award retracted = Cases.prize().toBuilder()
                .addConferral(
                        Conferral.builder().key("c2").recipient(Cases.MARTA).build())
                .addRevision(Cases.revision(2, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
        JsonNode items = json(feed(Cases.file(retracted, Cases.detention(), Cases.report(), Cases.appeal())
                        .build()))
                .get("items");
        assertThat(texts(items, "title").stream().filter("Withdrawn"::equals)).hasSize(2);
        assertThat(texts(items, "title").toString()).doesNotContain("Lantern");
    }

    @Test
    void names_of_retracted_records_are_not_said_in_the_items_of_others() {
        Person retracted = Cases.leyla().toBuilder()
                .addRevision(Cases.revision(1, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
        List<CaseRecord> records =
                new ArrayList<>(Cases.file(Cases.detention()).build().records());
        records.replaceAll(record -> record.id().equals(Cases.LEYLA) ? retracted : record);
        CaseFile file = Cases.file().build();
        JsonNode item = item(feed(CaseFile.of(file.header(), records)), "detention/orlova-1");
        assertThat(item.get("title").asText())
                .startsWith("Case of a person whose name is not given: in pre-trial detention");
        assertThat(item.toString()).doesNotContain("Leyla Orlova");
        assertThat(item.get("tags").toString()).doesNotContain("journalist");
    }

    @Test
    void a_conferral_without_a_key_is_known_by_its_recipient() {
        Award keyless = Award.builder()
                .id(Cases.PRIZE)
                .addConferral(Conferral.builder().recipient(Cases.LEYLA).build())
                .build();
        JsonFeed feed = feed(Cases.file(keyless).build());
        assertThat(item(feed, "award/lantern-prize#conferral-person-leyla-orlova")
                        .get("title")
                        .asText())
                .isEqualTo("Award: an award for \u2068Leyla Orlova\u2069 (conferral not recorded)");
    }

    @Test
    void two_conferrals_to_one_recipient_without_keys_are_refused() {
        Award ambiguous = Award.builder()
                .id(Cases.PRIZE)
                .addConferral(Conferral.builder().recipient(Cases.LEYLA).build())
                .addConferral(Conferral.builder().recipient(Cases.LEYLA).build())
                .build();
        assertRefused("duplicate-item-id", Cases.file(ambiguous).build(), FeedOptions.defaults());
    }

    @Test
    void a_case_file_without_a_base_is_refused() {
        CaseFile file = CaseFile.builder().id(CaseFileId.of("north-shore")).build();
        assertRefused("missing-base", file, FeedOptions.defaults());
    }

    @Test
    void a_base_that_is_no_web_address_is_refused() {
        assertRefused("web-address", Cases.file().base(URI.create("urn:cases/")).build(), FeedOptions.defaults());
    }

    @Test
    void an_address_that_must_be_one_of_the_web_is_refused_without_being_repeated() {
        FeedOptions.Builder options = FeedOptions.builder().feedUrl(URI.create("ftp://secret.example/"));
        assertThatThrownBy(options::build)
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("web-address"))
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_base_in_another_script_becomes_ascii() {
        CaseFile file = Cases.file(Cases.survey())
                .base(URI.create("https://örnek.example/şimal/"))
                .build();
        JsonNode feed = json(feed(file));
        assertThat(feed.get("home_page_url").asText()).isEqualTo("https://xn--rnek-4qa.example/%C5%9Fimal/");
        assertThat(feed.at("/items/0/id").asText())
                .isEqualTo("https://xn--rnek-4qa.example/%C5%9Fimal/statement/report");
        assertThat(FeedChecker.check(feed(file))).isEmpty();
    }

    private static void assertRefused(String code, CaseFile file, FeedOptions options) {
        assertThatThrownBy(() -> JsonFeeds.of(Cases.published(file), options))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void hostile_names_stay_text() {
        String name = "<script>alert(1)</script> & \"Co\" 'x' evil 👩🏽‍💻 \u0007";
        CaseRecord[] records = {
            Person.builder().id(Cases.LEYLA).addName(Name.of(name)).build(),
            Detention.builder().id(Cases.DETENTION).detainee(Cases.LEYLA).build(),
            Statement.builder()
                    .id(StatementId.of("s"))
                    .titles(LocalizedText.english("</strong><img src=x onerror=alert(1)>"))
                    .covers(Period.parse("2024/2024"))
                    .source(Source.builder()
                            .url(URI.create("javascript:alert(1)"))
                            .archiveUrl(URI.create("https://a.example/?x=1&y='%22"))
                            .build())
                    .build()
        };
        CaseFile file = CaseFile.of(Cases.file().build().header(), List.of(records));
        JsonFeed feed = feed(file);
        assertThat(FeedChecker.check(feed)).isEmpty();
        String detention = item(feed, "detention/orlova-1").get("content_html").asText();
        assertThat(detention)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Co\" 'x' evil 👩🏽‍💻")
                .doesNotContain("<script")
                .doesNotContain("\u0007");
        String statement = item(feed, "statement/s").get("content_html").asText();
        assertThat(statement)
                .contains("&lt;/strong&gt;&lt;img src=x onerror=alert(1)&gt;")
                .contains("<a href=\"https://a.example/?x=1&amp;y=&#39;%22\">archived copy</a>")
                .doesNotContain("<img")
                .doesNotContain("javascript:");
        assertThat(item(feed, "statement/s").has("external_url")).isFalse();
        assertThat(item(feed, "detention/orlova-1").get("title").asText())
                .startsWith("Case of \u2068<script>alert(1)</script> & \"Co\" 'x' evil");
    }

    @Test
    void tags_are_unique_and_tell_capacity_form_and_country() {
        JsonFeed feed = feed(Cases.whole());
        assertThat(item(feed, "detention/orlova-1").get("tags").toString())
                .isEqualTo("[\"journalist\",\"pre-trial detention\",\"XA\"]");
        assertThat(item(feed, "statement/appeal").get("tags").toString()).isEqualTo("[\"public statement\",\"XA\"]");
        assertThat(item(feed, "award/lantern-prize#c1").get("tags").toString())
                .isEqualTo("[\"journalist\",\"in absentia\"]");
    }

    @Test
    void labels_are_in_the_language_of_the_feed() {
        JsonFeed feed = JsonFeeds.of(
                Cases.published(Cases.whole()),
                FeedOptions.builder().language(LanguageTag.parse("fr-CH")).build());
        assertThat(json(feed).get("language").asText()).isEqualTo("fr-CH");
        assertThat(item(feed, "detention/orlova-1").get("tags").toString()).contains("détention provisoire");
        assertThat(FeedChecker.check(feed)).isEmpty();
    }

    @Test
    void options_go_before_the_header() {
        FeedOptions options = FeedOptions.builder()
                .title("Orlova")
                .homePageUrl(URI.create("https://news.example/"))
                .feedUrl(URI.create("https://news.example/orlova/feed.json"))
                .template(new ItemTemplate() {
                    @Override
                    public String html(ItemView item) {
                        return "<p>" + item.sections().size() + "</p>";
                    }

                    @Override
                    public String text(ItemView item) {
                        return item.record().id().type();
                    }
                })
                .build();
        JsonFeed feed = JsonFeeds.of(Cases.published(Cases.whole()), options);
        assertThat(json(feed).get("title").asText()).isEqualTo("Orlova");
        assertThat(json(feed).get("home_page_url").asText()).isEqualTo("https://news.example/");
        assertThat(json(feed).get("feed_url").asText()).isEqualTo("https://news.example/orlova/feed.json");
        assertThat(texts(json(feed).get("items"), "content_text"))
                .containsExactly("detention", "award", "statement", "detention");
        assertThat(FeedChecker.check(feed)).isEmpty();
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // A newsroom's template may be without any check for null.
    void a_template_that_says_nothing_is_refused() {
        for (String nothing : new String[] {" \n", null}) {
            assertRefused(
                    "empty-content",
                    Cases.whole(),
                    FeedOptions.builder().template(saying(nothing, "x")).build());
            assertRefused(
                    "empty-content",
                    Cases.whole(),
                    FeedOptions.builder().template(saying("x", nothing)).build());
        }
    }

    private static ItemTemplate saying(String html, String text) {
        return new ItemTemplate() {
            @Override
            public String html(ItemView item) {
                return html;
            }

            @Override
            public String text(ItemView item) {
                return text;
            }
        };
    }

    @Test
    void options_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> FeedOptions.builder().pageSize(0).build()).isInstanceOf(FeedException.class);
        assertThatThrownBy(() -> FeedOptions.builder().title("").build()).isInstanceOf(FeedException.class);
        assertThatThrownBy(() ->
                        FeedOptions.builder().feedUrl(URI.create("/feed.json")).build())
                .isInstanceOf(FeedException.class);
    }

    private static CaseRecord[] statements(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Statement.builder()
                        .id(StatementId.of("s" + i))
                        .kind(StatementKind.NEWS)
                        .titles(LocalizedText.english("Report " + i))
                        .covers(Period.parse("2024/2024"))
                        .build())
                .toArray(CaseRecord[]::new);
    }

    @Test
    void a_long_feed_has_pages_that_lead_to_each_other() {
        JsonFeed feed = feed(Cases.file(statements(120)).build());
        assertThat(feed.pages()).extracting(JsonFeed.Page::itemCount).containsExactly(50, 50, 20);
        assertThat(feed.pages())
                .extracting(JsonFeed.Page::fileName)
                .containsExactly("feed.json", "feed-2.json", "feed-3.json");
        assertThat(feed.pages())
                .extracting(page -> json(page.json()).path("next_url").asText())
                .containsExactly(
                        "https://cases.example/north-shore/feed-2.json",
                        "https://cases.example/north-shore/feed-3.json",
                        "");
        assertThat(FeedChecker.check(feed)).isEmpty();
    }

    @Test
    void a_page_of_large_items_ends_before_250_kb() {
        String long40k = "x".repeat(40_000);
        CaseRecord[] large = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Statement.builder()
                        .id(StatementId.of("s" + i))
                        .titles(LocalizedText.english(long40k))
                        .covers(Period.parse("2024/2024"))
                        .build())
                .toArray(CaseRecord[]::new);
        JsonFeed feed = feed(Cases.file(large).build());
        assertThat(feed.itemCount()).isEqualTo(12);
        assertThat(feed.pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.bytes()).hasSizeLessThan(260_000));
    }

    @Test
    void a_page_is_measured_in_bytes() {
        String text = "ə".repeat(10_000);
        CaseRecord[] large = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Statement.builder()
                        .id(StatementId.of("s" + i))
                        .titles(LocalizedText.english(text))
                        .covers(Period.parse("2024/2024"))
                        .build())
                .toArray(CaseRecord[]::new);
        assertThat(feed(Cases.file(large).build()).pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.bytes()).hasSizeLessThan(260_000));
    }

    @Test
    void an_address_of_the_feed_that_a_page_would_have_is_refused() {
        assertRefused(
                "duplicate-page",
                Cases.file(statements(3)).build(),
                FeedOptions.builder()
                        .pageSize(1)
                        .feedUrl(URI.create("https://cases.example/north-shore/feed-2.json"))
                        .build());
    }

    @Test
    void what_json_feed_forbids_is_left_out_of_the_extension() {
        Statement statement = Statement.builder()
                .id(Cases.REPORT)
                .titles(LocalizedText.english("any"))
                .covers(Period.parse("2024/2024"))
                .unknownMembers(new DataObject(java.util.Map.of())
                        .with("example.org:caseWorker", new DataString("dot"))
                        .with("_x:y", new DataString("underscore"))
                        .with("x:null", DataNull.NULL)
                        .with("x:list", DataArray.of(new DataString("a"), DataNull.NULL))
                        .with("x:large", new DataNumber("-1e400"))
                        .with("x:numbers", DataArray.of(DataNumber.of(1), new DataNumber("1e400")))
                        .with("x:small", new DataNumber("1e-400"))
                        .with(
                                "x:kept",
                                new DataObject(java.util.Map.of())
                                        .with("a.b", new DataString("dot"))
                                        .with("c", new DataString("kept"))))
                .build();
        JsonFeed feed = internal(Cases.file(statement).build());
        assertThat(FeedChecker.check(feed)).isEmpty();
        assertThat(item(feed, "statement/report").at("/_amparo/record")).isEqualTo(json("""
                        {"type": "statement", "id": "statement:report", "titles": {"en": "any"}, "covers": "2024/2024", "x:small": 1e-400, "x:kept": {"c": "kept"}}
                        """));
    }

    @Test
    void unknown_members_that_are_nested_too_deep_are_refused() {
        org.amparo.data.DataValue deep = new DataString("x");
        for (int i = 0; i < 509; i++) {
            deep = DataArray.of(deep);
        }
        Statement statement = Statement.builder()
                .id(Cases.REPORT)
                .titles(LocalizedText.english("any"))
                .covers(Period.parse("2024/2024"))
                .unknownMembers(DataObject.EMPTY.with("x:deep", deep))
                .build();
        assertThatThrownBy(() -> internal(Cases.file(statement).build()))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("unknown-member"));
    }

    @Test
    void the_same_publication_gives_the_same_bytes_everywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = feed(Cases.whole()).pages().get(0).json();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(feed(Cases.whole()).pages().get(0).json()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(feed(Cases.whole()).pages().get(0).json()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothing_prints_what_it_says() {
        JsonFeed feed = feed(Cases.whole());
        assertThat(feed.toString()).isEqualTo("feed of 4 on 1");
        assertThat(feed.pages().get(0).toString()).isEqualTo("feed.json");
    }
}
