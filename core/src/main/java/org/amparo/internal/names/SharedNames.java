package org.amparo.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.Person;
import org.amparo.internal.names.NameWords.Word;
import org.amparo.people.Name;

/**
 * The pairs of persons who have a name in common, or names of which one is found by the other. A name of one word, and
 * one of initials alone, is shared by too many people to find anybody who does not have the same.
 */
public final class SharedNames {

    private static final int FEWEST_WORDS = 2;

    private final List<Person> persons;
    private final Predicate<Name> counts;
    private final NameIndex index;

    /**
     * The pairs of some persons.
     *
     * @param counts whether a name counts
     */
    public SharedNames(List<Person> persons, Predicate<Name> counts) {
        this.persons = persons;
        this.counts = counts;
        this.index = NameIndex.of(persons, counts);
    }

    /** What is told of a pair. */
    @FunctionalInterface
    public interface Found {
        /** Takes a pair, by the positions of the two among the persons, perhaps more than once and in either order. */
        void take(int one, int other, boolean isSame);
    }

    /** Finds all pairs. */
    public void find(Found found) {
        Map<String, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            for (Name name : persons.get(i).names()) {
                if (counts.test(name)) {
                    List<Word> words = NameWords.asked(name.full());
                    pair(i, same, words, found);
                    similar(i, words, found);
                }
            }
        }
    }

    private static void pair(int person, Map<String, List<Integer>> same, List<Word> words, Found found) {
        key(words).ifPresent(key -> {
            List<Integer> others = same.computeIfAbsent(key, none -> new ArrayList<>());
            others.forEach(other -> found.take(other, person, true));
            if (!others.contains(person)) {
                others.add(person);
            }
        });
    }

    /** The words of a name in one order; empty for one that is of initials alone. */
    private static Optional<String> key(List<Word> words) {
        return words.stream().allMatch(Word::isInitial)
                ? Optional.empty()
                : Optional.of(words.stream().map(Word::spelt).sorted().collect(Collectors.joining(" ")));
    }

    private void similar(int person, List<Word> words, Found found) {
        if (words.stream().filter(word -> !word.isInitial()).count() < FEWEST_WORDS) {
            return;
        }
        index.found(words).forEach(other -> found.take(person, other, false));
    }
}
