package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/** The forms in which a name may stand in a text, as folded words with a space between them. */
final class NamePatterns {

    /** A single word that is shorter stands in any text by chance. */
    private static final int SHORTEST = 3;
    /** A family name alone is more often a common word than a full name is. */
    private static final int SHORTEST_FAMILY = 4;

    private NamePatterns() {}

    /**
     * The full name, also with its last word first ("Orlova, Leyla"), with its first word last, and with its first and last word alone in either order; given
     * and family name in either order, given name and patronymic, and the family name alone. Without single words that are too short, so there may be none.
     */
    static List<String> of(Name name) {
        Set<List<String>> forms = new LinkedHashSet<>();
        List<String> full = words(name.full());
        forms.add(full);
        if (full.size() > 1) {
            List<String> first = full.subList(0, 1);
            List<String> last = full.subList(full.size() - 1, full.size());
            forms.add(joined(last, full.subList(0, full.size() - 1)));
            forms.add(joined(full.subList(1, full.size()), first));
            forms.add(joined(first, last));
            forms.add(joined(last, first));
        }
        List<String> given = words(name.given());
        List<String> family = words(name.family());
        addBoth(forms, given, family);
        addBoth(forms, family, given);
        addBoth(forms, given, words(name.patronymic()));
        if (length(family) >= SHORTEST_FAMILY) {
            forms.add(family);
        }
        return forms.stream()
                .filter(form -> form.size() > 1 || length(form) >= SHORTEST)
                .map(form -> String.join(" ", form))
                .toList();
    }

    private static void addBoth(Set<List<String>> forms, List<String> one, List<String> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            forms.add(joined(one, other));
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<String> words(String text) {
        return Arrays.asList(FoldedText.of(text).words());
    }

    private static List<String> words(Optional<String> text) {
        return text.map(NamePatterns::words).orElse(List.of());
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
