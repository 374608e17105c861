package org.amparo.validation.internal.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a source, in which quotations are looked for. It ignores changes that proper copying and quoting make:
 * white space, double quotation marks, the kind of apostrophe and dash, capital letters, square brackets around words
 * of an editor, and dots where words were left out.
 *
 * @param plain the text with the words in its brackets
 * @param withoutInsertions the text without them
 */
public record SourceText(String plain, String withoutInsertions) {

    /** Words in brackets, but not a letter that was changed at the start of a word: {@code [a]n}. */
    private static final Pattern INSERTION = Pattern.compile(" ?\\[[^\\[\\]]*\\](?!\\p{L})");

    private static final Pattern OMISSION = Pattern.compile("\\[?(?:\\.\\.\\.|\\. \\. \\.)\\]?");
    private static final Pattern GAP = Pattern.compile(INSERTION + "|" + OMISSION);

    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc\u2032]");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\"\u201c\u201d\u201e\u201f\u00ab\u00bb]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
    private static final Pattern BLANKS = Pattern.compile(" +");

    /** Makes a text ready for the search. */
    public static SourceText of(String text) {
        String even = even(text);
        return new SourceText(words(even), words(INSERTION.matcher(even).replaceAll("")));
    }

    /** Whether the words are in the text, with omissions and insertions properly marked. */
    public boolean holds(String wording) {
        String even = even(wording);
        return holdsInOrder(OMISSION.split(even)) || holdsInOrder(GAP.split(even));
    }

    private boolean holdsInOrder(String[] pieces) {
        return holdsInOrder(plain, pieces) || holdsInOrder(withoutInsertions, pieces);
    }

    private static boolean holdsInOrder(String text, String[] pieces) {
        int from = 0;
        boolean some = false;
        for (String piece : pieces) {
            String words = words(piece);
            int found = text.indexOf(words, from);
            if (found < 0) {
                return false;
            }
            some |= !words.isEmpty();
            from = found + words.length();
        }
        return some;
    }

    private static String even(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u03c2', '\u03c3')
                .replace("\u2026", "...");
        even = APOSTROPHE.matcher(even).replaceAll("'");
        even = DASH.matcher(even).replaceAll("-");
        even = IGNORED.matcher(even).replaceAll("");
        return SPACES.matcher(even).replaceAll(" ");
    }

    private static String words(String even) {
        String plain = BRACKET.matcher(even).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
