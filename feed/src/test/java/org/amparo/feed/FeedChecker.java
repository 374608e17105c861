package org.amparo.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.json.address.OwnAddress;
import org.jspecify.annotations.Nullable;

/** Checks the pages of a feed against JSON Feed 1.1 and known faults of readers, without any code that makes feeds. */
final class FeedChecker {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final Pattern EXTENSION = Pattern.compile("_[A-Za-z][^.]+");
    private static final Set<String> FEED = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");
    private static final Set<String> ITEM = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");
    private static final Set<String> HUB = Set.of("type", "url");
    private static final Set<String> AUTHOR = Set.of("name", "url", "avatar");
    private static final Set<String> ATTACHMENT =
            Set.of("url", "mime_type", "title", "size_in_bytes", "duration_in_seconds");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> pageUrls = new HashSet<>();

    private FeedChecker() {}

    /** The faults, each as a pointer and a code. */
    static List<String> check(List<String> pages) {
        FeedChecker checker = new FeedChecker();
        for (int i = 0; i < pages.size(); i++) {
            checker.page(pages.get(i), i + 1 == pages.size());
        }
        return checker.problems;
    }

    /** The faults of a folder: its feed leads to the archive, which has the same items and others. */
    static List<String> checkFolder(String feed, List<String> archive) {
        FeedChecker checker = new FeedChecker();
        checker.page(feed, archive.isEmpty());
        checker.ids.clear();
        for (int i = 0; i < archive.size(); i++) {
            checker.page(archive.get(i), i + 1 == archive.size());
        }
        return checker.problems;
    }

    static List<String> check(JsonFeed feed) {
        return check(feed.pages().stream().map(JsonFeed.Page::json).toList());
    }

