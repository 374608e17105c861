package org.amparo.feed.internal.words;

import java.util.regex.Pattern;

/**
 * Texts of a file as they may stand inside a sentence in another direction of writing. Readers drop {@code dir} and
 * {@code bdi}, so isolates have to do it.
 */
final class Direction {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /** Line ends and tabs, which make a second line out of one. */
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]+");

    /** Controls, and what embeds, overrides or isolates: it could turn the text after it. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb]");

    private Direction() {}

    /** The text without controls, in a first-strong isolate. */
    static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + cleaned(text) + POP_ISOLATE;
    }

    /** The text in one line, without controls and isolates. */
    static String cleaned(String text) {
        return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
