package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * @param published empty where that would tell what was withdrawn
 * @param content all other members
 */
record FeedItem(String id, Optional<Instant> published, Instant modified, DataObject content) {

    DataObject json() {
        Members members = new Members().add("id", id);
        published.ifPresent(at -> members.add("date_published", Instants.text(at)));
        members.add("date_modified", Instants.text(modified));
        content.members().forEach(members::add);
        return members.object();
    }

    /** How many bytes it takes on a page. */
    long size() {
        return FeedMaker.sizeOnPage(FeedJson.text(json()).getBytes(UTF_8));
    }
}
