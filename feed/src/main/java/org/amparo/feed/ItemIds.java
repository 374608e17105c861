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
 * The ids of items. Most are the addresses of records. Those of events, of conferrals, and of items in a feed of
 * a part outlive what they would tell: that there was an event of some kind, whom an award was conferred on, or that a
 * record belonged to the part. So they are made with a secret of the ledger, without which nobody can check a guess.
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
    private final String part;
    private final boolean isOpaque;

    /**
     * The ids of a feed.
     *
     * @param part the address of the part that the feed is of
     * @param isOpaque whether the items tell nothing by their ids, as events never do
     */
    ItemIds(Secret secret, URI base, String part, boolean isOpaque) {
        this.secret = secret;
        this.base = base;
        this.part = part;
        this.isOpaque = isOpaque;
    }

    String of(Item item) {
        return item.eventName().map(event -> opaque(part, "event", event)).orElseGet(() -> ofItem(item));
    }

    private String ofItem(Item item) {
        String record = item.id(base).toString();
        if (isOpaque) {
            return opaque(
                    part, "item", item.partName().<DataValue>map(name -> name).orElse(new DataString(record)));
        }
        return item.partName().map(name -> opaque("", "item", name)).orElse(record);
    }

    /** Whether an id tells nothing, so that the dates of what it is of must not tell either. */
    static boolean isOpaque(String id) {
        return id.startsWith(OPAQUE);
    }

    private String opaque(String ofPart, String kind, DataValue name) {
        String text =
                FeedJson.text(new Members().add("part", ofPart).add(kind, name).object());
        ByteBuffer hash = ByteBuffer.wrap(secret.hash(text.getBytes(UTF_8)));
        UUID uuid = new UUID((hash.getLong() & ~VERSION_MASK) | VERSION, (hash.getLong() & ~VARIANT_MASK) | VARIANT);
        return OPAQUE + uuid;
    }
}
