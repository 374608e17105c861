package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;

/**
 * An item with the dates that it has in a feed.
 *
 * @param id the permanent id
 * @param place an address for its {@code url}, if nobody has written a page about it: readers drop an item without one
 * @param published empty where that would tell what was withdrawn
 * @param content all other members
 */
record FeedItem(String id, URI place, Optional<Instant> published, Instant modified, DataObject content) {

    private static final String URL = "url";

    DataObject json() {
        Members members = new Members().add("id", id);
        published.ifPresent(at -> members.add("date_published", Instants.text(at)));
        members.add("date_modified", Instants.text(modified));
        if (content.member(URL).isEmpty()) {
            members.add(URL, place);
        }
        content.members().forEach(members::add);
        return members.object();
    }

    /** How many bytes it takes on a page. */
    long size() {
        return FeedMaker.sizeOnPage(FeedJson.text(json()).getBytes(UTF_8));
    }
}
