package org.amparo.feed.internal.words;

import java.util.regex.Pattern;

/** Words that are looked for in a text of the file. */
public final class Wording {

    private Wording() {}

    /** Whether a text contains the words, whole and in this order. */
    public static boolean holds(String text, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /**
     * Whether the text is the whole wording or a whole sentence of it. A part of a sentence may say the contrary of the
     * sentence. A full stop after a short word or a name is not taken for the end of one.
     */
    static boolean isSentenceOf(String wording, String text) {
        String sentence = text.strip().replaceFirst("[.!]$", "");
        return Pattern.compile("(?:^|(?<!\\p{L})\\p{Ll}{4,}[.!?]\\s+(?!\\p{Ll}))(?iu:" + Pattern.quote(sentence)
                        + ")(?:[.!]?$|[.!]\\s+(?!\\p{Ll}))")
                .matcher(wording.strip())
                .find();
    }
}
