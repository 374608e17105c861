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

    /**
     * The pairs of some persons.
     *
     * @param counts whether a name counts
     */
    public SharedNames(List<Person> persons, Predicate<Name> counts) {
        this.persons = persons;
        this.counts = counts;
    }

    /** Takes pairs, by the positions of the two among the persons, perhaps more than once and in either order. */
    @FunctionalInterface
    public interface Found {
        /** Takes a pair. */
        void take(int one, int other);
    }

    /** Finds those who have a name of the same words. */
    public void findSame(Found found) {
        Map<String, Set<Integer>> same = new HashMap<>();
        each((person, words) -> key(words)
                .ifPresent(key ->
                        same.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(person)));
        same.values().forEach(sharers -> eachTwo(sharers, found));
    }

    /** Finds those of whom a name of one is found by a name of the other, which takes longer. */
    public void findSimilar(Found found) {
        NameIndex index = NameIndex.of(persons, counts);
        each((person, words) -> {
            if (words.stream().filter(word -> !word.isInitial()).count() >= FEWEST_WORDS) {
                List<Integer> others = index.found(words);
                if (others.size() <= MOST) {
                    others.forEach(other -> found.take(person, other));
                }
            }
        });
    }

    private void each(BiConsumer<Integer, List<Word>> name) {
        for (int i = 0; i < persons.size(); i++) {
            int person = i;
            persons.get(i).names().stream()
                    .filter(counts)
                    .forEach(one -> name.accept(person, NameWords.asked(one.full())));
        }
    }

    /** Takes each two of those who share something, unless they are too many. */
    public static void eachTwo(Set<Integer> sharers, Found found) {
        if (sharers.size() > MOST) {
            return;
        }
        for (Integer one : sharers) {
            for (Integer other : sharers) {
                if (one < other) {
                    found.take(one, other);
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
}
