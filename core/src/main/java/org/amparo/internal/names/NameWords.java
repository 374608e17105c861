package org.amparo.internal.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/** The words of a name, or of the text asked for, each as it is spelt and as it may sound. */
final class NameWords {

    /**
     * The number of words above which no two are tried as one. Even a long name in Chinese letters, which are taken as
     * words singly and in pairs, has fewer.
     */
    static final int MANY = 16;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}\\p{N}]+");

    private NameWords() {}

    /**
     * A word.
     *
     * @param spelt the word in folded letters
     * @param sounds the readings of {@link NameSounds}, none of them empty, the one of English spelling first
     */
    record Word(String spelt, List<String> sounds) {

        static Word of(String spelt) {
            return new Word(spelt, NameSounds.of(spelt));
        }

        /**
         * Whether it is a single letter, which may stand for a name that begins with it; a Chinese letter is a whole
         * word.
         */
        boolean isInitial() {
            String sound = sounds.get(0);
            return sound.codePointCount(0, sound.length()) == 1 && !isWithoutSpaces(sound);
        }

        /** Whether one of the two is the initial of the other. */
        boolean isInitialOf(Word other) {
            return begins(other) || other.begins(this);
        }

        private boolean begins(Word other) {
            return isInitial()
                    && !isWithoutSpaces(other.spelt)
                    && sounds.stream()
                            .anyMatch(initial -> other.sounds.stream().anyMatch(sound -> sound.startsWith(initial)));
        }

        /** Whether the two words have a reading in common. */
        boolean soundsLike(Word other) {
            return !Collections.disjoint(sounds, other.sounds);
        }
    }

    /** The words of a name, each once: those of the full name, then those of its parts that the full name lacks. */
    static List<Word> of(Name name) {
        Set<Word> words = new LinkedHashSet<>();
        Stream.of(Optional.of(name.full()), name.given(), name.family(), name.patronymic())
                .flatMap(Optional::stream)
                .forEach(text -> words.addAll(words(text, true)));
        return List.copyOf(words);
    }

    /** The words of the text asked for, each once. */
    static List<Word> asked(String text) {
        return List.copyOf(new LinkedHashSet<>(words(text, false)));
    }

    private static List<Word> words(String text, boolean singly) {
        List<Word> words = new ArrayList<>();
        BETWEEN_WORDS.splitAsStream(text).forEach(piece -> addWords(piece, singly, words));
        return words;
    }

    private static void addWords(String piece, boolean singly, List<Word> words) {
        StringBuilder run = new StringBuilder();
        for (String word : FoldedText.of(piece).words()) {
            if (isWithoutSpaces(word)) {
                run.append(word);
            } else {
                addRun(run, singly, words);
                words.add(Word.of(word));
            }
        }
        addRun(run, singly, words);
    }

    /**
     * Adds the letters of a script without spaces as words: in pairs, so that their order counts, and in a name also
     * singly, so that a family name alone is found.
     */
    private static void addRun(StringBuilder run, boolean singly, List<Word> words) {
        int[] letters = run.codePoints().toArray();
        run.setLength(0);
        for (int i = 0; i < letters.length; i++) {
            if (singly || letters.length == 1) {
                words.add(whole(new String(letters, i, 1)));
            }
            if (i > 0) {
                words.add(whole(new String(letters, i - 1, 2)));
            }
        }
    }

    private static Word whole(String letters) {
        return new Word(letters, List.of(letters));
    }

    static boolean isWithoutSpaces(String word) {
        return FoldedText.isWithoutSpaces(word.codePointAt(0));
    }

    /** The words as they are, and each way in which two neighbours are written as one: Abdul Rahman, Abdulrahman. */
    static List<List<Word>> spellings(List<Word> words) {
        List<List<Word>> spellings = new ArrayList<>(List.of(words));
        if (words.size() <= MANY) {
            for (int i = 1; i < words.size(); i++) {
                List<Word> joined = new ArrayList<>(words);
                Word second = joined.remove(i);
                Word first = joined.get(i - 1);
                joined.set(i - 1, Word.of(first.spelt() + second.spelt()));
                if (canJoin(first, second, joined.get(i - 1))) {
                    spellings.add(joined);
                }
            }
        }
        return spellings;
    }

    /**
     * Whether two words may be joined. An initial must not be lost in the sound of the next word, so that O. Orlova
     * would be Orlova.
     */
    private static boolean canJoin(Word first, Word second, Word both) {
        return !isWithoutSpaces(first.spelt())
                && !isWithoutSpaces(second.spelt())
                && !both.soundsLike(first)
                && !both.soundsLike(second);
    }
}
