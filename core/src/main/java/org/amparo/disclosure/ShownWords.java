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
 * The words of the names of persons that a publication shows, each as it is spelt and, if it is long enough, as another
 * romanisation may spell it. Names of organisations do not count, since an organisation may be called after somebody
 * withheld.
 */
final class ShownWords {

    private final Set<String> spelt = new HashSet<>();
    private final Set<String> coarse = new HashSet<>();

    private ShownWords() {}

    static ShownWords of(CaseFile left) {
        ShownWords words = new ShownWords();
        for (Person person : left.records(Person.class)) {
            if (!person.isRetracted()) {
                person.names().forEach(words::add);
            }
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
            if (word.length() >= NameTrees.SHORTEST_COARSE) {
                coarse.add(word);
            }
        }
    }

    /** Whether these have all words of others. */
    boolean containsAll(ShownWords others) {
        return spelt.containsAll(others.spelt) && coarse.containsAll(others.coarse);
    }

    /** Whether a folded word is among them, in any spelling. */
    boolean contains(String word) {
        return spelt.contains(word)
                || containsCoarse(FoldedText.of(word).coarse().letters());
    }

    /** Whether a word in coarse letters is among them. */
    boolean containsCoarse(String word) {
        return coarse.contains(word);
    }
}
