package org.amparo.disclosure;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows each letter in a tree of letters. A search asks for every letter of every text, so the letters are kept as
 * they are, in one array: a map of Java would make an object of each.
 *
 * @param <N> what follows
 */
final class Letters<N> {

    private static final int FIRST_LENGTH = 2;

    private char[] letters = new char[FIRST_LENGTH];
    private @Nullable Object[] following = new Object[FIRST_LENGTH];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** What follows a letter; null if nothing does. */
    @SuppressWarnings("unchecked") // Only put writes to the array.
    @Nullable
    N get(char letter) {
        return (N) following[place(letter)];
    }

    /** What follows a letter, made if nothing did before. */
    N get(char letter, Supplier<N> maker) {
        N found = get(letter);
        if (found != null) {
            return found;
        }
        N made = maker.get();
        if (2 * ++size > letters.length) {
            grow();
        }
        put(letter, made);
        return made;
    }

    private void grow() {
        char[] oldLetters = letters;
        @Nullable Object[] old = following;
        letters = Arrays.copyOf(letters, 2 * letters.length);
        following = new Object[letters.length];
        for (int i = 0; i < old.length; i++) {
            Object next = old[i];
            if (next != null) {
                put(oldLetters[i], next);
            }
        }
    }

    private void put(char letter, Object next) {
        int place = place(letter);
        letters[place] = letter;
        following[place] = next;
    }

    /**
     * The place of a letter, or the free one where it would be; at least half of them are free. There are so few letters
     * that nobody can choose many that look for one place.
     */
    private int place(char letter) {
        int place = letter & (letters.length - 1);
        while (following[place] != null && letters[place] != letter) {
            place = (place + 1) & (letters.length - 1);
        }
        return place;
    }
}
