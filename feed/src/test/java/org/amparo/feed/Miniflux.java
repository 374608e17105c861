package org.amparo.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Miniflux 2.3.3, as it reads a JSON Feed: repository miniflux/v2, commit 106cdd09e1557222303f3ed1376e1dadf0638621.
 *
 * <ul>
 *   <li>{@code internal/reader/json/adapter.go}, {@code BuildFeed}: every item is taken. Its address is {@code url}, or
 *       else {@code external_url}; its title may be the summary or the beginning of the text; its text is {@code
 *       content_html}, or else {@code content_text} or the summary. It is known by a hash of the id, or else of the
 *       address.
 *   <li>{@code internal/storage/entry.go}, {@code RefreshFeedEntries} and {@code updateEntry}: of an entry that is known,
 *       title, address, text, author and tags are replaced, and its date is not; one that is not known is added, and
 *       nothing is deleted.
 *   <li>{@code internal/reader/handler/handler.go}, {@code RefreshFeed}: nothing is replaced if somebody has set that
 *       for the feed, or has whole pages fetched in place of the texts.
 * </ul>
 */
final class Miniflux implements Subscriber {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public void poll(String file) {
        try {
            MAPPER.readTree(file).path("items").forEach(this::take);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void take(JsonNode item) {
        String url = first(item, List.of("url", "external_url"));
        String title = first(item, List.of("title", "summary", "content_text", "content_html"));
        String text = first(item, List.of("content_html", "content_text", "summary"));
        String known = first(item, List.of("id", "url", "external_url", "content_text"));
        String others = item.path("authors") + " " + item.path("tags");
        entries.put(known, new Entry(url, title + " " + text + " " + others));
    }

    private static String first(JsonNode item, List<String> names) {
        for (String name : names) {
            String text = item.path(name).asText().strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    @Override
    public Map<String, Entry> entries() {
        return entries;
    }
}
