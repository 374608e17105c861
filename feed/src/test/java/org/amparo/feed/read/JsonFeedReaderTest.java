package org.amparo.feed.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.json.ReadLimits;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFeedReaderTest {

    private static final String GOOD = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Harbour News",
              "home_page_url": "https://harbour.example/",
              "feed_url": "https://harbour.example/feed.json",
              "next_url": "https://harbour.example/2.json",
              "description": "News of a harbour",
              "user_comment": "Put this into a feed reader.",
              "icon": "https://harbour.example/512.png",
              "favicon": "https://harbour.example/64.png",
              "authors": [{"name": "Lena Obi", "url": "mailto:lena@harbour.example", "avatar": "https://harbour.example/lena.png"}],
              "language": "en-GB",
              "expired": true,
              "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
              "_harbour": {"tide": 3.50},
              "items": [
                {
                  "id": "one",
                  "url": "https://harbour.example/1",
                  "external_url": "https://elsewhere.example/1",
                  "title": "A ship",
                  "content_html": "<p>A ship came.</p>",
                  "content_text": "A ship came.",
                  "summary": "A ship.",
                  "image": "https://harbour.example/1.png",
                  "banner_image": "https://harbour.example/1-wide.png",
                  "date_published": "2024-12-31T08:00:00Z",
                  "date_modified": "2025-01-01T01:02:03.5+02:00",
                  "authors": [{"name": "Omar"}],
                  "tags": ["ships", "news"],
                  "language": "az",
                  "attachments": [{"url": "https://harbour.example/1.mp3", "mime_type": "audio/mpeg", "title": "Horn", "size_in_bytes": 120, "duration_in_seconds": 1.5}],
                  "_harbour": {"berth": {"n": 1}}
                },
                {"id": "two", "content_text": "A bird."}
              ]
            }
            """;

    @TempDir
    Path folder;

    private static ReadFeed read(String json) {
        return JsonFeedReader.standard().read(json);
    }

    private static String with(String good, String bad) {
        String broken = GOOD.replace(good, bad);
        assertThat(broken).isNotEqualTo(GOOD);
        return broken;
    }

    /** The problems, each with code, pointer and line. */
    private static List<String> lines(List<JsonProblem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " " + problem.line())
                .toList();
    }

    private static List<String> refusal(String json) {
        CaseJsonException refused = catchThrowableOfType(CaseJsonException.class, () -> read(json));
        assertThat(refused).isNotNull().hasNoCause();
        return lines(refused.problems());
    }

    @Test
    void a_feed_is_read_with_all_that_it_says_of_itself() {
        ReadFeed feed = read(GOOD);

        assertThat(feed.problems()).isEmpty();
        assertThat(feed.version()).contains("1.1");
        assertThat(feed.title()).contains("Harbour News");
        assertThat(feed.homePageUrl()).contains(URI.create("https://harbour.example/"));
        assertThat(feed.feedUrl()).contains(URI.create("https://harbour.example/feed.json"));
        assertThat(feed.nextUrl()).contains(URI.create("https://harbour.example/2.json"));
        assertThat(feed.description()).contains("News of a harbour");
        assertThat(feed.userComment()).contains("Put this into a feed reader.");
        assertThat(feed.icon()).contains(URI.create("https://harbour.example/512.png"));
        assertThat(feed.favicon()).contains(URI.create("https://harbour.example/64.png"));
        assertThat(feed.authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).contains("Lena Obi");
            assertThat(author.url()).contains(URI.create("mailto:lena@harbour.example"));
            assertThat(author.avatar()).contains(URI.create("https://harbour.example/lena.png"));
        });
        assertThat(feed.language()).contains(LanguageTag.parse("en-GB"));
        assertThat(feed.isExpired()).isTrue();
        assertThat(feed.hubs()).singleElement().satisfies(hub -> {
            assertThat(hub.type()).isEqualTo("WebSub");
            assertThat(hub.url()).isEqualTo(URI.create("https://hub.example/"));
        });
        assertThat(((DataObject) feed.extensions().member("_harbour").orElseThrow()).member("tide"))
                .contains(new DataNumber("3.50"));
        assertThat(feed.records()).isEmpty();
        assertThat(feed.withdrawn()).isEmpty();
    }

    @Test
    void an_item_is_read_with_all_that_it_says() {
        ReadItem item = read(GOOD).items().get(0);

        assertThat(item.id()).isEqualTo("one");
        assertThat(item.url()).contains(URI.create("https://harbour.example/1"));
        assertThat(item.externalUrl()).contains(URI.create("https://elsewhere.example/1"));
        assertThat(item.title()).contains("A ship");
        assertThat(item.contentHtml()).contains("<p>A ship came.</p>");
        assertThat(item.contentText()).contains("A ship came.");
        assertThat(item.summary()).contains("A ship.");
        assertThat(item.image()).contains(URI.create("https://harbour.example/1.png"));
        assertThat(item.bannerImage()).contains(URI.create("https://harbour.example/1-wide.png"));
        assertThat(item.datePublished()).contains(Instant.parse("2024-12-31T08:00:00Z"));
        assertThat(item.dateModified()).contains(Instant.parse("2024-12-31T23:02:03.500Z"));
        assertThat(item.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Omar"));
        assertThat(item.tags()).containsExactly("ships", "news");
        assertThat(item.language()).contains(LanguageTag.parse("az"));
        assertThat(item.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.url()).isEqualTo(URI.create("https://harbour.example/1.mp3"));
            assertThat(attachment.mimeType()).contains("audio/mpeg");
            assertThat(attachment.title()).contains("Horn");
            assertThat(attachment.sizeInBytes()).contains(120L);
            assertThat(attachment.duration()).contains(Duration.ofMillis(1500));
        });
        assertThat(item.extensions().members()).containsOnlyKeys("_harbour");
        assertThat(item.record()).isEmpty();
        assertThat(item.isWithdrawn()).isFalse();
    }

    @Test
    void what_an_item_leaves_out_is_absent() {
        ReadItem item = read(GOOD).items().get(1);

        assertThat(Stream.of(
                        item.url(),
                        item.externalUrl(),
                        item.title(),
                        item.contentHtml(),
                        item.summary(),
                        item.image(),
                        item.bannerImage(),
                        item.datePublished(),
                        item.dateModified(),
                        item.language()))
                .allSatisfy(value -> assertThat(value).isEmpty());
        assertThat(item.authors()).isEmpty();
        assertThat(item.tags()).isEmpty();
        assertThat(item.attachments()).isEmpty();
        assertThat(item.extensions().isEmpty()).isTrue();
    }

    @Test
    void a_feed_is_the_same_from_a_file_a_stream_bytes_and_a_string() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.json"), GOOD);
        JsonFeedReader reader = JsonFeedReader.standard();

        assertThat(Stream.of(
                        reader.read(file),
                        reader.read(new ByteArrayInputStream(GOOD.getBytes(UTF_8))),
                        reader.read(GOOD.getBytes(UTF_8)),
                        reader.read(GOOD)))
                .allSatisfy(feed -> {
                    assertThat(feed.title()).contains("Harbour News");
                    assertThat(feed.items()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "https://jsonfeed.org/version/1,1",
        "http://jsonfeed.org/version/1,1",
        "https://jsonfeed.org/version/1.1,1.1",
        "http://jsonfeed.org/version/1.1,1.1"
    })
    void both_versions_have_two_addresses(String address, String version) {
        ReadFeed feed = read(GOOD.replace("https://jsonfeed.org/version/1.1", address));

        assertThat(feed.version()).contains(version);
        assertThat(feed.problems()).isEmpty();
    }

    @Test
    void the_author_of_version_1_is_an_author() {
        ReadFeed feed = read("""
                {"version": "https://jsonfeed.org/version/1", "title": "T", "author": {"name": "Lena"},
                 "items": [{"id": "1", "content_text": "x", "author": {"name": "Omar"}}]}""");

        assertThat(feed.problems()).isEmpty();
        assertThat(feed.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Lena"));
        assertThat(feed.items().get(0).authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Omar"));
    }

    @Test
    void authors_count_before_an_author() {
        ReadFeed feed = read(with("\"expired\"", "\"author\": {\"name\": \"Old\"}, \"expired\""));

        assertThat(feed.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Lena Obi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The feed.
                "https://jsonfeed.org/version/1.1 | https://jsonfeed.org/version/2 | feed-version /version 2",
                "\"version\": \"https://jsonfeed.org/version/1.1\", |  | feed-version /version 1",
                "\"title\": \"Harbour News\", |  | missing-required /title 1",
                "\"Harbour News\" | \" \" | feed-empty /title 3",
                "\"Harbour News\" | null | null-value /title 3",
                "\"Harbour News\" | 7 | wrong-kind /title 3",
                "\"https://harbour.example/2.json\" | \"https://harbour.example/feed.json\" | next-is-same /next_url 6",
                "\"https://harbour.example/512.png\" | \"512.png\" | web-address /icon 9",
                "\"https://harbour.example/512.png\" | \"javascript:alert(1)\" | web-address /icon 9",
                "\"https://harbour.example/512.png\" | \"https://lena:secret@harbour.example/\" | web-address /icon 9",
                "\"https://harbour.example/64.png\" | \"https://höfn.example/ö\" | address-not-ascii /favicon 10",
                "[{\"name\": \"Lena Obi\" | [{}, {\"name\": \"Lena Obi\" | empty-author /authors/0 11",
                "[{\"name\": \"Lena Obi\" | [\"Omar\", {\"name\": \"Lena Obi\" | wrong-kind /authors/0 11",
                "\"en-GB\" | \"en_GB\" | language-syntax /language 12",
                "\"expired\": true | \"expired\": \"yes\" | wrong-kind /expired 13",
                "\"type\": \"WebSub\", |  | missing-required /hubs/0/type 14",
                "\"expired\" | \"colour\": 1, \"expired\" | unknown-feed-member /colour 13",
                "{\"tide\": 3.50} | 3.50 | wrong-kind /_harbour 15",
                "\"expired\" | \"title\": \"Other\", \"expired\" | duplicate-member /title 13",
                "News of a harbour | News \\ud800 | text-characters /description 7",
                // Items.
                "\"id\": \"two\", |  | item-without-id /items/1 35",
                "\"id\": \"two\" | \"id\": \" \" | item-without-id /items/1/id 35",
                "\"id\": \"two\" | \"id\": null | item-without-id /items/1/id 35",
                "\"id\": \"two\" | \"id\": [2] | item-without-id /items/1/id 35",
                "\"id\": \"two\" | \"id\": 2 | number-as-id /items/1/id 35",
                "\"id\": \"two\" | \"id\": \"one\" | same-item-id /items/1/id 35",
                "\"content_text\": \"A bird.\" | \"summary\": \"A bird.\" | no-content /items/1 35",
                "A bird. | A \\u0000 bird. | text-characters /items/1/content_text 35",
                "\"A ship came.\" | \"\" | feed-empty /items/0/content_text 23",
                "2024-12-31T08:00:00Z | 2024-12-31 | feed-date /items/0/date_published 27",
                "2024-12-31T08:00:00Z | 2024-02-30T08:00:00Z | feed-date /items/0/date_published 27",
                "2024-12-31T08:00:00Z | yesterday | feed-date /items/0/date_published 27",
                "[\"ships\", \"news\"] | \"ships\" | text-as-tags /items/0/tags 30",
                "[\"ships\", \"news\"] | [\"ships\", \"ships\"] | duplicate-tag /items/0/tags/1 30",
                "[\"ships\", \"news\"] | [\"ships\", 2] | wrong-kind /items/0/tags/1 30",
                "[{\"name\": \"Omar\"}] | {\"name\": \"Omar\"} | object-as-list /items/0/authors 29",
                "\"size_in_bytes\": 120 | \"size_in_bytes\": -1 | feed-size /items/0/attachments/0/size_in_bytes 32",
                "\"size_in_bytes\": 120 | \"size_in_bytes\": 1.5 | feed-size /items/0/attachments/0/size_in_bytes 32",
                "\"size_in_bytes\": 120 | \"size_in_bytes\": 1e999999999 | feed-size /items/0/attachments/0/size_in_bytes 32",
                "\"duration_in_seconds\": 1.5 | \"duration_in_seconds\": \"1:5\" | feed-size /items/0/attachments/0/duration_in_seconds 32",
                "\"mime_type\": \"audio/mpeg\", |  | missing-required /items/0/attachments/0/mime_type 32",
                "\"https://harbour.example/1.mp3\" | \"1.mp3\" | web-address /items/0/attachments/0/url 32",
                "{\"id\": \"two\", \"content_text\": \"A bird.\"} | \"two\" | wrong-kind /items/1 35",
                "{\"berth\": {\"n\": 1}} | {\"berth\": {\"n\": 1, \"n\": 2}} | duplicate-member /items/0/_harbour/berth/n 33",
            })
    void a_mistake_is_reported_and_the_rest_is_read(String good, String bad, String problem) {
        ReadFeed feed = read(with(good, bad == null ? "" : bad));

        assertThat(lines(feed.problems())).contains(problem).hasSizeLessThanOrEqualTo(2);
        assertThat(feed.items()).first().satisfies(item -> assertThat(item.id()).isEqualTo("one"));
        assertThat(feed.homePageUrl()).isPresent();
    }

    @Test
    void an_item_without_an_id_is_left_out_and_the_others_stay() {
        ReadFeed feed = read(with("\"id\": \"one\",", ""));

        assertThat(feed.items()).extracting(ReadItem::id).containsExactly("two");
    }

    @Test
    void what_can_be_put_right_is() {
        assertThat(read(with("\"id\": \"two\"", "\"id\": 2.50")).items().get(1).id())
                .isEqualTo("2.50");
        assertThat(read(with("[\"ships\", \"news\"]", "\"ships, news\""))
                        .items()
                        .get(0)
                        .tags())
                .containsExactly("ships, news");
        assertThat(read(with("https://harbour.example/64.png", "https://höfn.example/ö"))
                        .favicon())
                .contains(URI.create("https://xn--hfn-sna.example/%C3%B6"));
        assertThat(read(with("[{\"name\": \"Omar\"}]", "{\"name\": \"Omar\"}"))
                        .items()
                        .get(0)
                        .authors())
                .hasSize(1);
    }

    @Test
    void what_is_left_out_still_stands_in_the_json_of_the_item() {
        ReadItem item = read(with("2024-12-31T08:00:00Z", "yesterday")).items().get(0);

        assertThat(item.datePublished()).isEmpty();
        assertThat(item.json().members()).containsKey("date_published");
    }

    @Test
    void the_next_page_is_never_the_same_page() {
        assertThat(read(with("https://harbour.example/2.json", "https://harbour.example/feed.json"))
                        .nextUrl())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | json-syntax  1",
                "[] | not-a-feed  1",
                "7 | not-a-feed  1",
                "{} | not-a-feed /items 1",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"} | not-a-feed /items 1",
                "{\"items\": {}} | not-a-feed /items 1",
                "{\"items\": []} {} | trailing-text  1",
                "{\"items\": []} ] | trailing-text  1",
                "{\"items\": [{\"id\": \"1\" | json-syntax /items/0 1",
                "{\"items\": [{\"id\": ]} | json-syntax /items/0 1",
                "{\"items\": [], \"title\": tru} | json-syntax  1",
            })
    void a_text_that_is_no_feed_is_refused_whole(String json, String problem) {
        assertThat(refusal(json)).containsExactly(problem);
    }

    @Test
    void a_byte_order_mark_is_reported_and_the_feed_is_read() {
        ReadFeed feed = JsonFeedReader.standard().read(("\uFEFF" + GOOD).getBytes(UTF_8));

        assertThat(lines(feed.problems())).containsExactly("byte-order-mark  1");
        assertThat(feed.items()).hasSize(2);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = GOOD.getBytes(UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        for (byte[] bad : List.of(bytes, GOOD.getBytes(UTF_16))) {
            assertThatThrownBy(() -> JsonFeedReader.standard().read(bad))
                    .isInstanceOfSatisfying(
                            CaseJsonException.class,
                            e -> assertThat(e.problems())
                                    .extracting(JsonProblem::code)
                                    .containsExactly("not-utf-8"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "_x", "items"})
    void a_text_that_is_nested_deeply_is_refused(String name) {
        String deep = "[".repeat(100_000);

        assertThat(refusal("{\"" + name + "\": " + deep))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("too-deep /" + name));
    }

    @Test
    void the_depth_counts_from_the_start_of_the_feed() {
        String nested = "{\"items\": [{\"id\": \"1\", \"content_text\": \"x\", \"_x\": {\"a\": [[1]]}}]}";
        JsonFeedReader reader = JsonFeedReader.standard();

        assertThat(reader.withLimits(ReadLimits.standard().withDepth(6))
                        .read(nested)
                        .items())
                .hasSize(1);
        assertThatThrownBy(() ->
                        reader.withLimits(ReadLimits.standard().withDepth(5)).read(nested))
                .isInstanceOf(CaseJsonException.class);
        assertThatThrownBy(() ->
                        reader.withLimits(ReadLimits.standard().withDepth(1)).read(nested))
                .isInstanceOf(CaseJsonException.class);
    }

    static Stream<ReadLimits> tooNarrow() {
        ReadLimits standard = ReadLimits.standard();
        return Stream.of(
                standard.withDocumentBytes(GOOD.getBytes(UTF_8).length - 1),
                standard.withValues(20),
                standard.withRecords(1));
    }

    @ParameterizedTest
    @MethodSource("tooNarrow")
    void a_feed_beyond_a_limit_is_refused(ReadLimits limits) {
        JsonFeedReader reader = JsonFeedReader.standard().withLimits(limits);

        assertThatThrownBy(() -> reader.read(GOOD)).isInstanceOf(CaseJsonException.class);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(GOOD.getBytes(UTF_8))))
                .isInstanceOf(CaseJsonException.class);
    }

    @Test
    void a_text_that_is_too_long_is_lost_alone() {
        ReadFeed feed = JsonFeedReader.standard()
                .withLimits(ReadLimits.standard().withTextLength(40))
                .read(with("A bird.", "A bird. ".repeat(10)));

        assertThat(lines(feed.problems()))
                .containsExactly("no-content /items/1 35", "too-long /items/1/content_text 35");
        assertThat(feed.items()).hasSize(2);
    }

    @Test
    void a_feed_of_more_problems_than_the_limit_is_refused() {
        String many = "{\"items\": [" + "{},".repeat(2_000) + "{}]}";

        assertThat(refusal(many)).hasSize(1_001).last().asString().startsWith("too-many-problems");
    }

    @Test
    void a_message_never_repeats_what_the_feed_says() {
        String secret = "qqqq";
        String json = GOOD.replaceAll(": \"[^\"]*\"", ": \"" + secret + "\"");

        ReadFeed feed = read(json);

        assertThat(feed.problems())
                .hasSizeGreaterThan(10)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(secret));
        assertThat(List.of(feed, feed.items().get(0)))
                .allSatisfy(part -> assertThat(part.toString()).doesNotContain(secret));
    }

    @ParameterizedTest
    @EnumSource(FeedFault.class)
    void the_page_lists_every_code(FeedFault fault) throws IOException {
        Path page = Path.of(System.getProperty("amparo.root"), "docs/feed.md");

        assertThat(Files.readString(page)).contains("| `" + fault.code() + "` |");
        assertThat(Arrays.stream(FeedFault.values()).map(FeedFault::code)).doesNotHaveDuplicates();
    }
}
