package org.amparo.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language for dates, periods, lengths and ages: its resource file, and the JDK's names of months. */
final class DateWords {

    static final String ENGLISH = "en";

    /** Every language that has a file. */
    static final List<String> LANGUAGES = List.of(ENGLISH, "fr", "es", "ru", "az");

    private final Locale locale;
    private final Map<String, String> phrases;

    private DateWords(Locale locale, Map<String, String> phrases) {
        this.locale = locale;
        this.phrases = phrases;
    }

    /** The words in the language of the locale; in English where that has none. */
    static DateWords in(Locale locale) {
        DateWords found = Holder.BY_LANGUAGE.get(locale.getLanguage());
        return found == null ? Objects.requireNonNull(Holder.BY_LANGUAGE.get(ENGLISH)) : found;
    }

    Map<String, String> all() {
        return phrases;
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** The phrase, with <code>{0}</code>, <code>{1}</code> replaced. What is put in is never looked at again. */
    String say(String key, String... values) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("There is no phrase " + key + ".");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) == '{') {
                text.append(values[phrase.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(phrase.charAt(i));
            }
        }
        return text.toString();
    }

    /** All of them with commas between them, and "or" before the last. */
    String any(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.get(0) : say("or", String.join(", ", choices.subList(0, last)), choices.get(last));
    }

    /** The same, of what may have commas and an "or" in it. */
    String anyOfChoices(List<String> choices) {
        return choices.stream()
                .reduce((one, other) -> say("or-else", one, other))
                .orElseThrow();
    }

    /** The name of a month by itself; in Russian the nominative. */
    String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** The name of a month in a date; in Russian the genitive. */
    String ofMonth(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** So many of a unit; {@code least} is the number that at least there are always. */
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

    static String file(String language) {
        return "dates_" + language + ".properties";
    }

    private static DateWords load(String language) {
        Properties properties = new Properties();
        // A decoder, unlike a charset, refuses malformed bytes and does not replace them.
        try (InputStream in = DateWords.class.getResourceAsStream(file(language))) {
            if (in == null) {
                throw new IllegalStateException("The words for dates are missing from this copy of the library.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DateWords(
                Locale.forLanguageTag(language),
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty)));
    }

    /** Read when a first date is put into words: most programs never do. */
    private static final class Holder {
        static final Map<String, DateWords> BY_LANGUAGE =
                LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), DateWords::load));
    }
}
