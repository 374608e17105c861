package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What readers leave of the notes of an item.
 *
 * <ul>
 *   <li>Miniflux, repository miniflux/v2, commit 6263fa75bd90bef29a369a890bebd55bc8f7ef28, {@code
 *       internal/reader/sanitizer/sanitizer.go}: {@code id} stays on a few elements, and a link to {@code #…} as it is.
 *   <li>FreshRSS, repository FreshRSS/FreshRSS, commit 1e1f3d97a523e7020dbc2dc34c9901221c111b1d, {@code
 *       app/Models/SimplePieCustom.php}: {@code id} and {@code class} become {@code data-sanitized-…}; and {@code
 *       lib/simplepie/simplepie/src/Sanitize.php}, {@code replace_urls}: a link to {@code #…} leads to the home page of the
 *       feed.
 * </ul>
 */
class NotesInReadersTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    /** The attributes that Miniflux keeps of the elements that an item has. Others go, and their text stays. */
    private static final Map<String, Set<String>> MINIFLUX = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "id")),
            Map.entry("br", Set.of()),
            Map.entry("dd", Set.of("id")),
            Map.entry("dl", Set.of("id")),
            Map.entry("dt", Set.of("id")),
            Map.entry("figcaption", Set.of()),
            Map.entry("figure", Set.of()),
            Map.entry("img", Set.of("alt", "title", "src", "width", "height")),
            Map.entry("li", Set.of("id")),
            Map.entry("ol", Set.of("id")),
            Map.entry("p", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("sup", Set.of("id")));

    @TempDir
    Path root;

    private static String miniflux(String html) {
        return TAG.matcher(html).replaceAll(tag -> {
            Set<String> kept = MINIFLUX.get(tag.group(2));
            return kept == null
                    ? ""
                    : written(
                            tag,
                            attributes(tag).stream()
                                    .filter(attribute -> kept.contains(attribute.get(0)))
                                    .toList());
        });
    }

    private static UnaryOperator<String> freshRss(URI homePage) {
        return html -> TAG.matcher(html)
                .replaceAll(tag -> written(
                        tag,
                        attributes(tag).stream()
                                .map(attribute -> switch (attribute.get(0)) {
                                    case "id", "class" ->
                                        List.of("data-sanitized-" + attribute.get(0), attribute.get(1));
                                    case "href", "src" ->
                                        List.of(
                                                attribute.get(0),
                                                homePage.resolve(attribute.get(1))
                                                        .toString());
                                    default -> attribute;
                                })
                                .toList()));
    }

    private static List<List<String>> attributes(MatchResult tag) {
        return ATTRIBUTE
                .matcher(tag.group(3))
                .results()
                .map(attribute -> List.of(attribute.group(1), attribute.group(2)))
                .toList();
    }

    private static String written(MatchResult tag, List<List<String>> attributes) {
        StringBuilder text = new StringBuilder("<" + tag.group(1) + tag.group(2));
        attributes.forEach(attribute -> text.append(' ')
                .append(attribute.get(0))
                .append("=\"")
                .append(attribute.get(1))
                .append('"'));
        return Matcher.quoteReplacement(text + ">");
    }

    /** The links that lead neither to a place in the text nor to an address that the item gave. */
    private static List<String> dead(String given, String shown) {
        Set<String> places = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        TAG.matcher(given).results().flatMap(tag -> attributes(tag).stream()).forEach(attribute -> {
            if (attribute.get(0).equals("href") && !attribute.get(1).startsWith("#")) {
                addresses.add(attribute.get(1));
            }
        });
        List<String> links = new ArrayList<>();
        TAG.matcher(shown).results().flatMap(tag -> attributes(tag).stream()).forEach(attribute -> {
            if (attribute.get(0).equals("id")) {
                places.add("#" + attribute.get(1));
            } else if (attribute.get(0).equals("href")) {
                links.add(attribute.get(1));
            }
        });
        links.removeIf(link -> places.contains(link) || addresses.contains(link));
        return links;
    }

    private List<String> texts() throws IOException {
        Newsroom newsroom =
                new Newsroom(root, FeedOptions.builder().events(true).build());
        newsroom.publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), Cases.prize());
        List<String> texts = new ArrayList<>();
        for (String file : List.of("feed.json", "events.json")) {
            for (JsonNode item : newsroom.items(file).values()) {
                texts.add(item.get("content_html").asText());
            }
        }
        return texts;
    }

    @Test
    void no_reader_makes_a_dead_link_of_a_note_and_each_shows_its_number_and_its_source() throws IOException {
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(4);
        int notes = 0;
        for (UnaryOperator<String> reader :
                List.<UnaryOperator<String>>of(NotesInReadersTest::miniflux, freshRss(URI.create(Newsroom.BASE)))) {
            for (String text : texts) {
                String shown = reader.apply(text);
                assertThat(dead(text, shown)).isEmpty();
                notes += shown.contains("[1]") ? 1 : 0;
                assertThat(shown.contains("[1]")).isEqualTo(shown.contains("<ol>\n<li>"));
            }
        }
        assertThat(notes).isGreaterThan(4);
    }

    /** The rules find what would be dead: this is what the notes were before. */
    @Test
    void a_note_that_is_a_link_works_in_miniflux_and_leads_to_the_home_page_in_fresh_rss() {
        String linked =
                "<p>Held.<sup><a href=\"#n1-1\">[1]</a></sup></p>\n<ol>\n<li id=\"n1-1\">A report</li>\n</ol>\n";
        assertThat(dead(linked, miniflux(linked))).isEmpty();
        assertThat(dead(linked, freshRss(URI.create("https://news.example/")).apply(linked)))
                .containsExactly("https://news.example/#n1-1");
    }
}
