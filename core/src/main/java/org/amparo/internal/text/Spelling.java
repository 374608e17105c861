package org.amparo.internal.text;

import java.util.Locale;

/** How far two spellings are from each other, for words that people write by hand. */
public final class Spelling {

    private Spelling() {}

    /** The letters and digits of a word, the letters small. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * The restricted Damerau-Levenshtein distance: how many letters were added, left out, replaced or exchanged with their
     * neighbour.
     *
     * @param allowed words whose lengths tell that it is more are not compared, since somebody may have written a very long
     *     one
     * @return the distance, or {@link Integer#MAX_VALUE} for words that were not compared
     */
    public static int slips(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] slips) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + replaced);
        boolean isExchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isExchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
