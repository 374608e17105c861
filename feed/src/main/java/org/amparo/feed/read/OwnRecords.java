package org.amparo.feed.read;

import java.nio.CharBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;

/**
 * The records that the items of our own feeds hold. Several items may hold one, such as the conferrals of an award. None is
 * marked below what the feed and the item say for whom they are.
 */
final class OwnRecords {

    private static final String RECORD = "record";

    private final Limits limits;
    private final FeedNotice ofFeed;
    private final Faults faults;
    private final JsonText json = new JsonText();
    private final Map<String, CaseRecord> records = new LinkedHashMap<>();

    OwnRecords(Limits limits, FeedNotice ofFeed, Faults faults) {
        this.limits = limits;
        this.ofFeed = ofFeed;
        this.faults = faults;
    }

    /** The records so far, each once. */
    List<CaseRecord> all() {
        return List.copyOf(records.values());
    }

    /**
     * The record of an item.
     *
     * @param at the place of the extension
     */
    Optional<CaseRecord> of(DataObject item, Pointer at) {
        DataValue own = item.member(FeedRules.AMPARO).orElse(DataObject.EMPTY);
        if (!(own instanceof DataObject extension) || extension.member(RECORD).isEmpty()) {
            return Optional.empty();
        }
        FeedNotice notice = ofFeed.and(FeedNotice.ofItem(extension));
        return read(extension.member(RECORD).get(), notice, at.member(RECORD))
                .filter(record -> isNamed(record, extension, at) && isSame(record, at));
    }

    private Optional<CaseRecord> read(DataValue value, FeedNotice notice, Pointer at) {
        if (!(value instanceof DataObject object)) {
            faults.add(Refusal.EXPECTED_OBJECT, at);
            return Optional.empty();
        }
        TokenReader tokens =
                json.reader(CharBuffer.wrap(FeedJson.text(notice.in(object)).toCharArray()), 1);
        CaseReader reader = new CaseReader(limits, problem -> {
            faults.addElsewhere(problem);
            return true;
        });
        return Optional.ofNullable(reader.record(tokens, at, new CaseReader.UniqueIds()));
    }

    private boolean isNamed(CaseRecord record, DataObject extension, Pointer at) {
        DataValue id = new DataString(record.id().toString());
        boolean isNamed = extension.member(FeedRules.ID).filter(id::equals).isPresent();
        if (!isNamed) {
            faults.add(FeedFault.OTHER_RECORD, at.member(RECORD));
        }
        return isNamed;
    }

    private boolean isSame(CaseRecord record, Pointer at) {
        CaseRecord first = records.putIfAbsent(record.id().toString(), record);
        boolean isSame = first == null || first.equals(record);
        if (!isSame) {
            faults.add(FeedFault.RIVAL_RECORD, at.member(RECORD));
        }
        return isSame;
    }
}
