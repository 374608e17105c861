package org.amparo.validation.internal.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.internal.text.Spelling;

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
        String plain = Spelling.plain(word);
        int allowed = plain.length() < LONG ? 1 : 2;
        return names.map(name -> new Candidate(name, Spelling.slips(plain, Spelling.plain(name), allowed)))
                .filter(candidate -> candidate.distance <= allowed && beginAlike(plain, Spelling.plain(candidate.name)))
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
}