    private void page(String json, boolean last) {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            problem("", "not-json");
            return;
        }
        noNull("", feed);
        members("", feed, FEED);
        Iterator<String> names = feed.fieldNames();
        if (!names.hasNext() || !names.next().equals("version")) {
            problem("/version", "not-first");
        }
        if (!feed.path("version").asText().equals("https://jsonfeed.org/version/1.1")) {
            problem("/version", "wrong");
        }
        text(feed, "", "title", true);
        url(feed, "", "home_page_url");
        url(feed, "", "feed_url");
        url(feed, "", "next_url");
        url(feed, "", "icon");
        url(feed, "", "favicon");
        text(feed, "", "description", false);
        text(feed, "", "user_comment", false);
        hubs(feed);
        language(feed, "");
        authors(feed, "");
        if (feed.has("expired") && !feed.get("expired").isBoolean()) {
            problem("/expired", "no-boolean");
        }
        pageUrls.add(feed.path("feed_url").asText("none"));
        if (feed.has("next_url") && !pageUrls.add(feed.get("next_url").asText())) {
            problem("/next_url", "seen-before");
        }
        if (feed.has("next_url") == last) {
            problem("/next_url", "wrong-end");
        }
        if (!feed.path("items").isArray()) {
            problem("/items", "no-array");
        }
        for (int i = 0; i < feed.path("items").size(); i++) {
            item("/items/" + i, feed.get("items").get(i));
        }
    }

    private void item(String at, JsonNode item) {
        members(at, item, ITEM);
        if (!item.path("id").isTextual() || item.get("id").asText().isBlank()) {
            problem(at + "/id", "no-id");
        } else if (!ids.add(item.get("id").asText())) {
            problem(at + "/id", "duplicate");
        }
        url(item, at, "url");
        url(item, at, "external_url");
        url(item, at, "image");
        url(item, at, "banner_image");
        text(item, at, "summary", false);
        text(item, at, "title", false);
        text(item, at, "content_html", false);
        text(item, at, "content_text", false);
        if (!item.has("content_html") && !item.has("content_text")) {
            problem(at, "no-content");
        }
        instant(item, at, "date_published");
        instant(item, at, "date_modified");
        language(item, at);
        authors(item, at);
        tags(item, at);
        attachments(item, at);
    }

    private void members(String at, JsonNode object, Set<String> known) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            if (name.startsWith("_")) {
                if (!EXTENSION.matcher(name).matches() || !member.getValue().isObject()) {
                    problem(at + "/" + name, "extension");
                }
                JsonNode about = member.getValue().path("about");
                boolean mayLack = OwnAddress.OF_PROJECT.base().isEmpty();
                if (!(about.isMissingNode() && mayLack) && uri(about.asText()) == null) {
                    problem(at + "/" + name + "/about", "no-url");
                }
                inside(at + "/" + name, member.getValue());
            } else if (!known.contains(name)) {
                problem(at + "/" + name, "unknown");
            }
        }
    }

    private void inside(String at, JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().indexOf('.') >= 0 || member.getKey().startsWith("_")) {
                problem(at + "/" + member.getKey(), "extension-name");
            }
            inside(at + "/" + member.getKey(), member.getValue());
        }
        if (node.isArray()) {
            node.forEach(item -> inside(at + "/-", item));
        }
    }

    private void noNull(String at, JsonNode node) {
        if (node.isNull()) {
            problem(at, "null");
        }
        node.properties().forEach(member -> noNull(at + "/" + member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(item -> noNull(at + "/-", item));
        }
    }

    private void text(JsonNode object, String at, String name, boolean required) {
        if (object.has(name)
                ? !object.get(name).isTextual() || object.get(name).asText().isBlank()
                : required) {
            problem(at + "/" + name, "empty");
        }
    }

    private void url(JsonNode object, String at, String name) {
        if (object.has(name) && uri(object.get(name).asText()) == null) {
            problem(at + "/" + name, "no-url");
        }
    }

    private static @Nullable URI uri(String text) {
        try {
            URI uri = new URI(text);
            boolean web = Set.of("http", "https")
                    .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
            return web && uri.getHost() != null && text.chars().allMatch(c -> c > 32 && c < 127) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private void instant(JsonNode object, String at, String name) {
        if (object.has(name) && !INSTANT.matcher(object.get(name).asText()).matches()) {
            problem(at + "/" + name, "no-instant");
        }
    }

    private void language(JsonNode object, String at) {
        if (!object.has("language")) {
            return;
        }
        try {
            String tag = object.get("language").asText();
            new Locale.Builder().setLanguageTag(tag);
            if (tag.isEmpty()) {
                problem(at + "/language", "malformed");
            }
        } catch (IllformedLocaleException e) {
            problem(at + "/language", "malformed");
        }
    }

    private void authors(JsonNode object, String at) {
        list(object, at, "authors");
        object.path("authors").forEach(author -> {
            members(at + "/authors", author, AUTHOR);
            text(author, at + "/authors", "name", false);
            url(author, at + "/authors", "url");
            url(author, at + "/authors", "avatar");
            if (author.isEmpty()) {
                problem(at + "/authors", "empty");
            }
        });
    }

    private void hubs(JsonNode feed) {
        list(feed, "", "hubs");
        feed.path("hubs").forEach(hub -> {
            members("/hubs", hub, HUB);
            text(hub, "/hubs", "type", true);
            required(hub, "/hubs", "url");
        });
    }

    private void required(JsonNode object, String at, String name) {
        if (object.has(name)) {
            url(object, at, name);
        } else {
            problem(at + "/" + name, "no-url");
        }
    }

    private void list(JsonNode object, String at, String name) {
        if (object.has(name) && (!object.get(name).isArray() || object.get(name).isEmpty())) {
            problem(at + "/" + name, "no-list");
        }
    }

    private void tags(JsonNode item, String at) {
        Set<String> seen = new HashSet<>();
        list(item, at, "tags");
        item.path("tags").forEach(tag -> {
            if (!tag.isTextual() || tag.asText().isBlank() || !seen.add(tag.asText())) {
                problem(at + "/tags", "tag");
            }
        });
    }

    private void attachments(JsonNode item, String at) {
        list(item, at, "attachments");
        item.path("attachments").forEach(attachment -> {
            members(at + "/attachments", attachment, ATTACHMENT);
            required(attachment, at + "/attachments", "url");
            text(attachment, at + "/attachments", "mime_type", true);
            text(attachment, at + "/attachments", "title", false);
            for (String size : List.of("size_in_bytes", "duration_in_seconds")) {
                if (attachment.has(size)
                        && (!attachment.get(size).isIntegralNumber()
                                || attachment.get(size).asLong() < 0)) {
                    problem(at + "/attachments/" + size, "no-size");
                }
            }
        });
    }

    private void problem(String at, String code) {
        problems.add(at + " " + code);
    }
}
