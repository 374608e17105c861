package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.amparo.data.DataObject;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;

/**
 * An item with the dates that it has in a feed.
 *
 * @param id the permanent id
 * @param content all other members
 */
record FeedItem(String id, Instant published, Instant modified, DataObject content) {

    DataObject json() {
        Members members = new Members()
                .add("id", id)
                .add("date_published", Instants.text(published))
                .add("date_modified", Instants.text(modified));
        content.members().forEach(members::add);
        return members.object();
    }

    /** How many bytes it takes on a page. */
    long size() {
        return FeedMaker.sizeOnPage(FeedJson.text(json()).getBytes(UTF_8));
    }
}
