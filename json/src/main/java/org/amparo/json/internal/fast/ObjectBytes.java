package org.amparo.json.internal.fast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.Limits;
import org.jspecify.annotations.Nullable;

/** Goes through the members of objects and the items of arrays, within the limits, and reads JSON of any content. */
abstract class ObjectBytes extends JsonBytes {

    /** Instead of a line: the object has ended. */
    static final int ENDED = -2;

    /** Instead of a line: the member is none of the table. */
    static final int OTHER = NameTable.NONE;

    final Limits limits;

    private int values;

    /** The name of the current member, if it is none of the table. */
    private String name = "";

    /** See {@link #followers(TableNames)}, for each table. */
    private final byte[][] followers;

    ObjectBytes(Limits limits, int tables) {
        this.limits = limits;
        this.followers = new byte[tables][];
    }

    /** Forgets what has been read before. */
    final void startCount() {
        values = 0;
    }

    /** How many values the objects and arrays have that have been read. */
    final int values() {
        return values;
    }

    private void requireDepth(int depth) {
        if (depth >= limits.depth()) {
            throw new GiveUp();
        }
    }

    private void requireValues() {
        if (values > limits.values()) {
            throw new GiveUp();
        }
    }

    /** The line that came behind each line, and at first, when an object with this table was read last. */
    final byte[] followers(TableNames table) {
        byte[] known = followers[table.number];
        return known == null ? newFollowers(table) : known;
    }

    private byte[] newFollowers(TableNames table) {
        if (!table.isKnown()) {
            throw new GiveUp();
        }
        followers[table.number] = new byte[table.size() + 1];
        return followers[table.number];
    }

    /** Opens an object, and goes to the value of its first member; gives the member's line. */
    final int first(TableNames table, byte[] next, int depth) {
        expect('{');
        requireDepth(depth);
        int line = guessed(table, next, OTHER, at);
        if (line != ENDED) {
            return line;
        }
        if (space() == '}') {
            at++;
            return ENDED;
        }
        return member(table, next, OTHER);
    }

    /** Goes to the value of the next member, or behind the object; gives the member's line. */
    final int next(TableNames table, byte[] next, int before) {
        int c = here();
        if (c == ',') {
            int line = guessed(table, next, before, at + 1);
            if (line != ENDED) {
                return line;
            }
        } else if (c != '}') {
            c = space();
        }
        at++;
        if (c == '}') {
            requireValues();
            return ENDED;
        }
        if (c != ',') {
            throw new GiveUp();
        }
        space();
        return member(table, next, before);
    }

    /** The line that came last time, if its name stands here, with a colon and a value behind it. */
    private int guessed(TableNames table, byte[] next, int before, int start) {
        if (start + TableNames.compared() + 2 < end) {
            int line = next[before + 1];
            int behind = table.behind(line, bytes, start);
            if (behind > 0 && bytes[behind] == ':' && bytes[behind + 1] > ' ') {
                at = behind + 1;
                values++;
                return line;
            }
        }
        return ENDED;
    }

    /** Reads a name at the cursor, and goes to its value. */
    private int member(TableNames table, byte[] next, int before) {
        int line = next[before + 1];
        int behind = at + TableNames.compared() < end ? table.behind(line, bytes, at) : 0;
        if (behind > 0) {
            at = behind;
        } else {
            line = name(table);
            if (line >= 0) {
                next[before + 1] = (byte) line;
            }
        }
        toValue();
        return line;
    }

    private int name(TableNames table) {
        int start = at + 1;
        int stop = here() == '"' ? plainEnd(start) : end;
        if (stop < end) {
            int line = table.find(bytes, start, stop - start);
            if (line >= 0) {
                at = stop + 1;
                return line;
            }
        }
        name = memberName();
        // Escapes may spell a name of the table.
        if (table.names(name)) {
            throw new GiveUp();
        }
        return OTHER;
    }

    private String memberName() {
        String read = string();
        if (read.length() > Limits.MAX_NAME) {
            throw new GiveUp();
        }
        return read;
    }

    /** Goes from the name of a member to its value. Of many small ones, no more are made than the limit allows. */
    final void toValue() {
        space();
        expect(':');
        space();
        values++;
        requireValues();
    }

    /** Marks the member as met; it must not have been met before. */
    static long met(long lines, int line) {
        long more = lines | (1L << line);
        if (more == lines) {
            throw new GiveUp();
        }
        return more;
    }

    /** Requires the lines that every object has. */
    static void requireMet(long lines, long required) {
        if ((lines & required) != required) {
            throw new GiveUp();
        }
    }

    /** Keeps the current member, which no table describes. */
    final Map<String, DataValue> kept(@Nullable Map<String, DataValue> others, int depth) {
        Map<String, DataValue> kept = others == null ? new LinkedHashMap<>() : others;
        String member = name;
        if (kept.put(member, tree(depth)) != null) {
            throw new GiveUp();
        }
        return kept;
    }

    /** Opens an array, and goes to its first item; it has one. */
    final void open(int depth) {
        expect('[');
        requireDepth(depth);
        if (space() == ']') {
            throw new GiveUp();
        }
        values++;
    }

    /** Goes to the next item, or behind the array. */
    final boolean more() {
        int c = space();
        at++;
        if (c == ',') {
            space();
            values++;
            requireValues();
            return true;
        }
        if (c != ']') {
            throw new GiveUp();
        }
        return false;
    }

    /** Reads any JSON. */
    final DataValue tree(int depth) {
        return switch (here()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new DataString(limited(string()));
            case 't' -> {
                word("true");
                yield new DataBoolean(true);
            }
            case 'f' -> {
                word("false");
                yield new DataBoolean(false);
            }
            case 'n' -> {
                word("null");
                yield DataNull.NULL;
            }
            default -> new DataNumber(numberWithin());
        };
    }

    /** Reads the characters of a number that is no longer than the limit. */
    final String numberWithin() {
        String literal = number();
        if (literal.length() > limits.numberLength()) {
            throw new GiveUp();
        }
        return literal;
    }

    /** A string that is a value, and no longer than the limit. */
    final String limited(String text) {
        if (text.length() > limits.textLength()) {
            throw new GiveUp();
        }
        return text;
    }

    private DataObject object(int depth) {
        expect('{');
        requireDepth(depth);
        Map<String, DataValue> members = new LinkedHashMap<>();
        if (space() == '}') {
            at++;
            return new DataObject(members);
        }
        do {
            String member = memberName();
            toValue();
            if (members.put(member, tree(depth + 1)) != null) {
                throw new GiveUp();
            }
        } while (goesOn('}'));
        return new DataObject(members);
    }

    private DataArray array(int depth) {
        expect('[');
        requireDepth(depth);
        List<DataValue> values = new ArrayList<>();
        if (space() == ']') {
            at++;
            return new DataArray(values);
        }
        do {
            this.values++;
            requireValues();
            values.add(tree(depth + 1));
        } while (goesOn(']'));
        return new DataArray(values);
    }

    /** Goes over a comma, or over what closes the object or array. */
    final boolean goesOn(char close) {
        int c = space();
        at++;
        if (c == ',') {
            space();
            return true;
        }
        if (c != close) {
            throw new GiveUp();
        }
        return false;
    }
}
