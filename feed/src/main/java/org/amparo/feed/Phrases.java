package org.amparo.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the standard items in one language. */
final class Phrases {

    static final String ENGLISH = "en";

    /** Every language that has a file. */
    static final List<String> LANGUAGES = List.of(ENGLISH, "fr", "es", "ru", "az");

    private final Map<String, String> phrases;

    private Phrases(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    /** The words in the language of the locale; in English where that has none. */
    static Phrases in(Locale locale) {
        Phrases found = Holder.BY_LANGUAGE.get(locale.getLanguage());
        return found == null ? Objects.requireNonNull(Holder.BY_LANGUAGE.get(ENGLISH)) : found;
    }

    Map<String, String> all() {
        return phrases;
    }

    /** The phrase, with <code>{0}</code>, <code>{1}</code> replaced. What is put in is never looked at again. */
    String say(String key, String... values) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("There is no phrase " + key + ".");
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < phrase.length()) {
            if (phrase.charAt(i) == '{') {
                text.append(values[phrase.charAt(i + 1) - '0']);
                i += 3;
            } else {
                text.append(phrase.charAt(i++));
            }
        }
        return text.toString();
    }

    private static Phrases load(String language) {
        Properties properties = new Properties();
        // A decoder, unlike a charset, refuses malformed bytes and does not replace them.
        try (InputStream in = Phrases.class.getResourceAsStream("phrases_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The phrases are missing from this copy of the library.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty)));
    }

    private static final class Holder {
        static final Map<String, Phrases> BY_LANGUAGE =
                LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::load));
    }
}
