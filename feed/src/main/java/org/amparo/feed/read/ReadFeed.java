package org.amparo.feed.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.json.problem.JsonProblem;
import org.amparo.text.LanguageTag;

/**
 * A page of a JSON Feed that was read, with what is wrong with it.
 *
 * <p>What is not as JSON Feed wants it is absent here and among the {@link #problems}.
 */
public final class ReadFeed extends FeedPart {

    private final List<ReadItem> items;
    private final List<CaseRecord> records;
    private final List<JsonProblem> problems;

    ReadFeed(DataObject good, List<ReadItem> items, List<CaseRecord> records, List<JsonProblem> problems) {
        super(good);
        this.items = List.copyOf(items);
        this.records = List.copyOf(records);
        this.problems = List.copyOf(problems);
    }

    /** The version of JSON Feed: {@code 1} or {@code 1.1}; empty if the feed names another one, or none. */
    public Optional<String> version() {
        return text(FeedRules.VERSION);
    }

    /** The title, plain text. */
    public Optional<String> title() {
        return text(FeedRules.TITLE);
    }

    /** The page that the feed belongs to, http or https. */
    public Optional<URI> homePageUrl() {
        return address("home_page_url");
    }

    /** The address that the feed gives for itself, http or https. Where it came from, only its reader knows. */
    public Optional<URI> feedUrl() {
        return address(FeedRules.FEED_URL);
    }

    /** What the feed is about, plain text. */
    public Optional<String> description() {
        return text("description");
    }

    /** A word for people who look at the feed itself, plain text. */
    public Optional<String> userComment() {
        return text("user_comment");
    }

    /**
     * The next page, http or https, which is not fetched. It is not the address of this page; remember those that you
     * have read, as pages may lead back to one.
     */
    public Optional<URI> nextUrl() {
        return address(FeedRules.NEXT_URL);
    }

    /** A large image for the feed, http or https. */
    public Optional<URI> icon() {
        return address("icon");
    }

    /** A small image for the feed, http or https. */
    public Optional<URI> favicon() {
        return address("favicon");
    }

    /** The authors: {@code authors} or, of a feed of version 1, {@code author}. */
    public List<FeedAuthor> authors() {
        return objects(FeedRules.AUTHORS, FeedAuthor::new);
    }

    /** The language of the feed. */
    public Optional<LanguageTag> language() {
        return languageTag();
    }

    /** Whether the feed has ended and will not change any more. */
    public boolean isExpired() {
        return value("expired", DataBoolean.class).map(DataBoolean::value).orElse(false);
    }

    /** The hubs that tell of news. */
    public List<FeedHub> hubs() {
        return objects("hubs", FeedHub::new);
    }

    /** The members whose names start with an underscore, as they are in the feed. */
    public DataObject extensions() {
        return extensionMembers();
    }

    /** The items that have an id, in the order of the feed. Two may have one id, which is a problem. */
    public List<ReadItem> items() {
        return items;
    }

    /**
     * The records in the items of one of our feeds, each once: a page of detentions, statements and awards. Their ids are
     * those of that feed's case file, and nothing more is known of whoever wrote it. What is not for everybody is marked for
     * those for whom the feed says that it is, and nothing of it below that.
     */
    public List<CaseRecord> records() {
        return records;
    }

    /** The ids of the items that say that they were withdrawn: a copy of them must go. */
    public List<String> withdrawn() {
        return items.stream()
                .filter(ReadItem::isWithdrawn)
                .map(ReadItem::id)
                .distinct()
                .toList();
    }

    /** The problems, in the order of the text; empty if the feed is as JSON Feed wants it. */
    public List<JsonProblem> problems() {
        return problems;
    }

    /** The number of items and problems. */
    @Override
    public String toString() {
        return "feed of " + items.size() + ", " + problems.size() + " problems";
    }
}
