package org.amparo.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The names that differ by a number at their end alone, as those of a list: if Person3 is withheld and Person7 is shown,
 * Person7 in a text names the one who is shown.
 */
final class NumberedNames {

    private static final Pattern NUMBERED = Pattern.compile("([^\\p{Nd}]+)(\\p{Nd}+)[^\\p{L}\\p{Nd}]*");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})\\p{Nd}+(?![\\p{L}\\p{M}\\p{Nd}])");

    private final CaseFile left;
    /** The numbers of withheld names by the letters before them, which a withheld name may also have without a number. */
    private final Map<String, Set<String>> withheld = new HashMap<>();

    private final Set<String> withoutNumber = new HashSet<>();
    /** The same of names that are shown, once they are asked for. */
    private @Nullable Map<String, Set<String>> shown;

    /**
     * Names.
     *
     * @param left the file with the names that are shown
     */
    NumberedNames(CaseFile left) {
        this.left = left;
    }

    /** Notes a name that is withheld. */
    void addWithheld(String name) {
        numbered(name)
                .ifPresentOrElse(
                        found -> add(found, withheld),
                        () -> withoutNumber.add(FoldedText.of(name).letters()));
    }

    private static Optional<MatchResult> numbered(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static void add(MatchResult numbered, Map<String, Set<String>> names) {
        String letters = FoldedText.of(numbered.group(1)).letters();
        names.computeIfAbsent(letters, none -> new HashSet<>()).add(numbered.group(2));
    }

    /** Whether a withheld name ends with the number. */
    boolean isWithheld(String number) {
        return withheld.values().stream().anyMatch(numbers -> numbers.contains(number));
    }

    /** A text without the names of those who are shown, where a withheld name differs by its number alone. */
    String withoutShown(String text) {
        if (withheld.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        NUMBER.matcher(text).results().forEach(number -> {
            int start = startOfShown(text, number);
            for (int i = start; i < number.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }

    /** Where the name begins that ends with a number; the end of the number if none of somebody shown does. */
    private int startOfShown(String text, MatchResult number) {
        for (Map.Entry<String, Set<String>> name : shown().entrySet()) {
            if (name.getValue().contains(number.group())) {
                int start = startOf(name.getKey(), text, number.start());
                if (start >= 0) {
                    return start;
                }
            }
        }
        return number.end();
    }

    /** Where letters begin that end at a place of a text, with nothing but signs among them; -1 if they do not stand there. */
    private static int startOf(String letters, String text, int end) {
        for (int start = end - 1; start >= 0 && !Character.isDigit(text.charAt(start)); start--) {
            String before = FoldedText.of(text.substring(start, end)).letters();
            boolean isWord = start == 0 || !Character.isLetter(text.charAt(start - 1));
            if (before.length() > letters.length()) {
                return -1;
            }
            if (isWord && before.equals(letters)) {
                return start;
            }
        }
        return -1;
    }

    private Map<String, Set<String>> shown() {
        Map<String, Set<String>> found = shown;
        if (found == null) {
            found = findShown();
            shown = found;
        }
        return found;
    }

    /** Those of the series in which all are numbered, apart from those that somebody withheld bears, too. */
    private Map<String, Set<String>> findShown() {
        Map<String, Set<String>> all = new HashMap<>();
        for (CaseRecord record : left.records()) {
            if (!record.isRetracted()) {
                for (Name name : NameSearch.namesOf(record)) {
                    numbered(name.full()).ifPresent(found -> add(found, all));
                }
            }
        }
        all.keySet().retainAll(withheld.keySet());
        all.keySet().removeAll(withoutNumber);
        all.forEach((letters, numbers) -> numbers.removeAll(withheld.getOrDefault(letters, Set.of())));
        return all;
    }
}
