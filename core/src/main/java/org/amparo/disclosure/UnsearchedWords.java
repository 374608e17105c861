package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/**
 * The words of withheld names that texts may still hold, because they are too short to be searched for or somebody
 * shown bears them too. Where such a word stands beside another one of a shown name, it is the name of the one who is
 * shown.
 */
final class UnsearchedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** What stands in the place of a word that may be a withheld name. */
    static final String LEFT_OUT = "[…]";

    private static final String GAP = " … ";
    /** How many characters are shown before and behind such a word. */
    private static final int AROUND = 80;
    /** How many characters are shown at most. */
    private static final int MOST = 500;

    private final NameTrees words;
    private final Collection<NameTrees> leftOut;
    private final Set<String> shownPairs;
    private final UnaryOperator<String> others;

    /**
     * Words to look for.
     *
     * @param leftOut all words that are to be left out of what stands around them
     * @param others takes the words out of a text that name nobody withheld
     */
    UnsearchedWords(
            NameTrees words, Collection<NameTrees> leftOut, Set<String> shownPairs, UnaryOperator<String> others) {
        this.words = words;
        this.leftOut = leftOut;
        this.shownPairs = shownPairs;
        this.others = others;
    }

    /** Every two words that stand side by side in a name of somebody shown, in both orders. */
    static Set<String> pairs(CaseFile shown) {
        Set<String> pairs = new HashSet<>();
        for (Person person : shown.records(Person.class)) {
            for (Name name : person.names()) {
                addPairs(pairs, folded(words(name.full())));
                addPairs(
                        pairs,
                        folded(words(
                                name.given().orElse("") + " " + name.family().orElse(""))));
            }
        }
        return pairs;
    }

    private static void addPairs(Set<String> pairs, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            pairs.add(pair(words.get(i - 1), words.get(i)));
            pairs.add(pair(words.get(i), words.get(i - 1)));
        }
    }

    private static String pair(String one, String other) {
        return one + " " + other;
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static List<String> folded(List<MatchResult> words) {
        return words.stream().map(word -> FoldedText.of(word.group()).letters()).toList();
    }

    /** A reading of a text, and its folded form. */
    record Folded(String reading, FoldedText letters) {

        /** The readings of a text, folded once for all words that are looked for in it. */
        static List<Folded> of(String text) {
            List<Folded> readings = new ArrayList<>();
            for (String reading : TextDecodings.readings(text)) {
                readings.add(new Folded(reading, FoldedText.of(reading)));
            }
            return readings;
        }
    }

    /** What stands around such words in the readings of a text, without the words; empty if none is in it. */
    Optional<String> around(List<Folded> readings) {
        for (Folded folded : readings) {
            if (words.isIn(folded.letters()) && isInRest(folded.reading())) {
                Optional<String> around = aroundIn(folded.reading());
                if (around.isPresent()) {
                    return around;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInRest(String text) {
        String rest = others.apply(text);
        return rest.equals(text) || words.isIn(FoldedText.of(rest));
    }

    private Optional<String> aroundIn(String text) {
        List<MatchResult> all = words(text);
        List<String> folded = folded(all);
        StringBuilder around = new StringBuilder();
        boolean isWhole = false;
        boolean isFound = false;
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            FoldedText word = FoldedText.of(all.get(i).group());
            boolean isOne = words.isIn(word);
            isWhole |= isOne;
            if ((isOne || leftOut.stream().anyMatch(other -> other.isIn(word))) && !isOfShown(folded, i)) {
                around.append(between(text, end, all.get(i).start())).append(LEFT_OUT);
                end = all.get(i).end();
                isFound |= isOne;
            }
        }
        if (isFound) {
            return Optional.of(beginning(around + between(text, end, text.length())));
        }
        // A name that is no word of its own, as in #freeleyla, is told without the words around it.
        return isWhole ? Optional.empty() : Optional.of("");
    }

    private boolean isOfShown(List<String> folded, int at) {
        return (at > 0 && shownPairs.contains(pair(folded.get(at - 1), folded.get(at))))
                || (at + 1 < folded.size() && shownPairs.contains(pair(folded.get(at), folded.get(at + 1))));
    }

    /** What stands between two words that are left out, or before the first, or behind the last. */
    private static String between(String text, int from, int to) {
        int left = from == 0 ? 0 : AROUND;
        int right = to == text.length() ? 0 : AROUND;
        return to - from <= left + right
                ? text.substring(from, to)
                : text.substring(from, whole(text, from + left)) + GAP + text.substring(whole(text, to - right), to);
    }

    /** A place that is not in the middle of a character. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The beginning of a text, on one line. */
    static String beginning(String text) {
        String line = oneLine(text);
        return line.length() <= MOST ? line : line.substring(0, whole(line, MOST)) + GAP.stripTrailing();
    }
}
