package org.amparo.feed;

import static org.amparo.feed.XmlWriter.attribute;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.XmlWriter.Attribute;
import org.amparo.feed.internal.json.Instants;

/** Makes an Atom feed of a page: of the same header and items as the JSON Feed, so that both say the same. */
final class AtomMaker {

    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String UPDATED = "updated";
    private static final String LINK = "link";
    private static final String AUTHORS = "authors";

    private final FeedPage page;
    private final DataObject header;
    private final DataObject own;
    private final XmlWriter xml = new XmlWriter();

    AtomMaker(FeedPage page) {
        this.page = page;
        this.header = page.header();
        this.own = (DataObject) header.member("_amparo").orElseThrow();
    }

    String xml() {
        URI self = URI.create(text(header, "feed_url").orElseThrow()).resolve(AtomFeed.FILE_NAME);
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("xmlns", "http://www.w3.org/2005/Atom"));
        text(header, "language").ifPresent(language -> attributes.add(attribute("xml:lang", language)));
        xml.start("feed", attributes.toArray(Attribute[]::new));
        xml.element(ID, self.toString());
        xml.element(TITLE, text(header, TITLE));
        xml.element("subtitle", text(header, "description"));
        xml.element("rights", rights());
        xml.element(UPDATED, updated());
        xml.empty(LINK, attribute("rel", "self"), attribute("type", AtomFeed.MEDIA_TYPE), attribute("href", self));
        link("alternate", text(header, "home_page_url"));
        for (DataValue hub : list(header, "hubs")) {
            link("hub", text((DataObject) hub, "url"));
        }
        xml.element("icon", text(header, "favicon"));
        xml.element("logo", text(header, "icon"));
        authors(header);
        for (FeedItem item : page.items()) {
            entry(item);
        }
        xml.end();
        return xml.toString();
    }

    /** When an item last changed or came; without an item, when the page was made. */
    private String updated() {
        Instant last = Instant.MIN;
        for (FeedItem item : page.items()) {
            Instant published = item.published().orElse(item.modified());
            Instant later = published.isAfter(item.modified()) ? published : item.modified();
            last = later.isAfter(last) ? later : last;
        }
        return page.items().isEmpty() ? text(own, "generatedAt").orElseThrow() : Instants.text(last);
    }

    /** For whom the feed is, in the names that tables have for it; empty if it is for everybody. */
    private Optional<String> rights() {
        String recipients = list(own, "recipients").stream()
                .map(id -> ((DataString) id).text())
                .collect(Collectors.joining(" "));
        String named = recipients.isEmpty() ? "" : ", amparo:recipients " + recipients;
        String end = text(own, "holdsUntil")
                .map(until -> ", amparo:holdsUntil " + until)
                .orElse("");
        return text(own, "profile")
                .filter(profile -> !profile.equals(PublicationProfile.PUBLIC.name()))
                .map(profile -> "amparo:profile " + profile + named + end);
    }

    private void entry(FeedItem item) {
        DataObject members = item.json();
        xml.start("entry");
        xml.element(ID, item.id());
        xml.element(TITLE, text(members, TITLE).orElseThrow(), attribute("type", "text"));
        xml.element(UPDATED, Instants.text(item.modified()));
        xml.element("published", item.published().map(Instants::text));
        authors(list(members, AUTHORS).isEmpty() ? header : members);
        link("alternate", text(members, "url"));
        link("related", text(members, "external_url"));
        for (DataValue tag : list(members, "tags")) {
            xml.empty("category", attribute("term", ((DataString) tag).text()));
        }
        xml.element("summary", text(members, "summary"), attribute("type", "text"));
        xml.element("content", text(members, "content_html").orElseThrow(), attribute("type", "html"));
        xml.end();
    }

    /** The authors of the feed or an item by their names; where there is none, the title of the feed is one. */
    private void authors(DataObject of) {
        List<DataValue> authors = list(of, AUTHORS);
        for (DataValue author : authors.isEmpty() ? List.of(header) : authors) {
            xml.start("author");
            xml.element("name", text((DataObject) author, authors.isEmpty() ? TITLE : "name"));
            xml.end();
        }
    }

    private void link(String relation, Optional<String> address) {
        if (address.isPresent()) {
            xml.empty(LINK, attribute("rel", relation), attribute("href", address.get()));
        }
    }

    private static Optional<String> text(DataObject members, String name) {
        return members.member(name).map(DataString.class::cast).map(DataString::text);
    }

    private static List<DataValue> list(DataObject members, String name) {
        return members.member(name)
                .map(DataArray.class::cast)
                .map(DataArray::items)
                .orElse(List.of());
    }
}
