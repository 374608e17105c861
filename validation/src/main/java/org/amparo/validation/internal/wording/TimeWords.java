package org.amparo.validation.internal.wording;

import java.util.regex.Pattern;

/** The English expressions of time that rules look for in the wording of a source: a short list on purpose. */
public final class TimeWords {

    private static final String UNIT =
            "(?:day|night|week|weekend|fortnight|month|year|morning|afternoon|evening|spring|summer"
                    + "|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final String SPACE = "[\\s\\p{Z}]+";

    /** Placed first because a wrong letter is found out faster than the start of a word. */
    private static final String FIRST_LETTER = "(?=[defhlmnprstwy])";

    private static final Pattern RELATIVE = spaced(
            FIRST_LETTER + "\\b(?:today|yesterday|tomorrow|tonight|recent|recently|lately"
                    + "|(?:this|last|next|past|same|previous|following) " + UNIT
                    + "|(?:hours?|days?|weeks?|months?|years?) (?:ago|before|earlier|later|after|since)"
                    + "|earlier (?:this|last) " + UNIT
                    + "|when (?:he|she|it|they) (?:was|were|joined|became))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern DAY_OR_MONTH = spaced(
            "\\b(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|\\d{1,2}(?:st|nd|rd|th)?)(?: |-)"
                    + MONTH + "\\b|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b",
            0);

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private TimeWords() {}

    /** Whether the words count from when they were said. Words that also name a year do not. */
    public static boolean areRelative(String wording) {
        return RELATIVE.matcher(wording).find() && !nameAYear(wording);
    }

    /** Whether the words name a day or a month, and no year. */
    public static boolean nameADayWithoutAYear(String wording) {
        return DAY_OR_MONTH.matcher(wording).find() && !nameAYear(wording);
    }

    /** Whether the words name a year. */
    public static boolean nameAYear(String wording) {
        return YEAR.matcher(wording).find();
    }

    /** A pattern in which a blank is white space of any kind and length. */
    private static Pattern spaced(String words, int flags) {
        return Pattern.compile(words.replace(" ", SPACE), flags);
    }
}
