package org.amparo.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;

/**
 * The words of one language for dates, periods, lengths and ages: its resource file. The JDK's own words for dates depend
 * on its version and on how it was started.
 */
final class DateWords {

    static final String KIND = "dates";

    private final Phrases phrases;

    private DateWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words in the language of the locale, or in English where that language has none. */
    static DateWords in(Locale locale) {
        return new DateWords(Holder.WORDS.in(locale));
    }

    Map<String, String> all() {
        return phrases.all();
    }

    boolean has(String key) {
        return phrases.find(key).isPresent();
    }

    String say(String key, String... values) {
        return phrases.say(key, values);
    }

    /** The choices with commas between them and "or" before the last. */
    String any(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.get(0) : say("or", String.join(", ", choices.subList(0, last)), choices.get(last));
    }

    /** The choices joined as in {@link #any}, where a choice may itself hold commas and an "or". */
    String anyOfChoices(List<String> choices) {
        return choices.stream()
                .reduce((one, other) -> say("or-else", one, other))
                .orElseThrow();
    }

    /** The name of a month by itself; in Russian the nominative. */
    String month(int month) {
        return say("month." + month);
    }

    /** The name of a month in a date; in Russian the genitive. */
    String ofMonth(int month) {
        String inDate = "month." + month + ".of";
        return has(inDate) ? say(inDate) : month(month);
    }

    /**
     * A number of units in words; a lower bound of {@code least} goes without saying, since there are always so many.
     */
    String count(String unit, NumberRange range, long least) {
        long atLeast = range.atLeast();
        if (range.atMost().isEmpty()) {
            return atLeast > least ? counted(unit + ".at-least", atLeast) : say(unit + ".unknown");
        }
        long atMost = range.atMost().getAsLong();
        if (atLeast == atMost) {
            return counted(unit + ".exactly", atMost);
        }
        return atLeast > 0
                ? say(unit + ".between", Long.toString(atLeast), Long.toString(atMost))
                : counted(unit + ".at-most", atMost);
    }

    private String counted(String key, long number) {
        String ofNumber = key + "." + number;
        return say(has(ofNumber) ? ofNumber : key, Long.toString(number));
    }

    /** Loaded when the first date is put into words, which most programs never do. */
    private static final class Holder {
        static final Phrasebook WORDS = Phrasebook.read(KIND, file -> DateWords.class.getResourceAsStream(file));
    }
}
