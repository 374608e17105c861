package org.amparo.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Members;

/**
 * A page of a feed, from which each form of it is made.
 *
 * @param header the members before the items
 */
record FeedPage(DataObject header, Optional<URI> next, List<FeedItem> items) {

    FeedPage(Members header, Optional<URI> next, List<FeedItem> items) {
        this(header.object(), next, List.copyOf(items));
    }

    /** The page as a JSON Feed. */
    String json() {
        Members page = new Members();
        header.members().forEach(page::add);
        next.ifPresent(address -> page.add("next_url", address));
        List<DataValue> all = new ArrayList<>();
        for (FeedItem item : items) {
            all.add(item.json());
        }
        return FeedJson.text(page.add("items", new DataArray(all)).object());
    }

    /** The page as an Atom feed. */
    String atom() {
        return new AtomMaker(this).xml();
    }

    @Override
    public String toString() {
        return "page of " + items.size();
    }
}
