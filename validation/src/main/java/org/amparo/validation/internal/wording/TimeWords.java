package org.amparo.validation.internal.wording;

import java.util.regex.Pattern;

/** The expressions of time in the wording of a source, in the five languages of Amparo. */
public final class TimeWords {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private TimeWords() {}

    /** Whether the words count from when they were said. Words that also name a year do not. */
    public static boolean areRelative(String wording) {
        return TimeExpressions.areRelative(wording) && !nameAYear(wording);
    }

    /** Whether the words name a day or a month, and no year. */
    public static boolean nameADayWithoutAYear(String wording) {
        return TimeExpressions.ALL.stream()
                        .anyMatch(language ->
                                language.dayOrMonth().matcher(wording).find())
                && !nameAYear(wording);
    }

    /** Whether the words name a year. */
    public static boolean nameAYear(String wording) {
        return YEAR.matcher(wording).find();
    }
}
