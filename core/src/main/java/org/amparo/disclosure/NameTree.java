package org.amparo.disclosure;

import java.util.function.Predicate;
import org.amparo.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A tree of names by letters, with which a text is searched for all of them at once. Characters between words are
 * ignored, so a name is found in {@code leyla-orlova}, {@code LeylaOrlova} and {@code Leyla Orlova} alike.
 */
final class NameTree {

    /**
     * The least number of letters of a name with an ending: with an ending, many a shorter name would be another word.
     */
    private static final int SHORTEST_WITH_ENDING = 6;

    private static final int LONGEST_ENDING = 4;
    /**
     * The least number of letters of a name of several words that is found anywhere: so many in a row do not occur by
     * chance.
     */
    private static final int SHORTEST_ANYWHERE = 10;

    private final Node root = new Node();
    private final Predicate<String> shown;

    /**
     * The same inside of one word, such as a hashtag or a part of an address: with fewer letters, a name that is written
     * together is often another word.
     */
    private static final int SHORTEST_TOGETHER = 7;

    /** The places where a name must begin and end to be found. */
    private enum Reach {
        /** It begins and ends with a word. */
        WORDS,
        /** It begins with a word and may have an ending, as in many languages: {@code Orlovadan}. */
        ENDING,
        /** It may also stand inside a word, written together: {@code freepaveldost}. */
        TOGETHER,
        /** It may stand anywhere, also over the end of a word: {@code freeleyla orlovanow}. */
        ANYWHERE
    }

    private static final class Node {
        private final Letters<Node> next = new Letters<>();
        private @Nullable Reach reach;
        /** Whether it is only a word of a name. */
        private boolean isPart = true;
    }

    /**
     * A tree that does not find parts of names in shown words.
     *
     * @param shown whether a word belongs to a shown name: Orlov is not found in Orlova if somebody of that name is
     *     shown
     */
    NameTree(Predicate<String> shown) {
        this.shown = shown;
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** Adds a name or, if it is only a part of one, a word that may stand for it. */
    void add(FoldedText name, boolean isPart) {
        Node node = root;
        for (int i = 0; i < name.letters().length(); i++) {
            node = node.next.get(name.letters().charAt(i), Node::new);
        }
        node.isPart &= isPart;
        Reach reach = reachOf(name);
        if (node != root && (node.reach == null || node.reach.compareTo(reach) < 0)) {
            node.reach = reach;
        }
    }

    private static Reach reachOf(FoldedText name) {
        int length = name.letters().length();
        if (length >= SHORTEST_TOGETHER && name.words().length > 1) {
            return length >= SHORTEST_ANYWHERE ? Reach.ANYWHERE : Reach.TOGETHER;
        }
        return length >= SHORTEST_WITH_ENDING ? Reach.ENDING : Reach.WORDS;
    }

    boolean isIn(FoldedText text) {
        for (int i = 0; i < text.letters().length(); i++) {
            if (startsAt(i, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(int start, FoldedText text) {
        String letters = text.letters();
        Node node = root;
        for (int i = start; i < letters.length(); i++) {
            node = node.next.get(letters.charAt(i));
            if (node == null) {
                return false;
            }
            if (node.reach != null
                    && reaches(node.reach, start, i + 1, text)
                    && !(node.isPart && shown.test(letters.substring(start, text.nextBreak(i))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Reach reach, int start, int end, FoldedText text) {
        return switch (reach) {
            case ANYWHERE -> true;
            case TOGETHER -> text.nextBreak(start) >= end || hasEnding(start, end, text);
            case ENDING -> hasEnding(start, end, text);
            case WORDS -> text.isBreak(start) && text.isBreak(end);
        };
    }

    private static boolean hasEnding(int start, int end, FoldedText text) {
        return text.isBreak(start) && (text.isBreak(end) || text.nextBreak(end) - end <= LONGEST_ENDING);
    }
}
