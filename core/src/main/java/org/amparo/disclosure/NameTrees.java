package org.amparo.disclosure;

import java.util.function.Predicate;
import org.amparo.text.FoldedText;

/**
 * Names as they are spelt and, if they are long enough to tell people apart, in coarse letters; in both, as they are
 * written and in any case.
 */
final class NameTrees {

    static final int SHORTEST_COARSE = 5;

    private final NameTree spelt;
    private final NameTree coarse;
    private final DeclinedNames declined;
    private final DeclinedNames coarselyDeclined;

    /**
     * Trees that do not find parts of names in shown words.
     *
     * @param shown whether a word belongs to a shown name
     * @param shownCoarse the same of a word in coarse letters
     */
    NameTrees(Predicate<String> shown, Predicate<String> shownCoarse) {
        this.spelt = new NameTree(shown);
        this.coarse = new NameTree(shownCoarse);
        this.declined =
                new DeclinedNames(DeclinedNames::plain, CaseEndings.Endings::plain, DeclinedNames.SHORTEST, shown);
        this.coarselyDeclined =
                new DeclinedNames(DeclinedNames::coarse, CaseEndings.Endings::coarse, SHORTEST_COARSE, shown);
    }

    /** Adds folded words with a space between them, which may be only a part of a name. */
    void add(String pattern, boolean isPart) {
        FoldedText folded = FoldedText.of(pattern);
        spelt.add(folded, isPart);
        FoldedText rough = folded.coarse();
        if (rough.letters().length() >= SHORTEST_COARSE) {
            coarse.add(rough, isPart);
        }
        declined.add(folded.words(), isPart);
        coarselyDeclined.add(folded.words(), isPart);
    }

    /** Adds a folded word that is found as one word alone, and in its cases. It may be only a part of a name. */
    void addWord(String word) {
        String[] words = {word};
        declined.add(words, true);
        coarselyDeclined.add(words, true);
    }

    boolean isEmpty() {
        return spelt.isEmpty();
    }

    boolean isIn(FoldedText text) {
        if (spelt.isIn(text) || (!coarse.isEmpty() && coarse.isIn(text.coarse()))) {
            return true;
        }
        String[] words = declined.isEmpty() && coarselyDeclined.isEmpty() ? new String[0] : text.words();
        return declined.isIn(words) || coarselyDeclined.isIn(words);
    }
}
