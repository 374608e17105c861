package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.amparo.text.FoldedText;

/**
 * Names as a tree of words, each of which may stand in any case. A text is read once: of each word, every beginning
 * that leaves an ending is looked up, and a name has few words, so the work grows with the text alone.
 */
final class DeclinedNames {

    /** Longer names are found by their first and last words. */
    private static final int MOST_WORDS = 3;

    /** The fewest letters of a word that is declined, one for two that are alike. */
    static final int SHORTEST = 3;

    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ENDING = 9;

    private final UnaryOperator<String> letters;
    private final Function<CaseEndings.Endings, Set<String>> endings;
    private final int shortest;
    private final Predicate<String> shown;

    private final Node root = new Node();
    private final Stem stems = new Stem();
    private final Set<String> inflected = new HashSet<>();

    /** A place in the tree, with the next words as they are folded. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean isName;
        /** Whether it is only a word of a name. */
        private boolean isPart = true;
    }

    /** The beginning of a stem by letters, and what may follow it if it is a whole one. */
    private static final class Stem {
        private final Letters<Stem> next = new Letters<>();
        private final List<Inflection> inflections = new ArrayList<>(0);
    }

    /** A word of a name with endings that it takes after one of its stems. */
    private record Inflection(String word, Set<String> endings) {}

    /**
     * A tree without names.
     *
     * @param letters the letters of a folded word that are compared
     * @param endings the endings of a word in those letters
     * @param shortest the fewest such letters of a word
     * @param shown whether a word belongs to a shown name
     */
    DeclinedNames(
            UnaryOperator<String> letters,
            Function<CaseEndings.Endings, Set<String>> endings,
            int shortest,
            Predicate<String> shown) {
        this.letters = letters;
        this.endings = endings;
        this.shortest = shortest;
        this.shown = shown;
    }

    /** The letters of a word without the difference between i and y, and between single and double letters. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i) == 'y' ? 'i' : word.charAt(i);
            if (plain.isEmpty() || plain.charAt(plain.length() - 1) != letter) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** Whether the word is too short to be found in its cases. */
    static boolean isTooShort(String word) {
        return plain(word).length() < SHORTEST;
    }

    /** The letters of a word in which romanisations are alike. */
    static String coarse(String word) {
        return FoldedText.of(word).coarse().letters();
    }

    void add(String[] words, boolean isPart) {
        if (words.length > MOST_WORDS) {
            return;
        }
        Node node = root;
        for (String word : words) {
            if (letters.apply(word).length() < shortest) {
                return;
            }
            inflect(word);
            node = node.next.computeIfAbsent(word, some -> new Node());
        }
        node.isName = true;
        node.isPart &= isPart;
    }

    private void inflect(String word) {
        if (!inflected.add(word)) {
            return;
        }
        for (CaseEndings.Stem stem : CaseEndings.of(word)) {
            String start = letters.apply(stem.letters());
            if (start.length() >= SHORTEST_STEM) {
                stem(start).inflections.add(new Inflection(word, endings.apply(stem.endings())));
            }
        }
    }

    private Stem stem(String start) {
        Stem stem = stems;
        for (int i = 0; i < start.length(); i++) {
            stem = stem.next.get(start.charAt(i), Stem::new);
        }
        return stem;
    }

    boolean isEmpty() {
        return stems.next.isEmpty();
    }

    /** Whether a name is among the folded words of a text. */
    boolean isIn(String[] words) {
        if (isEmpty()) {
            return false;
        }
        List<Set<String>> meant = new ArrayList<>(words.length);
        for (String word : words) {
            meant.add(meant(letters.apply(word)));
        }
        for (int i = 0; i < words.length; i++) {
            if (isAt(root, words, meant, i)) {
                return true;
            }
        }
        return false;
    }

    /** The words of names of which this may be a form. */
    private Set<String> meant(String form) {
        Set<String> meant = Set.of();
        Stem stem = stems;
        for (int end = 1; end <= form.length(); end++) {
            stem = stem.next.get(form.charAt(end - 1));
            if (stem == null) {
                break;
            }
            if (end >= SHORTEST_STEM && end >= form.length() - LONGEST_ENDING && !stem.inflections.isEmpty()) {
                meant = meant.isEmpty() ? new LinkedHashSet<>() : meant;
                addMeant(stem, form, end, meant);
            }
        }
        return meant;
    }

    private static void addMeant(Stem stem, String form, int end, Set<String> meant) {
        // The last letter of the stem may be the first one of the ending too: two of them are one.
        String rest = form.substring(end);
        String longer = form.substring(end - 1);
        for (Inflection inflection : stem.inflections) {
            if (inflection.endings().contains(rest) || inflection.endings().contains(longer)) {
                meant.add(inflection.word());
            }
        }
    }

    private boolean isAt(Node node, String[] words, List<Set<String>> meant, int position) {
        if (position == words.length || node.next.isEmpty()) {
            return false;
        }
        for (String word : meant.get(position)) {
            Node next = node.next.get(word);
            if (next != null
                    && ((next.isName && !(next.isPart && shown.test(words[position])))
                            || isAt(next, words, meant, position + 1))) {
                return true;
            }
        }
        return false;
    }
}
