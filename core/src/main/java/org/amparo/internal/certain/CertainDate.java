package org.amparo.internal.certain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.time.PartialDate;

/**
 * A date for a form that knows years, months and days alone.
 *
 * @param plain a year, a month or a day (ISO 8601), where that is all there is to say
 * @param doubtful words for any other date that somebody tells of, in English
 */
public record CertainDate(Optional<String> plain, Optional<String> doubtful) {

    /** A year, a month or a day; what stands for a month may also be a season. */
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    /** No date at all. */
    public static final CertainDate NONE = new CertainDate(Optional.empty(), Optional.empty());

    static CertainDate of(PartialDate date, boolean isCertain) {
        String words = date.display(Locale.ENGLISH);
        if (!isCertain) {
            return new CertainDate(Optional.empty(), Optional.of(words + ", which is not certain"));
        }
        return isPlain(date)
                ? new CertainDate(Optional.of(date.toString()), Optional.empty())
                : new CertainDate(Optional.empty(), Optional.of(words));
    }

    /** Whether it is digits alone, and of a year that every calendar has. */
    private static boolean isPlain(PartialDate date) {
        String text = date.toString();
        return PLAIN.matcher(text).matches() && !text.startsWith("0000");
    }
}
