package org.amparo.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/**
 * The words of the names that persons of a publication show, each as it is spelt and, if it is long enough, as another
 * romanisation may spell it. A name of an organisation excuses nothing: it may be called after somebody withheld.
 */
final class ShownWords {

    private final Set<String> spelt = new HashSet<>();
    private final Set<String> coarse = new HashSet<>();

    private ShownWords() {}

    static ShownWords of(CaseFile left) {
        ShownWords words = new ShownWords();
        for (Person person : left.records(Person.class)) {
            person.names().forEach(words::add);
        }
        return words;
    }

    private void add(Name name) {
        Stream.of(Optional.of(name.full()), name.given(), name.family(), name.patronymic())
                .flatMap(Optional::stream)
                .map(FoldedText::of)
                .forEach(this::add);
    }

    private void add(FoldedText text) {
        spelt.addAll(List.of(text.words()));
        for (String word : text.coarse().words()) {
            if (word.length() >= NameSearch.SHORTEST_COARSE) {
                coarse.add(word);
            }
        }
    }

    /** Whether a folded word is one of them, in any spelling. */
    boolean contains(String word) {
        return spelt.contains(word)
                || containsCoarse(FoldedText.of(word).coarse().letters());
    }

    /** Whether a word in coarse letters is one of them. */
    boolean containsCoarse(String word) {
        return coarse.contains(word);
    }
}
