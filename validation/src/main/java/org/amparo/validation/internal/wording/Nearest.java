package org.amparo.validation.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The search for the name that somebody may have meant who wrote another. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int LONG = 5;

    private Nearest() {}

    /**
     * The names nearest to a word: at most three, the nearest first. Capital letters and whatever is no letter or digit
     * make no difference; in a word of five letters or more two may be wrong, and otherwise one. A word that begins with
     * another letter is another word, and hardly ever a slip: {@code jail} is no {@code bail}.
     */
    public static List<String> to(String word, Stream<String> names) {
        String plain = plain(word);
        int allowed = plain.length() < LONG ? 1 : 2;
        return names.map(name -> new Candidate(name, distance(plain, plain(name), allowed)))
                .filter(candidate -> candidate.distance <= allowed && beginAlike(plain, plain(candidate.name)))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** Whether they begin with one letter, or would if a first letter had not been left out, added or exchanged. */
    private static boolean beginAlike(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || other.substring(0, Math.min(2, other.length())).indexOf(one.charAt(0)) >= 0
                || one.substring(0, Math.min(2, one.length())).indexOf(other.charAt(0)) >= 0;
    }

    /** Its letters and digits, the letters small. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * How many letters were added, left out, replaced or exchanged with their neighbour. Words whose lengths tell that it
     * is more than allowed are not compared: somebody may have written a very long one.
     */
    private static int distance(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j <= other.length(); j++) {
                row[j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, rows, row);
            }
            rows.add(row);
        }
        return rows.get(one.length())[other.length()];
    }

    private static int step(String one, String other, int i, int j, List<int[]> rows, int[] row) {
        int[] above = rows.get(i - 1);
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, rows.get(i - 2)[j - 2] + 1) : least;
    }
}
