package org.amparo.exchange.internal.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column mean: the way from their text to values. In this order: words that stand for nothing,
 * replacement, splitting, parts, and then a table of codes, the forms of dates, a number or an id for each part.
 */
public final class ValueRule {

    private static final String AS_NUMBER = "number";
    private static final String AS_ID = "id";
    private static final int LAST_OF_ASCII = 127;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private final String name;
    private final String column;
    private final String loop;
    private final Set<String> nothing;
    private final Map<String, DataValue> replace;
    private final @Nullable String split;
    private final @Nullable String separator;
    private final List<String> into;
    private final @Nullable CellPattern pattern;
    private final @Nullable Map<String, DataValue> codes;
    private final @Nullable DateForms dates;
    private final @Nullable String as;

    /** The rule of a column of which the map says nothing. */
    ValueRule(String column, Set<String> nothing) {
        this.name = column;
        this.column = column;
        this.loop = column;
        this.nothing = nothing;
        this.replace = Map.of();
        this.split = null;
        this.separator = null;
        this.into = List.of();
        this.pattern = null;
        this.codes = null;
        this.dates = null;
        this.as = null;
    }

    private ValueRule(String name, String column, MapPart part, Shared shared) {
        this.name = name;
        this.column = column;
        this.nothing = shared.nothing();
        this.replace = part.member("replace").map(table -> table(table, false)).orElse(Map.of());
        this.split = part.member("split").map(MapPart::word).orElse(null);
        this.loop = column + '\u0000' + split;
        Optional<MapPart> parts = part.member("parts").map(inner -> inner.object(Set.of("separator", "names")));
        this.separator = parts.map(inner -> inner.required("separator").word()).orElse(null);
        this.into = parts.map(inner -> names(inner.required("names"))).orElse(List.of());
        this.pattern = part.member("pattern").map(CellPattern::new).orElse(null);
        this.codes = part.member("codes").map(shared::codes).orElse(null);
        this.dates = part.member("dates").map(shared::dates).orElse(null);
        this.as = part.member("as").map(ValueRule::kind).orElse(null);
        requireOneOf(part, List.of("parts", "pattern"));
        requireOneOf(part, List.of("codes", "dates", "as"));
    }

    /**
     * What the rules of a map share.
     *
     * @param nothing the texts that stand for an empty cell
     * @param tables the tables of codes by name
     * @param dates the forms of dates of the whole map
     */
    record Shared(
            Set<String> nothing,
            Map<String, Map<String, DataValue>> tables,
            @Nullable DateForms dates) {

        Map<String, DataValue> codes(MapPart part) {
            if (!part.isText()) {
                return table(part, true);
            }
            Map<String, DataValue> found = tables.get(part.word());
            if (found == null) {
                throw part.refusal("map-name", "Expected a table of \"codes\" of the map.");
            }
            return found;
        }

        DateForms dates(MapPart part) {
            if (!(part.value() instanceof DataBoolean)) {
                return DateForms.of(part);
            }
            if (!part.bool() || dates == null) {
                throw part.refusal("map-kind", "Expected true, for the \"dates\" of the map, or forms of dates.");
            }
            return dates;
        }
    }

    /** The rules of one entry, one for each of its columns. */
    static List<ValueRule> of(MapPart entry, Shared shared) {
        MapPart part = entry.object(
                Set.of("columns", "name", "replace", "split", "parts", "pattern", "codes", "dates", "as", "remark"));
        List<String> columns = part.required("columns").words();
        Optional<MapPart> name = part.member("name");
        if (columns.isEmpty() || (name.isPresent() && columns.size() > 1)) {
            throw part.required("columns").refusal("map-kind", "Expected a column, and one alone beside a name.");
        }
        return columns.stream()
                .map(column -> new ValueRule(name.map(MapPart::word).orElse(column), column, part, shared))
                .toList();
    }

    private static List<String> names(MapPart part) {
        List<String> names = part.words();
        if (new LinkedHashSet<>(names).size() < names.size()) {
            throw part.refusal("map-name", "Expected a name of its own for each part.");
        }
        return names;
    }

    private static void requireOneOf(MapPart part, List<String> names) {
        if (names.stream().filter(part.members()::containsKey).count() > 1) {
            throw part.refusal("map-member", "Expected one of " + String.join(", ", names) + ".");
        }
    }

    /** A table from texts to texts; to other values as well, if it is one of codes. */
    static Map<String, DataValue> table(MapPart part, boolean ofCodes) {
        Map<String, DataValue> table = new LinkedHashMap<>();
        part.members().forEach((text, value) -> {
            MapPart target = part.required(text);
            boolean isOther = value == DataNull.NULL
                    || (ofCodes && (value instanceof DataBoolean || value instanceof DataNumber));
            if (!isOther) {
                target.word();
            }
            table.put(text.strip(), value);
        });
        return table;
    }

    private static String kind(MapPart part) {
        String kind = part.word();
        if (!kind.equals(AS_NUMBER) && !kind.equals(AS_ID)) {
            throw part.refusal("map-kind", "Expected number or id.");
        }
        return kind;
    }

    /** The name by which templates have it. */
    public String name() {
        return name;
    }

    /** The column whose cells it reads. */
    public String column() {
        return column;
    }

    /** Whether a cell may come to several items. */
    boolean isSplit() {
        return split != null;
    }

    /** What its pieces are counted by: rules that split the cells of one column alike go through them together. */
    public String loop() {
        return loop;
    }

    /** The names of its parts. */
    Set<String> partNames() {
        return pattern == null ? new LinkedHashSet<>(into) : pattern.groups();
    }

