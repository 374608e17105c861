package org.amparo.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * FreshRSS 1.25, as it reads a JSON Feed: repository FreshRSS/FreshRSS, commit 6c58b90518c30a165db1ee8ea34e0f3d12c6c898.
 *
 * <ul>
 *   <li>{@code app/Models/Feed.php}, {@code dotNotationForStandardJsonFeed}: which members it reads. The text is {@code
 *       content_html} alone, and the authors are none of them.
 *   <li>{@code app/Utils/dotNotationUtil.php}, {@code convertJsonToRss}: an item without {@code url} is skipped; one
 *       without an id is known by a hash of title, text and link. A feed without items is no feed.
 *   <li>{@code app/Models/Feed.php}, {@code loadGuids}: where more than one id in twenty is there twice, all items are
 *       known by other things than ids from then on, and so come once more.
 *   <li>{@code app/Models/Entry.php}, {@code hash}: link, title, authors, text and tags; no date.
 *   <li>{@code app/Controllers/feedController.php}, {@code actualizeFeeds}: an entry that it knows is replaced if its
 *       hash is another, one that it does not know is added, and nothing is deleted.
 *   <li>{@code app/Models/EntryDAO.php}, {@code updateEntry}: title, text, link, tags and date are replaced.
 * </ul>
 */
final class FreshRss implements Subscriber {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double TOLERANCE = 0.05;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> hashes = new HashMap<>();

    @Override
    public void poll(String file) {
        JsonNode items;
        try {
            items = MAPPER.readTree(file).path("items");
        } catch (JsonProcessingException e) {
            return;
        }
        requireUniqueIds(items);
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items) {
            String link = item.path("url").asText();
            if (!link.isEmpty() && seen.add(id(item))) {
                take(item, link);
            }
        }
    }

    private static String id(JsonNode item) {
        String id = item.path("id").asText().strip();
        return id.isEmpty() ? "urn:sha1:" + item.path("title") + item.path("content_html") + item.path("url") : id;
    }

    private static void requireUniqueIds(JsonNode items) {
        Set<String> ids = new HashSet<>();
        int repeated = 0;
        for (JsonNode item : items) {
            repeated += ids.add(id(item)) ? 0 : 1;
        }
        if (repeated > Math.round(TOLERANCE * items.size())) {
            throw new AssertionError("FreshRSS would no longer know items by their ids");
        }
    }

    private void take(JsonNode item, String link) {
        String title = item.path("title").asText();
        String text = item.path("content_html").asText();
        String tags = item.path("tags").toString();
        List<String> hash = List.of(link, title, text, tags);
        if (!hash.equals(hashes.put(id(item), hash))) {
            entries.put(id(item), new Entry(link, title + " " + text + " " + tags));
        }
    }

    @Override
    public Map<String, Entry> entries() {
        return entries;
    }
}
