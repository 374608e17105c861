package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker that the other tests rely on. */
class FeedCheckerTest {

    private static final String GOOD = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://a.example/",
             "feed_url": "https://a.example/feed.json", "language": "en", "icon": "https://a.example/512.png",
             "authors": [{"name": "N", "avatar": "https://a.example/n.png"}], "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "_amparo": {"about": "https://a.example/x"},
             "items": [
              {"id": "https://a.example/1", "url": "https://a.example/1", "content_text": "x", "summary": "s", "image": "https://a.example/1.png", "date_published": "2024-12-31T08:00:00Z", "tags": ["a"],
               "attachments": [{"url": "https://a.example/s", "mime_type": "audio/mpeg", "size_in_bytes": 1}]},
              {"id": "https://a.example/2", "content_html": "<p>x</p>", "_amparo": {"about": "https://a.example/x", "record": {"names": [{"full": "x"}]}}}
             ]}
            """;

    @Test
    void a_good_feed_has_no_problems() {
        assertThat(FeedChecker.check(List.of(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version/1.1 | version/1 | /version wrong",
                "\"title\": \"T\" | \"title\": \"\" | /title empty",
                "{\"version\" | {\"expired\": true, \"version\" | /version not-first",
                "\"title\": \"T\" | \"title\": \"T\", \"expired\": \"yes\" | /expired no-boolean",
                "\"title\": \"T\" | \"title\": \"T\", \"author\": {} | /author unknown",
                "\"title\": \"T\" | \"title\": \"T\", \"description\": null | /description null",
                "\"title\": \"T\" | \"title\": \"T\", \"next_url\": \"https://a.example/feed.json\" | /next_url seen-before",
                "\"language\": \"en\" | \"language\": \"en_GB\" | /language malformed",
                "https://a.example/512.png | 512.png | /icon no-url",
                "\"title\": \"T\" | \"title\": \"T\", \"favicon\": \"x\" | /favicon no-url",
                "\"title\": \"T\" | \"title\": \"T\", \"description\": \" \" | /description empty",
                "[{\"name\": \"N\", \"avatar\": \"https://a.example/n.png\"}] | [] | /authors no-list",
                "[{\"name\": \"N\", \"avatar\": \"https://a.example/n.png\"}] | {\"name\": \"N\"} | /authors no-list",
                "\"name\": \"N\", \"avatar\": \"https://a.example/n.png\" |  | /authors empty",
                "https://a.example/n.png | n.png | /authors/avatar no-url",
                "{\"type\": \"WebSub\",  | { | /hubs/type empty",
                "https://hub.example/ | hub | /hubs/url no-url",
                ", \"url\": \"https://hub.example/\" |  | /hubs/url no-url",
                "\"summary\": \"s\" | \"summary\": \"\" | /items/0/summary empty",
                "https://a.example/1.png | 1.png | /items/0/image no-url",
                "\"url\": \"https://a.example/s\",  |  | /items/0/attachments/url no-url",
                "\"mime_type\": \"audio/mpeg\",  |  | /items/0/attachments/mime_type empty",
                "https://a.example/2 | https://a.example/1 | /items/1/id duplicate",
                "https://a.example/2 |  | /items/1/id no-id",
                "\"id\": \"https://a.example/2\" | \"id\": 2 | /items/1/id no-id",
                "\"url\": \"https://a.example/1\" | \"url\": \"1\" | /items/0/url no-url",
                "\"url\": \"https://a.example/1\" | \"url\": \"https://ö.example/1\" | /items/0/url no-url",
                "\"content_text\": \"x\" | \"content_text\": \" \" | /items/0/content_text empty",
                "\"content_text\": \"x\" | \"summary\": \"x\" | /items/0 no-content",
                "08:00:00Z | 08:00:00z | /items/0/date_published no-instant",
                "[\"a\"] | [\"a\", \"a\"] | /items/0/tags tag",
                "[\"a\"] | \"a\" | /items/0/tags no-list",
                "\"size_in_bytes\": 1 | \"size_in_bytes\": -1 | /items/0/attachments/size_in_bytes no-size",
                "https://a.example/x | x | /items/1/_amparo/about no-url",
                "\"full\": | \"f.ull\": | /items/1/_amparo/record/names/-/f.ull extension-name",
                "\"full\": | \"_full\": | /items/1/_amparo/record/names/-/_full extension-name",
                "\"full\": \"x\" | \"full\": null | /items/-/_amparo/record/names/-/full null",
            })
    void a_feed_with_a_mistake_is_found_out(String good, String bad, String problem) {
        String broken = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(broken).isNotEqualTo(GOOD);
        assertThat(FeedChecker.check(List.of(broken))).contains(problem);
    }
}
