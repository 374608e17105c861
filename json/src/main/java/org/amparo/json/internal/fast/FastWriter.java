package org.amparo.json.internal.fast;

import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.Limits;
import org.amparo.text.CheckedText;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * Adds values of the types of the tables. At what the format cannot hold it gives up, and the writer of {@code
 * internal.table} says what is wrong.
 */
class FastWriter extends JsonOutput {

    private static final MemberName TYPE = MemberName.of("type");

    FastWriter(int size) {
        super(size);
    }

    /**
     * Begins an object with a table.
     *
     * @param known whether the table has the lines for which its writer was generated
     */
    final int openTable(boolean known) {
        if (!known) {
            throw new GiveUp();
        }
        return open();
    }

    /** Begins a record. */
    final int openRecord(boolean known, CaseRecord record) {
        int start = openTable(known);
        name(TYPE);
        plain(record.id().type());
        return start;
    }

    /** Ends an object with a table, of which other members are left. */
    final void end(int start, DataObject others, int depth) {
        if (!others.isEmpty()) {
            members(others, depth);
        }
        endObject(start);
    }

    final void localized(LocalizedText text) {
        int start = open();
        for (Map.Entry<LanguageTag, String> entry : text.asMap().entrySet()) {
            plainName(entry.getKey().toString());
            string(entry.getValue());
        }
        endObject(start);
    }

    /** Adds any JSON. */
    final void tree(DataValue value, int depth) {
        if (value instanceof DataObject object) {
            int start = openAny(depth);
            members(object, depth);
            endObject(start);
        } else if (value instanceof DataArray array) {
            int start = openAny(depth);
            for (DataValue item : array.items()) {
                item();
                tree(item, depth + 1);
            }
            endList(start);
        } else if (value instanceof DataString string) {
            string(string.text());
        } else if (value instanceof DataNumber number) {
            literal(number.literal());
        } else if (value instanceof DataBoolean bool) {
            literal(bool.value() ? "true" : "false");
        } else {
            literal("null");
        }
    }

    /** Begins an object or a list of any content. */
    private int openAny(int depth) {
        if (depth >= Limits.MAX_DEPTH) {
            throw new GiveUp();
        }
        return open();
    }

    private void members(DataObject object, int depth) {
        for (Map.Entry<String, DataValue> member : object.members().entrySet()) {
            String name = member.getKey();
            if (name.length() > Limits.MAX_NAME || !CheckedText.isStorable(name)) {
                throw new GiveUp();
            }
            anyName(name);
            tree(member.getValue(), depth + 1);
        }
    }
}
