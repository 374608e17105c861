package org.amparo.feed.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The rules of JSON Feed 1.0 and 1.1: for each member of a feed, an item and their parts, what is kept of it. What is
 * not as it should be is put right where that is safe, or else left out, and reported.
 */
final class FeedRules {

    static final String VERSION = "version";
    static final String TITLE = "title";
    static final String FEED_URL = "feed_url";
    static final String NEXT_URL = "next_url";
    static final String ITEMS = "items";
    static final String ID = "id";
    static final String CONTENT_HTML = "content_html";
    static final String CONTENT_TEXT = "content_text";
    static final String AUTHORS = "authors";
    static final String TAGS = "tags";
    static final String AMPARO = "_amparo";

    private static final String AUTHOR = "author";
    private static final String URL = "url";
    private static final String TYPE = "type";
    private static final String MIME_TYPE = "mime_type";

    private final Faults faults;
    private final FeedValues values;

    private final Map<String, FeedValues.Rule> ofFeed;
    private final Map<String, FeedValues.Rule> ofItem;
    private final Map<String, FeedValues.Rule> ofAuthor;
    private final Map<String, FeedValues.Rule> ofHub;
    private final Map<String, FeedValues.Rule> ofAttachment;

    FeedRules(Faults faults) {
        this.faults = faults;
        this.values = new FeedValues(faults);
        this.ofAuthor = Map.of("name", values::text, URL, values::addressOrMail, "avatar", values::address);
        this.ofHub = Map.of(TYPE, values::text, URL, values::address);
        this.ofAttachment = ofAttachment();
        this.ofFeed = ofFeed();
        this.ofItem = ofItem();
    }

    private Map<String, FeedValues.Rule> ofAttachment() {
        return Map.of(
                URL,
                values::address,
                MIME_TYPE,
                values::text,
                TITLE,
                values::text,
                "size_in_bytes",
                values::bytes,
                "duration_in_seconds",
                values::seconds);
    }

    private Map<String, FeedValues.Rule> ofFeed() {
        return Map.ofEntries(
                Map.entry(VERSION, values::version),
                Map.entry(TITLE, values::text),
                Map.entry("home_page_url", values::address),
                Map.entry(FEED_URL, values::address),
                Map.entry("description", values::text),
                Map.entry("user_comment", values::text),
                Map.entry(NEXT_URL, values::address),
                Map.entry("icon", values::address),
                Map.entry("favicon", values::address),
                Map.entry(AUTHOR, this::author),
                Map.entry(AUTHORS, (value, at) -> objects(value, at, this::author)),
                Map.entry("language", values::language),
                Map.entry("expired", values::bool),
                Map.entry("hubs", (value, at) -> objects(value, at, this::hub)));
    }

    private Map<String, FeedValues.Rule> ofItem() {
        return Map.ofEntries(
                Map.entry(ID, values::id),
                Map.entry(URL, values::address),
                Map.entry("external_url", values::address),
                Map.entry(TITLE, values::text),
                Map.entry(CONTENT_HTML, values::text),
                Map.entry(CONTENT_TEXT, values::text),
                Map.entry("summary", values::text),
                Map.entry("image", values::address),
                Map.entry("banner_image", values::address),
                Map.entry("date_published", values::date),
                Map.entry("date_modified", values::date),
                Map.entry(AUTHOR, this::author),
                Map.entry(AUTHORS, (value, at) -> objects(value, at, this::author)),
                Map.entry(TAGS, this::tags),
                Map.entry("language", values::language),
                Map.entry("attachments", (value, at) -> objects(value, at, this::attachment)));
    }

    /** Whether a member with this name is an extension. */
    static boolean isExtension(String name) {
        return name.startsWith("_");
    }

    /** What is kept of the members of a feed. */
    DataObject feed(DataObject feed) {
        DataObject good = withAuthors(kept(feed, Pointer.ROOT, ofFeed));
        if (!feed.members().containsKey(VERSION)) {
            faults.add(FeedFault.VERSION, Pointer.ROOT.member(VERSION));
        }
        require(feed, Pointer.ROOT, TITLE);
        boolean leadsBack =
                good.member(NEXT_URL).isPresent() && good.member(NEXT_URL).equals(good.member(FEED_URL));
        if (leadsBack) {
            faults.add(FeedFault.SAME_PAGE, Pointer.ROOT.member(NEXT_URL));
        }
        return leadsBack ? without(good, NEXT_URL) : good;
    }

