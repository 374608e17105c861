package org.amparo.feed.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.shape.Pointer;

/** Makes the items of a feed, one by one, from what stands in its list. */
final class ItemReader {

    private final FeedRules rules;
    private final OwnRecords records;
    private final Faults faults;
    private final List<ReadItem> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    ItemReader(FeedRules rules, OwnRecords records, Faults faults) {
        this.rules = rules;
        this.records = records;
        this.faults = faults;
    }

    /** Adds what stands at a place of the list; nothing, if it is no item. */
    void add(FeedText.Numbered read) {
        Pointer at = FeedText.ITEMS.item(read.index());
        DataObject good = rules.item(read.value(), at);
        if (good == null) {
            return;
        }
        Optional<CaseRecord> record = records.of(good, at.member(FeedRules.AMPARO));
        ReadItem item = new ReadItem((DataObject) read.value(), good, record);
        if (!ids.add(item.id())) {
            faults.add(FeedFault.SAME_ID, at.member(FeedRules.ID));
        }
        items.add(item);
    }

    List<ReadItem> items() {
        return items;
    }

    /** The records of all items, each once. */
    List<CaseRecord> records() {
        return records.all();
    }
}
