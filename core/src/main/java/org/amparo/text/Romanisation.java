package org.amparo.text;

/** The folding of spellings of one sound into one, for names of other scripts and languages in Latin letters. */
final class Romanisation {

    private Romanisation() {}

    /** Appends one word, a letter that would come twice only once. */
    static void append(String letters, int from, int to, StringBuilder out) {
        int start = out.length();
        for (int i = from; i < to; ) {
            if (isGlide(letters, i, from, to)) {
                i++;
                continue;
            }
            int length = lengthAt(letters, i, to);
            boolean yo = i > from && letters.charAt(i - 1) == 'y' && isGlide(letters, i - 1, from, to);
            char letter = yo ? 'a' : length > 1 ? ofSeveral(letters.charAt(i)) : ofOne(letters.charAt(i));
            if (out.length() == start || out.charAt(out.length() - 1) != letter) {
                out.append(letter);
            }
            i += length;
        }
    }

    /**
     * Whether this is the y that English spellings of Russian names put before e or, after a consonant, before an o
     * that stands for ё: Alekseyev is Alekseev, and Pyotr is Petr.
     */
    private static boolean isGlide(String letters, int i, int from, int to) {
        if (letters.charAt(i) != 'y' || i + 1 >= to) {
            return false;
        }
        char next = letters.charAt(i + 1);
        return next == 'e' || (next == 'o' && i > from && "aeiouy".indexOf(letters.charAt(i - 1)) < 0);
    }

    private static int lengthAt(String letters, int i, int to) {
        if (i + 3 <= to && letters.startsWith("dzh", i)) {
            return 3;
        }
        if (i + 2 > to) {
            return 1;
        }
        char first = letters.charAt(i);
        char second = letters.charAt(i + 1);
        boolean sibilant = second == 'h' && "zsckg".indexOf(first) >= 0;
        return sibilant || (first == 'k' && second == 's') ? 2 : 1;
    }

    private static char ofSeveral(char first) {
        return switch (first) {
            case 'd', 'z', 'c' -> 'j';
            case 'k' -> 'g';
            default -> first;
        };
    }

    private static char ofOne(char letter) {
        return switch (letter) {
            case 'e' -> 'a';
            case 'y' -> 'i';
            case 'c' -> 'j';
            case 'q' -> 'g';
            case 'h', 'x' -> 'g';
            case 'w' -> 'v';
            default -> letter;
        };
    }
}
