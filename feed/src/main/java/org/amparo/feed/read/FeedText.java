package org.amparo.feed.read;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.MemberNames;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.json.token.ValueTokens;
import org.amparo.shape.Pointer;
import org.amparo.shape.Types;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a feed, read value by value: a member of the feed or of an item that cannot be read, such as a string
 * that is too long, is reported and does not spoil the others.
 */
final class FeedText {

    static final Pointer ITEMS = Pointer.ROOT.member(FeedRules.ITEMS);
    private static final int DEPTH_OF_ITEM = 2;

    /** An item, or what stands in its place. */
    record Numbered(int index, DataValue value) {}

    private final TokenReader tokens;
    private final Limits limits;
    private final Faults faults;
    private final List<Numbered> items = new ArrayList<>();
    private boolean hasItems;
    private int valuesLeft;

    /** The place where reading is, for a problem after which it cannot go on. */
    private Pointer here = Pointer.ROOT;

    FeedText(CharBuffer text, Limits limits, Faults faults) {
        this.tokens = new JsonText().reader(text, 1);
        this.limits = limits;
        this.faults = faults;
        this.valuesLeft = limits.values();
    }

    /**
     * Reads the whole text.
     *
     * @return the members of the feed, less the items
     * @throws CaseJsonException if it is not the JSON of a feed
     */
    DataObject read() {
        try {
            if (tokens.next() == TokenKind.END) {
                throw new RefusedException(Refusal.CUT_OFF, tokens.line(), tokens.column());
            }
            if (tokens.kind() != TokenKind.START_OBJECT) {
                throw notAFeed(Pointer.ROOT);
            }
            DataObject feed = members(Pointer.ROOT, 0);
            requireEnd();
            if (!hasItems) {
                throw notAFeed(ITEMS);
            }
            return feed;
        } catch (RefusedException e) {
            faults.add(e.refusal().at(here, e.line(), e.column()));
            throw faults.refusal();
        }
    }

    /** The items that have been read. */
    List<Numbered> items() {
        return items;
    }

    private CaseJsonException notAFeed(Pointer at) {
        faults.add(FeedFault.NOT_A_FEED, at);
        return faults.refusal();
    }

    private void requireEnd() {
        try {
            if (tokens.next() == TokenKind.END) {
                return;
            }
        } catch (RefusedException e) {
            throw new RefusedException(Refusal.TRAILING_TEXT, e.line(), e.column());
        }
        throw new RefusedException(Refusal.TRAILING_TEXT, tokens.line(), tokens.column());
    }

    /** Reads the members of an object of this depth, of which those that cannot be read are absent. */
    private DataObject members(Pointer at, int depth) {
        requireDepth(depth);
        MemberNames names = new MemberNames();
        Map<String, DataValue> members = new LinkedHashMap<>();
        while (tokens.next() != TokenKind.END_OBJECT) {
            String name = tokens.text();
            here = at.member(name);
            Refusal refusal = names.add(name);
            if (refusal != null) {
                faults.add(refusal.at(here, tokens.line(), tokens.column()));
            }
            DataValue value = member(tokens.next(), depth + 1);
            if (refusal == null && value != null) {
                members.put(name, value);
            }
            here = at;
        }
        return new DataObject(members);
    }

    private @Nullable DataValue member(TokenKind kind, int depth) {
        if (kind == TokenKind.START_ARRAY && !hasItems && here.equals(ITEMS)) {
            hasItems = true;
            readItems();
            return null;
        }
        return value(here, depth);
    }

    private void readItems() {
        for (int index = 0; tokens.next() != TokenKind.END_ARRAY; index++) {
            here = ITEMS.item(index);
            if (index == limits.records()) {
                throw new RefusedException(Refusal.TOO_MANY_RECORDS, tokens.line(), tokens.column());
            }
            boolean isObject = tokens.kind() == TokenKind.START_OBJECT;
            DataValue item = isObject ? members(here, DEPTH_OF_ITEM) : value(here, DEPTH_OF_ITEM);
            if (item != null) {
                items.add(new Numbered(index, item));
            }
            here = ITEMS;
        }
    }

    /** Reads a value in so many objects and arrays; null if it cannot be read. */
    private @Nullable DataValue value(Pointer at, int depth) {
        ValueTokens value = new ValueTokens(tokens);
        CaseReader reader = new CaseReader(
                limits.withDepth(limits.depth() - depth).withValues(Math.max(0, valuesLeft)), problem -> {
                    faults.add(problem.at(at.append(problem.pointer()), problem.line(), problem.column()));
                    return true;
                });
        DataValue read = reader.value(value, Types.TREE);
        valuesLeft -= reader.values() + 1;
        if (value.kind() != TokenKind.END) {
            throw faults.refusal();
        }
        if (valuesLeft < 0) {
            throw new RefusedException(Refusal.TOO_MANY_VALUES, tokens.line(), tokens.column());
        }
        return read;
    }

    private void requireDepth(int depth) {
        if (depth >= limits.depth()) {
            throw new RefusedException(Refusal.TOO_DEEP, tokens.line(), tokens.column());
        }
    }
}
