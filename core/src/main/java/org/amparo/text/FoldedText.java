package org.amparo.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * A text as a sequence of letters, without the differences between spellings of a name: case, diacritics, script, and
 * everything between the letters. The breaks between words are kept beside the letters, so that {@code leyla-orlova},
 * {@code Leyla Orlova} and {@code LEYLA ORLOVA} are the same letters with the same breaks.
 *
 * <p><b>Folded:</b> upper and lower case, alike in every locale; accents and other marks; compatibility forms such as
 * full-width letters; Latin letters without a decomposition (ə to e, ı to i, ø to o, ł to l, đ to d, ß to ss and so
 * on); Cyrillic (with the letters of Azerbaijani, Ukrainian, Kazakh and Serbian), Greek and Georgian letters to Latin
 * ones; in a word that mixes scripts, letters to the Latin ones that they look like; and Arabic letters that are typed
 * in several ways. Invisible characters are left out.
 *
 * <p><b>Not folded:</b> other scripts (Arabic, Hebrew, Armenian, Han and so on), which equal only themselves and not
 * their forms in Latin letters; digits and signs used as letters; case endings that change a name's last letters;
 * nicknames. Only {@link #coarse()} folds the differences between romanisations, such as x and kh.
 *
 * <p>Words end where a letter is followed by something else, where a capital begins a word in the middle ({@code
 * LeylaOrlova}), and after every letter of a script that is written without spaces.
 */
public final class FoldedText implements WithoutJson {

    private final String letters;
    private final BitSet breaks;

    FoldedText(String letters, BitSet breaks) {
        this.letters = letters;
        this.breaks = breaks;
    }

    /** The folded form of a text. */
    public static FoldedText of(String text) {
        Objects.requireNonNull(text, "text");
        return new Folding(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).folded();
    }

    /** Whether there is nothing to decompose. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Folding.FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a letter belongs to a script that is written without spaces, such as Han or Thai, where the end of a word
     * cannot be seen.
     *
     * @param letter a code point
     */
    public static boolean isWithoutSpaces(int letter) {
        return Folding.isWithoutSpaces(letter);
    }

    /** All letters, without anything between them. */
    public String letters() {
        return letters;
    }

    /**
     * Whether a word ends before this position of the letters or begins at it. The start and the end of the text are
     * breaks.
     */
    public boolean isBreak(int position) {
        return position == 0 || position == letters.length() || breaks.get(position);
    }

    /** The next position after this one at which a word ends. */
    public int nextBreak(int position) {
        int next = breaks.nextSetBit(position + 1);
        return next < 0 || next > letters.length() ? letters.length() : next;
    }

    /** The words, in order. */
    public String[] words() {
        String[] words = new String[letters.length()];
        int count = 0;
        for (int from = 0; from < letters.length(); from = nextBreak(from)) {
            words[count++] = letters.substring(from, nextBreak(from));
        }
        return Arrays.copyOf(words, count);
    }

    /**
     * The text in coarser letters, without the differences between romanisations. Alike are a and e; i and y; c, j, ch,
     * zh and dzh; g, q and gh; h, kh, x and ks; s and sh; v and w; single and double letters; ye and e; and, after a
     * consonant, yo and e. {@code Qarağaclı} and {@code Garaghajly}, {@code Bəxtiyar} and {@code Bakhtiyar},
     * {@code Alekseyev} and {@code Alekseev} become the same. So may unrelated names, and short ones often do.
     */
    public FoldedText coarse() {
        StringBuilder coarse = new StringBuilder(letters.length());
        BitSet coarseBreaks = new BitSet();
        for (int from = 0; from < letters.length(); from = nextBreak(from)) {
            coarseBreaks.set(coarse.length());
            Romanisation.append(letters, from, nextBreak(from), coarse);
        }
        return new FoldedText(coarse.toString(), coarseBreaks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedText that && letters.equals(that.letters) && breaks.equals(that.breaks);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** The number of letters, since a text may be something that must not be printed. */
    @Override
    public String toString() {
        return "text of " + letters.length();
    }
}
