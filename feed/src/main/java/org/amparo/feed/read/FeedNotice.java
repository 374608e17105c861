package org.amparo.feed.read;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Readership;
import org.amparo.internal.marking.LeastMarking;

/**
 * What one of our feeds, or an item of one, says for whom it is.
 *
 * @param usual the level of a record that has no marking of its own, if it is said
 * @param least the level below which nothing of a record is marked
 */
record FeedNotice(Optional<Marking> usual, LeastMarking least) {

    private static final FeedNotice NONE = new FeedNotice(Optional.empty(), LeastMarking.NONE);

    /** That of a feed; a feed of a stranger says nothing. */
    static FeedNotice ofFeed(DataObject feed) {
        return feed.member(FeedRules.AMPARO).orElse(DataObject.EMPTY) instanceof DataObject own ? ofItem(own) : NONE;
    }

    /** That of an item. */
    static FeedNotice ofItem(DataObject own) {
        LeastMarking least = own.member("profile")
                .map(profile -> new LeastMarking(Readership.least(text(profile))))
                .orElse(LeastMarking.NONE);
        boolean isLimited = own.member("holdsUntil").isPresent()
                || own.member("recipients")
                        .filter(recipients -> !recipients.equals(DataArray.of()))
                        .isPresent();
        return new FeedNotice(
                own.member("defaultMarking").map(level -> Marking.VOCABULARY.of(text(level))),
                isLimited ? least.and(LeastMarking.LIMITED) : least);
    }

    /** A text; what is none means as little as a word that nobody knows. */
    private static String text(DataValue value) {
        return value instanceof DataString string && !string.text().isBlank() ? string.text() : "unknown";
    }

    /** What both say, the stricter of each. */
    FeedNotice and(FeedNotice other) {
        Optional<Marking> stricter = usual.map(level ->
                        other.usual.map(second -> Marking.higher(level, second)).orElse(level))
                .or(other::usual);
        return new FeedNotice(stricter, least.and(other.least));
    }

    /** A record as JSON, marked as they say. */
    DataObject in(DataObject record) {
        DataObject marked = usual.isPresent() && record.member("marking").isEmpty()
                ? record.with("marking", new DataString(usual.get().code()))
                : record;
        return least.in(marked, Marking.PUBLIC);
    }
}
