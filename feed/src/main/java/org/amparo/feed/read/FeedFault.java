package org.amparo.feed.read;

import java.util.List;
import org.amparo.json.problem.JsonProblem;
import org.amparo.shape.Pointer;

/** Everything that is wrong with feeds alone, and not with JSON, in one place. */
enum FeedFault {
    /** Not a feed. */
    NOT_A_FEED("not-a-feed", "Expected a JSON Feed: an object with an array of items. Nothing was read."),
    /** Another version. */
    VERSION("feed-version", "Expected the address of version 1 or 1.1 of JSON Feed; it was read as 1.1."),
    /** A member that JSON Feed does not have. */
    UNKNOWN_MEMBER("unknown-feed-member", "JSON Feed has no member of this name, and extensions start with _."),
    /** A text without text. */
    EMPTY("feed-empty", "Expected text; leave out what is absent."),
    /** An item without an id. */
    NO_ID("item-without-id", "Expected an id that is a string with text; the item was left out."),
    /** An id that is a number. */
    NUMBER_AS_ID("number-as-id", "Expected an id that is a string; the number was taken as its text."),
    /** Two items of one id. */
    SAME_ID("same-item-id", "An item before has this id; readers show only one of them."),
    /** An item without content. */
    NO_CONTENT("no-content", "Expected content_html or content_text with text."),
    /** Tags that are a string. */
    TEXT_AS_TAGS("text-as-tags", "Expected an array of tags; the string was taken as the only one."),
    /** A tag twice. */
    SAME_TAG("duplicate-tag", "A tag before is the same; this one was left out."),
    /** Authors that are one object. */
    OBJECT_AS_LIST("object-as-list", "Expected an array of objects; the object was taken as the only one."),
    /** An author of whom nothing is said. */
    NO_AUTHOR("empty-author", "Expected a name, an address or a picture; the author was left out."),
    /** No web address. */
    WEB_ADDRESS("web-address", "Expected an absolute http or https address; it was left out."),
    /** An address that is not in ASCII. */
    NOT_ASCII("address-not-ascii", "Expected an address in ASCII; it was put into Punycode and percent-encoding."),
    /** The next page is this one. */
    SAME_PAGE("next-is-same", "Expected another address than that of the feed; it was left out."),
    /** No date. */
    DATE("feed-date", "Expected a date and time as 2024-12-31T08:00:00Z (RFC 3339); it was left out."),
    /** A number that is no size. */
    SIZE("feed-size", "Expected a number of bytes or seconds, bytes whole, that is not negative; it was left out."),
    /** A record that is not the item's. */
    OTHER_RECORD("other-record", "Expected the record that the id in _amparo names; it was left out."),
    /** A record that is not the same as one before. */
    RIVAL_RECORD("rival-record", "Expected the same record as in an item before, which has its id; it was left out.");

    private final String code;
    private final String text;

    FeedFault(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The stable code. */
    String code() {
        return code;
    }

    /** The problem at its place. */
    JsonProblem at(Pointer pointer, int line, int column) {
        return new JsonProblem(code, List.of(), pointer, line, column, text);
    }
}
