package org.amparo.feed;

import static org.amparo.feed.XmlWriter.attribute;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.XmlWriter.Attribute;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.read.FeedAttachment;
import org.amparo.feed.read.FeedAuthor;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.feed.read.ReadItem;
import org.amparo.json.ReadLimits;

/**
 * Makes an Atom feed of a page of a JSON Feed. It is made of the page itself, so that both say the same, whatever comes
 * to stand in a page.
 */
final class AtomMaker {

    /** A page of ours is as large as it is. */
    private static final JsonFeedReader READER = JsonFeedReader.standard()
            .withLimits(ReadLimits.standard()
                    .withDocumentBytes(Long.MAX_VALUE)
                    .withTextLength(Integer.MAX_VALUE)
                    .withNumberLength(Integer.MAX_VALUE)
                    .withValues(Integer.MAX_VALUE));

    private static final String ID = "id";
    private static final String UPDATED = "updated";
    private static final String LINK = "link";

    private final ReadFeed feed;
    private final URI self;
    private final Instant updated;
    private final XmlWriter xml = new XmlWriter();

    AtomMaker(JsonFeed.Page page) {
        this.feed = READER.read(page.bytes());
        this.self = feed.feedUrl().orElseThrow().resolve(AtomFeed.FILE_NAME);
        this.updated = feed.items().stream()
                .flatMap(AtomMaker::dates)
                .max(Comparator.naturalOrder())
                .orElseGet(this::generatedAt);
    }

    /** The dates of an item, that of its last change first. */
    private static Stream<Instant> dates(ReadItem item) {
        return Stream.of(item.dateModified(), item.datePublished()).flatMap(Optional::stream);
    }

    private Instant generatedAt() {
        return own("generatedAt").map(Instant::parse).orElseThrow();
    }

    /** For whom the feed is, in the names that tables have for it; empty if it is for everybody. */
    private Optional<String> rights() {
        return own("profile")
                .filter(profile -> !profile.equals(PublicationProfile.PUBLIC.name()))
                .map(profile -> "amparo:profile " + profile
                        + own("holdsUntil")
                                .map(end -> ", amparo:holdsUntil " + end)
                                .orElse(""));
    }

    /** A text of the extension of the feed. */
    private Optional<String> own(String name) {
        return feed.extensions()
                .member("_amparo")
                .map(DataObject.class::cast)
                .flatMap(own -> own.member(name))
                .map(DataString.class::cast)
                .map(DataString::text);
    }

    String xml() {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("xmlns", "http://www.w3.org/2005/Atom"));
        feed.language().ifPresent(language -> attributes.add(attribute("xml:lang", language)));
        xml.start("feed", attributes.toArray(Attribute[]::new));
        xml.element(ID, self.toString());
        xml.element("title", feed.title());
        xml.element("subtitle", feed.description());
        xml.element("rights", rights());
        xml.element(UPDATED, Instants.text(updated));
        xml.empty(LINK, attribute("rel", "self"), attribute("type", AtomFeed.MEDIA_TYPE), attribute("href", self));
        feed.homePageUrl().ifPresent(page -> link("alternate", page));
        feed.hubs().forEach(hub -> link("hub", hub.url()));
        xml.element("icon", feed.favicon());
        xml.element("logo", feed.icon());
        authors(List.of());
        feed.items().forEach(this::entry);
        xml.end();
        return xml.toString();
    }

    private void entry(ReadItem item) {
        xml.start(
                "entry",
                item.language().stream()
                        .map(language -> attribute("xml:lang", language))
                        .toArray(Attribute[]::new));
        xml.element(ID, item.id());
        xml.element("title", title(item), attribute("type", "text"));
        xml.element(UPDATED, Instants.text(dates(item).findFirst().orElse(updated)));
        xml.element("published", item.datePublished().map(Instants::text));
        authors(item.authors());
        item.url().ifPresent(page -> link("alternate", page));
        item.externalUrl().ifPresent(page -> link("related", page));
        item.attachments().forEach(this::enclosure);
        item.tags().forEach(tag -> xml.empty("category", attribute("term", tag)));
        xml.element("summary", item.summary(), attribute("type", "text"));
        item.contentHtml()
                .ifPresentOrElse(
                        html -> xml.element("content", html, attribute("type", "html")),
                        () -> xml.element("content", item.contentText(), attribute("type", "text")));
        xml.end();
    }

    /** The title, which Atom requires; of an item without one, the first line of its text. */
    private static String title(ReadItem item) {
        return item.title()
                .or(() -> item.contentText().flatMap(text -> text.lines().findFirst()))
                .orElse(item.id());
    }

    private void authors(List<FeedAuthor> ofItem) {
        List<FeedAuthor> authors = ofItem.isEmpty() ? feed.authors() : ofItem;
        authors.forEach(author -> {
            xml.start("author");
            xml.element("name", author.name().or(() -> author.url().map(URI::toString)));
            xml.element("uri", author.url());
            xml.end();
        });
        if (authors.isEmpty()) {
            xml.start("author");
            xml.element("name", feed.title());
            xml.end();
        }
    }

    private void link(String relation, URI address) {
        xml.empty(LINK, attribute("rel", relation), attribute("href", address));
    }

    private void enclosure(FeedAttachment file) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("rel", "enclosure"));
        file.mimeType().ifPresent(type -> attributes.add(attribute("type", type)));
        file.sizeInBytes().ifPresent(size -> attributes.add(attribute("length", size)));
        file.title().ifPresent(title -> attributes.add(attribute("title", title)));
        attributes.add(attribute("href", file.url()));
        xml.empty(LINK, attributes.toArray(Attribute[]::new));
    }
}
