package org.amparo.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The resource files with the words of each language. */
final class Labels {

    static final String ENGLISH = "en";

    /** Every language that has a file. */
    static final List<String> LANGUAGES = List.of(ENGLISH, "fr", "es", "ru", "az");

    private Labels() {}

    /** The words under a key in the language of the locale, else in English; empty where English has none either. */
    static Optional<Label> find(String key, Locale locale) {
        String asked = locale.getLanguage();
        return find(key, asked, false).or(() -> find(key, ENGLISH, true));
    }

    private static Optional<Label> find(String key, String language, boolean fallback) {
        return Optional.ofNullable(words(language).get(key)).map(text -> new Label(text, language, fallback));
    }

    /** Everything in the file of one language, by key; empty where there is no file. */
    static Map<String, String> words(String language) {
        return Holder.BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    static String file(String language) {
        return "labels_" + language + ".properties";
    }

    /** Read when a first label is asked for: most programs never do. */
    private static final class Holder {
        static final Map<String, Map<String, String>> BY_LANGUAGE = LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> Lines.read(file(language))));
    }
}
