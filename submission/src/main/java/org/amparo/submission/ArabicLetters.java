package org.amparo.submission;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms that Arabic letters take beside others. Unicode has a character for each of these forms, and fonts have it;
 * a PDF names the glyphs themselves, so that nobody chooses the form later.
 */
final class ArabicLetters {

    /** Where the forms are in Unicode. */
    private static final int FIRST_A = 0xFB50;

    private static final int LAST_A = 0xFBFF;
    private static final int FIRST_B = 0xFE80;
    private static final int LAST_B = 0xFEFC;

    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final List<String> NAMES = List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");

    /** The forms of each letter, and of lam with each alef; 0 where there is none. */
    private final Map<String, int[]> forms = new HashMap<>();

    ArabicLetters() {
        addForms(FIRST_A, LAST_A);
        addForms(FIRST_B, LAST_B);
    }

    private void addForms(int first, int last) {
        for (int form = first; form <= last; form++) {
            String name = Character.getName(form);
            for (int place = 0; name != null && place < NAMES.size(); place++) {
                String letters = plain(Character.toString(form));
                boolean isLetter = letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == LAM);
                if (isLetter && name.endsWith(NAMES.get(place))) {
                    forms.computeIfAbsent(letters, none -> new int[NAMES.size()])[place] = form;
                }
            }
        }
    }

    /** The letters of a text, whatever their forms. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** A text in its order of reading, with the form that each letter takes there. */
    String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            int[] own = letters[i] == LAM && i + 1 < letters.length
                    ? forms.get(Character.toString(LAM) + Character.toString(letters[i + 1]))
                    : null;
            boolean isLigature = own != null;
            if (own == null) {
                own = forms.get(Character.toString(letters[i]));
            }
            boolean joinsBefore = joinsNext(neighbour(letters, i, -1));
            int last = isLigature ? i + 1 : i;
            boolean joinsAfter = joinsPrevious(neighbour(letters, last, 1));
            int form = own == null ? 0 : form(own, joinsBefore, joinsAfter);
            joined.appendCodePoint(form == 0 ? letters[i] : form);
            i = last;
        }
        return joined.toString();
    }

    private static int form(int[] own, boolean joinsBefore, boolean joinsAfter) {
        if (joinsBefore && joinsAfter && own[MEDIAL] != 0) {
            return own[MEDIAL];
        }
        if (joinsBefore && own[FINAL] != 0) {
            return own[FINAL];
        }
        return joinsAfter && own[INITIAL] != 0 ? own[INITIAL] : own[ISOLATED];
    }

    /** The next letter in a direction, beyond marks above and below; -1 at the end. */
    private static int neighbour(int[] letters, int of, int step) {
        int i = of + step;
        while (i >= 0 && i < letters.length && isMark(letters[i])) {
            i += step;
        }
        return i >= 0 && i < letters.length ? letters[i] : -1;
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> letter != JOINER && letter != NON_JOINER;
            default -> false;
        };
    }

    private boolean joinsNext(int letter) {
        int[] own = own(letter);
        return letter == TATWEEL || letter == JOINER || (own != null && own[INITIAL] != 0);
    }

    private boolean joinsPrevious(int letter) {
        int[] own = own(letter);
        return letter == TATWEEL || letter == JOINER || (own != null && own[FINAL] != 0);
    }

    private int @Nullable [] own(int letter) {
        return letter < 0 ? null : forms.get(Character.toString(letter));
    }

    /**
     * A text that is read from the right, in the order of a line from the left. A mark comes before its letter then, which
     * is how the glyphs of such marks are drawn.
     */
    static String reversed(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = letters.length - 1; i >= 0; i--) {
            reversed.appendCodePoint(mirrored(letters[i]));
        }
        return reversed.toString();
    }

    /** A bracket that opens on the other side. */
    private static int mirrored(int letter) {
        String pairs = "()[]{}<>«»‹›≤≥";
        int at = pairs.indexOf(letter);
        return at < 0 ? letter : pairs.charAt(at ^ 1);
    }
}