    /** Whether the map says what its texts are: codes, dates, numbers, ids, or texts of a pattern or with parts. */
    boolean saysWhatTextsAre() {
        return codes != null || dates != null || as != null || pattern != null || separator != null;
    }

    /** Whether its values are made ids, whose words are no wording. */
    public boolean isId() {
        return AS_ID.equals(as);
    }

    /**
     * Reads a cell.
     *
     * @return what it comes to; empty if that is nothing
     * @throws RowFault if it does not fit
     */
    public List<CellItem> items(String cell) {
        String said = cell.strip();
        if (said.isEmpty() || nothing.contains(said)) {
            return List.of();
        }
        DataValue replacement = replace.get(said);
        if (replacement == DataNull.NULL) {
            return List.of();
        }
        String text = replacement instanceof DataString other ? other.text() : said;
        // The parts of a replacement are words of the map. The cell has none of its own for each, and the words of the
        // whole cell are those of its other parts, too.
        boolean isQuoted = isWhole() || replacement == null;
        String whole = isWhole() ? said : null;
        if (split == null) {
            CellItem item = item(whole, isQuoted, text);
            return item.parts().isEmpty() ? List.of() : List.of(item);
        }
        List<CellItem> items = new ArrayList<>();
        for (String piece : pieces(text, split)) {
            String one = piece.strip();
            // A piece that comes to nothing keeps its place, so that cells that are split side by side stay so.
            items.add(one.isEmpty() ? CellItem.BLANK : item(whole, isQuoted, one));
        }
        return items.stream().allMatch(item -> item.parts().isEmpty()) ? List.of() : items;
    }

    /**
     * Whether a cell that comes to nothing does so because the map says of its text that it stands for nothing. That is
     * not the same as a blank cell, since such a text may mean that nobody knows. A pattern that picks out other texts
     * says nothing of those that it leaves.
     */
    public boolean isSaidToBeNothing(String cell) {
        String said = cell.strip();
        return !said.isEmpty() && (pattern == null || nothing.contains(said) || replace.get(said) == DataNull.NULL);
    }

    /** Whether a cell is one value, without parts. */
    private boolean isWhole() {
        return split == null && separator == null && pattern == null;
    }

    /** The pieces between separators; a separator at the end has nothing behind it. */
    private static List<String> pieces(String text, String separator) {
        List<String> pieces = new ArrayList<>(List.of(text.split(Pattern.quote(separator), -1)));
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isBlank()) {
            pieces.remove(pieces.size() - 1);
        }
        return pieces;
    }

    /**
     * The item of a text.
     *
     * @param said the words of the cell for the one value that it is; null if its parts are their own words
     * @param isQuoted whether the cell has the words
     */
    private CellItem item(@Nullable String said, boolean isQuoted, String text) {
        Map<String, CellItem.Part> parts = new LinkedHashMap<>();
        texts(text).forEach((part, value) -> {
            DataValue converted = converted(value);
            if (converted != DataNull.NULL) {
                // Two cells of which the map makes one text give one id.
                parts.put(part, new CellItem.Part(said == null || isId() ? value : said, isQuoted, converted));
            }
        });
        return new CellItem(parts, parts.isEmpty() && pattern == null);
    }

    /** The texts of the parts; the whole by an empty name where nothing else is asked for. */
    private Map<String, String> texts(String text) {
        if (pattern != null) {
            Map<String, String> parts = pattern.parts(text, column);
            if (!pattern.groups().isEmpty()) {
                parts.remove("");
            }
            return parts;
        }
        if (separator == null) {
            return Map.of("", text);
        }
        String[] pieces = text.split(Pattern.quote(separator), -1);
        if (pieces.length > into.size()) {
            throw fault(Fault.TOO_MANY_PARTS);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isBlank()) {
                parts.put(into.get(i), pieces[i].strip());
            }
        }
        return parts;
    }

    private DataValue converted(String text) {
        if (codes != null) {
            DataValue code = codes.get(text);
            if (code == null) {
                throw new RowFault(Fault.UNKNOWN_CODE, Set.of(column), "", Codes.expected(codes));
            }
            return code;
        }
        if (dates != null) {
            return new DataString(dates.read(text, column));
        }
        try {
            return AS_NUMBER.equals(as) ? new DataNumber(text) : new DataString(isId() ? local(text) : text);
        } catch (InvalidValueException e) {
            throw fault(AS_NUMBER.equals(as) ? Fault.NUMBER_FORM : Fault.TEXT_CHARACTERS);
        }
    }

    /** The local name of an id: letters and digits in lower case, and hyphens for all between them. */
    private String local(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> appendPlain(plain, c));
        String local = NO_LETTER
                .matcher(plain.toString().toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (local.isEmpty()) {
            throw fault(Fault.ID_FORM);
        }
        return local;
    }

    /**
     * Adds a character; a Latin letter that is not ASCII as its base letters, and a mark that is left over not at all.
     */
    private void appendPlain(StringBuilder plain, int character) {
        if (character <= LAST_OF_ASCII) {
            plain.appendCodePoint(character);
        } else if (Character.isLetterOrDigit(character)) {
            String letters = Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN
                    ? FoldedText.of(Character.toString(character)).letters()
                    : "";
            if (!LETTERS.matcher(letters).matches()) {
                throw fault(Fault.ID_FORM);
            }
            plain.append(letters);
        } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
            plain.append(' ');
        }
    }

    private RowFault fault(Fault fault) {
        return new RowFault(fault, Set.of(column), "");
    }
}
