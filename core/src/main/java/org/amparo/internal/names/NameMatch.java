package org.amparo.internal.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.amparo.internal.names.NameWords.Word;

/**
 * The quality of the match of a name with the words asked for; a better match is less than a worse one.
 *
 * @param initials the number of words that are just an initial, in the name or in the text asked for
 * @param respelt the number of words that are spelt differently
 * @param left the number of words of the name that were not asked for
 * @param turned whether the words stand in another order
 */
record NameMatch(int initials, int respelt, int left, boolean turned) implements Comparable<NameMatch> {

    private static final int NOT_FOUND = -1;

    private static final Comparator<NameMatch> BEST_FIRST = Comparator.comparingInt(NameMatch::initials)
            .thenComparingInt(NameMatch::respelt)
            .thenComparingInt(NameMatch::left)
            .thenComparing(NameMatch::turned);

    /**
     * The match; empty unless each word asked for is found as a separate word of the name, at least one of them not
     * just as an initial.
     */
    static Optional<NameMatch> of(List<Word> asked, List<Word> name) {
        int[] found = new int[asked.size()];
        Arrays.fill(found, NOT_FOUND);
        int spelt = find(asked, name, found, (one, other) -> one.spelt().equals(other.spelt()));
        int respelt = find(asked, name, found, Word::soundsLike);
        int initials = find(asked, name, found, Word::isInitialOf);
        if (spelt + respelt == 0 || spelt + respelt + initials < asked.size()) {
            return Optional.empty();
        }
        boolean turned = IntStream.range(1, found.length).anyMatch(i -> found[i] < found[i - 1]);
        return Optional.of(new NameMatch(initials, respelt, name.size() - asked.size(), turned));
    }

    /** Finds a word of the name for each word that has none yet, and returns how many it found. */
    private static int find(List<Word> asked, List<Word> name, int[] found, BiPredicate<Word, Word> fits) {
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; found[i] == NOT_FOUND && j < name.size(); j++) {
                if (fits.test(asked.get(i), name.get(j)) && !isTaken(found, j)) {
                    found[i] = j;
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isTaken(int[] found, int place) {
        return Arrays.stream(found).anyMatch(taken -> taken == place);
    }

    NameMatch better(NameMatch other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(NameMatch other) {
        return BEST_FIRST.compare(this, other);
    }
}
