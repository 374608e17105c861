package org.amparo.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;

/**
 * The words that are Amparo's own wherever they stand, and so no text that somebody wrote: the types of ids, the names of
 * attributes, and what imports write for the place of a cell. A name that is such a word is not looked for in them.
 */
final class FixedWords {

    private static final String TYPE =
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", CaseRecord.shapes().keySet()) + ")";

    private static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    /** A type in a local name that counts, as in {@code 1a2-person-4}. */
    private static final Pattern COUNTED_TYPE = Pattern.compile(TYPE + "(?=[._~-]?([0-9]+))");

    private static final Pattern ID = Pattern.compile(
            "(?:" + TYPE + "|(?<![\\p{L}\\p{N}-])" + CaseFileId.TYPE + ")(?::|%3[Aa])(?=" + LOCAL + ")");

    private static final Pattern IRI = Pattern.compile("(" + TYPE + ")(?:/|%2[Ff])(?=(" + LOCAL + "))");

    private static final Pattern CELL = Pattern.compile("(?:^|(?<=; ))row [0-9]+, column (?=\"|[A-Z])");

    private FixedWords() {}

    /** Whether a word is the name of an attribute in any table. */
    static boolean isAttribute(String word) {
        return Attributes.NAMES.contains(word);
    }

    /**
     * An id without its type, unless the type is of a later version.
     *
     * @param isOfName whether a number may belong to a withheld name, such as Person3
     */
    static String withoutType(RecordId id, Predicate<String> isOfName) {
        return CaseRecord.shapes().containsKey(id.type())
                ? COUNTED_TYPE
                        .matcher(id.local())
                        .replaceAll(found -> isOfName.test(found.group(1)) ? found.group() : "")
                : id.toString();
    }

    /**
     * A text without the fixed words in it.
     *
     * @param isRecord whether the file has a record of an id: many addresses that are not ours have {@code /person/} too
     */
    static String withoutThem(String text, Predicate<RecordId> isRecord) {
        String withoutTypes = ID.matcher(text).replaceAll(":");
        Matcher iri = IRI.matcher(withoutTypes);
        String withoutIris = iri.replaceAll(found ->
                Matcher.quoteReplacement(isOfRecord(found.group(1), found.group(2), isRecord) ? "/" : found.group()));
        return CELL.matcher(withoutIris).replaceAll("");
    }

    /** Whether an id begins there, perhaps with the ending of a file's name behind it. */
    private static boolean isOfRecord(String type, String local, Predicate<RecordId> isRecord) {
        for (int end = local.length(); end > 0; end--) {
            boolean mayEnd = end == local.length() || !Character.isLetterOrDigit(local.charAt(end));
            if (mayEnd && isRecord.test(RecordId.of(type, local.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }

    /** The names of all attributes, found in the tables when they are first asked for. */
    private static final class Attributes {

        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new HashSet<>();
            Set<Shape<?, ?>> seen = new HashSet<>();
            collect(CaseHeader.SHAPE, seen, names);
            CaseRecord.shapes().values().forEach(shape -> collect(shape, seen, names));
            return Set.copyOf(names);
        }

        private static void collect(Shape<?, ?> shape, Set<Shape<?, ?>> seen, Set<String> names) {
            if (seen.add(shape)) {
                for (Attribute<?, ?, ?> line : shape.lines()) {
                    names.add(line.name());
                    line.type().table().ifPresent(table -> collect(table, seen, names));
                }
            }
        }
    }
}
