package org.amparo.json.internal.fast;

import java.util.ArrayList;
import java.util.Collections;
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

    final Recent recent = new Recent();

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

    /**
     * The line that came behind each line when an object with this table was read last, in the place of the line's number
     * and one; before them that behind a member of no line, and behind them that of the first member.
     */
    final byte[] followers(TableNames table) {
        byte[] known = followers[table.number];
        return known == null ? newFollowers(table) : known;
    }

    private byte[] newFollowers(TableNames table) {
        if (!table.isKnown()) {
            throw new GiveUp();
        }
        followers[table.number] = new byte[table.size() + 2];
        return followers[table.number];
    }

    /** Opens an object, and goes to the value of its first member; gives the member's line. */
    final int first(TableNames table, byte[] next, int depth) {
        expect('{');
        requireDepth(depth);
        if (space() == '}') {
            at++;
            return ENDED;
        }
        return member(table, next, table.size());
    }

    /** Goes to the value of the next member, or behind the object; gives the member's line. */
    final int next(TableNames table, byte[] next, int before) {
        int c = space();
        at++;
        if (c == ',') {
            return member(table, next, before);
        }
        if (c != '}') {
            throw new GiveUp();
        }
        requireValues();
        return ENDED;
    }

    /** Reads a name, and goes to its value. The line is guessed: often it is the one that came last time. */
    private int member(TableNames table, byte[] next, int before) {
        int line = next[before + 1];
        int behind = behind(table, line);
        if (behind == 0 && here() <= ' ') {
            space();
            behind = behind(table, line);
        }
        if (behind == 0) {
            line = name(table);
            if (line >= 0) {
                next[before + 1] = (byte) line;
            }
            toValue();
        } else if (bytes[behind] == ':' && bytes[behind + 1] > ' ') {
            at = behind + 1;
            values++;
        } else {
            at = behind;
            toValue();
        }
        return line;
    }

    /** Where the name of this line ends, if it stands at the cursor and two bytes are behind it; 0 if it does not. */
    private int behind(TableNames table, int line) {
        return at + TableNames.compared() + 2 < end ? table.behind(line, bytes, at) : 0;
    }

    private int name(TableNames table) {
        int start = at + 1;
        int stop = here() == '"' ? plainEnd(start) : end;
        boolean isPlain = stop < end && isAscii();
        if (isPlain) {
            int line = table.find(bytes, start, stop - start);
            if (line >= 0) {
                at = stop + 1;
                return line;
            }
        }
        name = isPlain && Recent.holds(stop - start) ? recentName(start, stop) : memberName();
        // Escapes may spell a name of the table.
        if (!isPlain && table.names(name)) {
            throw new GiveUp();
        }
        return OTHER;
    }

    private String recentName(int start, int stop) {
        int length = stop - start;
        int place = Recent.place(bytes, start, length);
        String known = recent.find(String.class, place, bytes, start, length);
        if (known == null) {
            known = ascii(bytes, start, length);
            recent.keep(known, place, bytes, start, length);
        }
        at = stop + 1;
        return known;
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
        String member = name;
        if (others == null) {
            return Collections.singletonMap(member, tree(depth));
        }
        Map<String, DataValue> kept = others.size() == 1 ? new LinkedHashMap<>(others) : others;
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
