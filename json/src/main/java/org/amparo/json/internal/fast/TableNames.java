package org.amparo.json.internal.fast;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** The members of an object by the table of its type: their names as bytes. */
final class TableNames {

    /** The longest name with its quotes that is compared word by word. */
    private static final int WORDS = 3;

    private static final int FIELDS = 2 * WORDS;

    /** The number of this table among all. */
    final int number;

    private final Shape<?, ?> shape;
    private final NameTable names;

    /** For each name with its quotes three words, each with the mask of its bytes. */
    private final long[] words;

    private final int[] lengths;

    private final boolean known;

    private TableNames(int number, Shape<?, ?> shape, List<String> lines, List<String> cells) {
        this.number = number;
        this.shape = shape;
        this.known = areOf(shape, lines) && shape.cells().equals(cells);
        this.names = new NameTable(lines);
        this.words = new long[FIELDS * lines.size()];
        this.lengths = new int[lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            byte[] name = ('"' + lines.get(line) + '"').getBytes(StandardCharsets.US_ASCII);
            lengths[line] = name.length <= WORDS * EightBytes.SIZE ? name.length : 0;
            for (int i = 0; i < WORDS; i++) {
                int rest = Math.max(0, name.length - i * EightBytes.SIZE);
                words[FIELDS * line + 2 * i] = EightBytes.first(name, i * EightBytes.SIZE, rest);
                words[FIELDS * line + 2 * i + 1] = EightBytes.mask(rest);
            }
        }
    }

    /**
     * The names of a table.
     *
     * @param lines the names in the order of the table, and behind them those that are reserved
     * @param cells the order of the values of which objects are made
     */
    static TableNames of(int number, Shape<?, ?> shape, List<String> lines, List<String> cells) {
        return new TableNames(number, shape, lines, cells);
    }

    /** Whether a table has these names and no others, and its objects keep their unknown members. */
    static boolean areOf(Shape<?, ?> shape, List<String> names) {
        List<String> own = new ArrayList<>(shape.attributes().keySet());
        own.addAll(shape.reserved());
        return own.equals(names) && shape.cells().size() == shape.lines().size() + 1;
    }

    /** The type of a line; null if the table is another. */
    @Nullable
    Type<?> type(String name) {
        Attribute<?, ?, ?> line = shape.attributes().get(name);
        return line == null ? null : line.type();
    }

    /**
     * Whether the table is that for which its reader was generated. It is another where the core is of another version
     * than this module, and then the other reader does it all.
     */
    boolean isKnown() {
        return known;
    }

    int size() {
        return lengths.length;
    }

    /** The line of the name that stands there; {@link NameTable#NONE} if the table has none. */
    int find(byte[] bytes, int start, int length) {
        return names.find(bytes, start, length);
    }

    /** Whether the table has a line of this name, or reserves it. */
    boolean names(String name) {
        return shape.attributes().containsKey(name) || shape.reserved().contains(name);
    }

    /** Where the name of this line ends, with its quotes, if it stands there; 0 if it does not. */
    int behind(int line, byte[] bytes, int start) {
        int i = FIELDS * line;
        int length = lengths[line];
        long other = ((EightBytes.at(bytes, start) ^ words[i]) & words[i + 1])
                | ((EightBytes.at(bytes, start + EightBytes.SIZE) ^ words[i + 2]) & words[i + 3]);
        if (other != 0 || length == 0) {
            return 0;
        }
        boolean isLong = length > 2 * EightBytes.SIZE;
        return isLong && ((EightBytes.at(bytes, start + 2 * EightBytes.SIZE) ^ words[i + 4]) & words[i + 5]) != 0
                ? 0
                : start + length;
    }

    /** How many bytes have to be there to be compared. */
    static int compared() {
        return WORDS * EightBytes.SIZE;
    }
}
