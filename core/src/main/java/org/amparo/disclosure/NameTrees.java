package org.amparo.disclosure;

import java.util.function.Predicate;
import org.amparo.text.FoldedText;

/** Names in two trees: as they are spelt and, if they are long enough to tell people apart, in coarse letters. */
final class NameTrees {

    static final int SHORTEST_COARSE = 5;

    private final NameTree spelt;
    private final NameTree coarse;

    /**
     * Trees that do not find parts of names in shown words.
     *
     * @param shown whether a word belongs to a shown name
     * @param shownCoarse the same of a word in coarse letters
     */
    NameTrees(Predicate<String> shown, Predicate<String> shownCoarse) {
        this.spelt = new NameTree(shown);
        this.coarse = new NameTree(shownCoarse);
    }

    void add(String pattern, boolean isPart) {
        FoldedText folded = FoldedText.of(pattern);
        spelt.add(folded, isPart);
        FoldedText rough = folded.coarse();
        if (rough.letters().length() >= SHORTEST_COARSE) {
            coarse.add(rough, isPart);
        }
    }

    boolean isEmpty() {
        return spelt.isEmpty();
    }

    boolean isIn(FoldedText text) {
        return spelt.isIn(text) || (!coarse.isEmpty() && coarse.isIn(text.coarse()));
    }
}
