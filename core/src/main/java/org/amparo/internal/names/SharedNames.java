package org.amparo.internal.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.internal.names.NameWords.Word;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/**
 * The pairs of persons who have a name in common, or names of which one is found by the other. A name of one word, and
 * one of initials alone, is shared by too many people to find anybody who does not have the same.
 */
public final class SharedNames {

    private static final int FEWEST_WORDS = 2;

    /** The most people who share something that tells them from others: what more have, is no name of somebody. */
    public static final int MOST = 64;

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
        Map<String, Set<Integer>> same = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            for (Name name : persons.get(i).names()) {
                if (counts.test(name)) {
                    List<Word> words = NameWords.asked(name.full());
                    int person = i;
                    key(words)
                            .ifPresent(key -> same.computeIfAbsent(key, none -> new LinkedHashSet<>())
                                    .add(person));
                    similar(i, words, found);
                }
            }
        }
        same.values().forEach(sharers -> eachTwo(sharers, (one, other) -> found.take(one, other, true)));
    }

    /** Takes each two of those who share something, unless they are too many. */
    public static void eachTwo(Set<Integer> sharers, BiConsumer<Integer, Integer> pair) {
        if (sharers.size() > MOST) {
            return;
        }
        for (Integer one : sharers) {
            for (Integer other : sharers) {
                if (one < other) {
                    pair.accept(one, other);
                }
            }
        }
    }

    /** The words of a name in one order; empty for one that is of initials alone. */
    private static Optional<String> key(List<Word> words) {
        return words.stream().allMatch(Word::isInitial)
                ? Optional.empty()
                : Optional.of(words.stream().map(Word::spelt).sorted().collect(Collectors.joining(" ")));
    }

    /** A number that names have in common which are of the same words; others may have it too. */
    public static int mark(Name name) {
        return Stream.of(FoldedText.of(name.full()).words())
                .distinct()
                .mapToInt(String::hashCode)
                .sum();
    }

    private void similar(int person, List<Word> words, Found found) {
        if (words.stream().filter(word -> !word.isInitial()).count() < FEWEST_WORDS) {
            return;
        }
        List<Integer> others = index.found(words);
        if (others.size() <= MOST) {
            others.forEach(other -> found.take(person, other, false));
        }
    }
}
