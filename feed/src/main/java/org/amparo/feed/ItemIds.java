package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Members;

/**
 * The ids of the items in a folder. They outlive what they would tell: the name of somebody, that there was an event of
 * some kind, whom an award was conferred on, or that a record belonged to a part. So they are made with the secret of the
 * ledger, without which nobody can check a guess, and stay the same for ever.
 */
final class ItemIds {

    /** The bits of a UUID that say its version, 8, and its variant. */
    private static final long VERSION_MASK = 0xF000L;

    private static final long VERSION = 0x8000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final String OPAQUE = "urn:uuid:";

    private final Secret secret;
    private final URI base;
    private final String place;
    private final boolean isSelective;

    /**
     * The ids of a feed.
     *
     * @param place where it lies in the folder; the events of each feed have ids of their own
     * @param isSelective whether its items have ids of their own, too, since an item that leaves it may stay in another
     */
    ItemIds(Secret secret, URI base, String place, boolean isSelective) {
        this.secret = secret;
        this.base = base;
        this.place = place;
        this.isSelective = isSelective;
    }

    String of(Item item) {
        return item.eventName().map(event -> opaque(place, "event", event)).orElseGet(() -> ofItem(item));
    }

    private String ofItem(Item item) {
        DataValue name = item.partName()
                .<DataValue>map(part -> part)
                .orElseGet(() -> new DataString(item.id(base).toString()));
        return opaque(isSelective ? place : "", "item", name);
    }

    /** The place of an item on a page of a feed, which says no more than its id. */
    static URI on(URI page, String id) {
        String anchor = id.startsWith(OPAQUE)
                ? id.substring(OPAQUE.length())
                : UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString();
        return URI.create(page + "#" + anchor);
    }

    private String opaque(String part, String kind, DataValue name) {
        String text =
                FeedJson.text(new Members().add("part", part).add(kind, name).object());
        ByteBuffer hash = ByteBuffer.wrap(secret.hash(text.getBytes(UTF_8)));
        UUID uuid = new UUID((hash.getLong() & ~VERSION_MASK) | VERSION, (hash.getLong() & ~VARIANT_MASK) | VARIANT);
        return OPAQUE + uuid;
    }
}
