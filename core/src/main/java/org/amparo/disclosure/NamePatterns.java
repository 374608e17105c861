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

    /** Folded forms of address, with which a name may have been written down: "Ms. Orlova" is a family name alone. */
    private static final Set<String> ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "sir",
            "mme",
            "mlle",
            "herr",
            "frau",
            "sr",
            "sra",
            "bey",
            "xanim",
            "khanim",
            "cenab",
            "gospodin",
            "gospozha");

    private NamePatterns() {}

    /**
     * The full name; of several words also with the last one first ("Orlova, Leyla"), with the first one last, with one word less at either end if two are left, and
     * its first and last word alone in either order; what is left of it without forms of address; given and family name in either order; given name and
     * patronymic; and the family name alone. Without single words that are too short, so there may be none.
     */
    static List<String> of(Name name) {
        Set<List<String>> forms = new LinkedHashSet<>();
        List<String> full = words(name.full());
        addAll(forms, full);
        List<String> bare =
                full.stream().filter(word -> !ADDRESS.contains(word)).toList();
        if (bare.size() > 1) {
            addAll(forms, bare);
        }
        List<String> given = words(name.given());
        List<String> family = bare.size() == 1 && full.size() > 1 ? bare : words(name.family());
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

    private static void addAll(Set<List<String>> forms, List<String> full) {
        forms.add(full);
        int size = full.size();
        if (size > 1) {
            List<String> first = full.subList(0, 1);
            List<String> last = full.subList(size - 1, size);
            List<String> withoutFirst = full.subList(1, size);
            List<String> withoutLast = full.subList(0, size - 1);
            forms.add(joined(last, withoutLast));
            forms.add(joined(withoutFirst, first));
            forms.add(joined(first, last));
            forms.add(joined(last, first));
            if (size > 2) {
                forms.add(withoutFirst);
                forms.add(withoutLast);
            }
        }
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