    /** What is kept of an item; null if it has no id. */
    @Nullable
    DataObject item(DataValue item, Pointer at) {
        if (!(item instanceof DataObject object)) {
            faults.add(Refusal.EXPECTED_OBJECT, at);
            return null;
        }
        DataObject good = withAuthors(kept(object, at, ofItem));
        if (!object.members().containsKey(ID)) {
            faults.add(FeedFault.NO_ID, at);
        }
        if (good.member(ID).isEmpty()) {
            return null;
        }
        if (good.member(CONTENT_HTML).isEmpty() && good.member(CONTENT_TEXT).isEmpty()) {
            faults.add(FeedFault.NO_CONTENT, at);
        }
        return good;
    }

    private DataObject kept(DataObject object, Pointer at, Map<String, FeedValues.Rule> rules) {
        Map<String, DataValue> good = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            DataValue kept = kept(name, value, at.member(name), rules);
            if (kept != null) {
                good.put(name, kept);
            }
        });
        return new DataObject(good);
    }

    private @Nullable DataValue kept(String name, DataValue value, Pointer at, Map<String, FeedValues.Rule> rules) {
        if (isExtension(name)) {
            if (!(value instanceof DataObject)) {
                faults.add(Refusal.EXPECTED_OBJECT, at);
            }
            return value;
        }
        FeedValues.Rule rule = rules.get(name);
        if (rule == null) {
            faults.add(FeedFault.UNKNOWN_MEMBER, at);
            return null;
        }
        if (value == DataNull.NULL && !name.equals(ID)) {
            faults.add(Refusal.NULL_VALUE, at);
            return null;
        }
        return rule.keep(value, at);
    }

    private static DataObject withAuthors(DataObject good) {
        return good.member(AUTHORS).isEmpty()
                ? good.member(AUTHOR)
                        .map(author -> good.with(AUTHORS, DataArray.of(author)))
                        .orElse(good)
                : good;
    }

    private static DataObject without(DataObject object, String name) {
        Map<String, DataValue> members = new LinkedHashMap<>(object.members());
        members.remove(name);
        return new DataObject(members);
    }

    private boolean require(DataObject object, Pointer at, String name) {
        boolean lacks = !object.members().containsKey(name);
        if (lacks) {
            faults.add(Refusal.MISSING_REQUIRED, at.member(name));
        }
        return !lacks;
    }

    private @Nullable DataValue author(DataValue value, Pointer at) {
        DataObject author = object(value, at, ofAuthor);
        boolean isEmpty = author != null && ofAuthor.keySet().stream().noneMatch(author.members()::containsKey);
        return isEmpty ? values.refused(FeedFault.NO_AUTHOR, at) : author;
    }

    private @Nullable DataValue hub(DataValue value, Pointer at) {
        DataObject hub = object(value, at, ofHub);
        if (hub != null) {
            require((DataObject) value, at, TYPE);
            require((DataObject) value, at, URL);
        }
        return hub != null && hub.members().keySet().containsAll(ofHub.keySet()) ? hub : null;
    }

    private @Nullable DataValue attachment(DataValue value, Pointer at) {
        DataObject attachment = object(value, at, ofAttachment);
        if (attachment != null) {
            require((DataObject) value, at, URL);
            require((DataObject) value, at, MIME_TYPE);
        }
        return attachment != null && attachment.members().containsKey(URL) ? attachment : null;
    }

    private @Nullable DataObject object(DataValue value, Pointer at, Map<String, FeedValues.Rule> rules) {
        if (value instanceof DataObject object) {
            return kept(object, at, rules);
        }
        faults.add(Refusal.EXPECTED_OBJECT, at);
        return null;
    }

    private @Nullable DataValue objects(DataValue value, Pointer at, FeedValues.Rule rule) {
        if (!(value instanceof DataObject)) {
            return list(value, at, rule);
        }
        faults.add(FeedFault.OBJECT_AS_LIST, at);
        return listOf(rule.keep(value, at));
    }

    private @Nullable DataValue tags(DataValue value, Pointer at) {
        if (value instanceof DataString) {
            faults.add(FeedFault.TEXT_AS_TAGS, at);
            return listOf(values.text(value, at));
        }
        Set<String> seen = new HashSet<>();
        return list(value, at, (tag, place) -> {
            DataValue text = values.text(tag, place);
            boolean isSame = text instanceof DataString string && !seen.add(string.text());
            return isSame ? values.refused(FeedFault.SAME_TAG, place) : text;
        });
    }

    private @Nullable DataValue list(DataValue value, Pointer at, FeedValues.Rule rule) {
        if (!(value instanceof DataArray array)) {
            return values.refused(Refusal.EXPECTED_ARRAY, at);
        }
        List<DataValue> kept = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            DataValue item = rule.keep(array.items().get(i), at.item(i));
            if (item != null) {
                kept.add(item);
            }
        }
        return new DataArray(kept);
    }

    private static @Nullable DataValue listOf(@Nullable DataValue only) {
        return only == null ? null : DataArray.of(only);
    }
}
