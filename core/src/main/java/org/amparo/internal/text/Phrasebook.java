package org.amparo.internal.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases of every language: a file for each, such as {@code dates_fr.properties}. */
public final class Phrasebook {

    /** The language to which the others fall back. */
    public static final String ENGLISH = "en";

    /** Every language that has files; {@code languages.properties} lists them. */
    public static final List<String> LANGUAGES =
            List.copyOf(ResourceFile.lines(Phrasebook.class.getResourceAsStream("languages.properties"))
                    .keySet());

    private final Map<String, Phrases> byLanguage;

    private Phrasebook(Stream<String> languages, String kind, Function<String, @Nullable InputStream> open) {
        this.byLanguage = languages.collect(toUnmodifiableMap(
                language -> language,
                language -> new Phrases(language, ResourceFile.lines(open.apply(file(kind, language))))));
    }

    /**
     * Reads the file of each language.
     *
     * @param kind the start of the names of the files
     * @param open opens the file with a name, beside the class that needs it
     */
    public static Phrasebook read(String kind, Function<String, @Nullable InputStream> open) {
        return new Phrasebook(LANGUAGES.stream(), kind, open);
    }

    /**
     * Reads the file of each language but English, where the English phrases stand in the sources.
     *
     * @param kind the start of the names of the files
     * @param open opens the file with a name, beside the class that needs it
     */
    public static Phrasebook translations(String kind, Function<String, @Nullable InputStream> open) {
        return new Phrasebook(LANGUAGES.stream().filter(language -> !language.equals(ENGLISH)), kind, open);
    }

    /** The name of the file of a language. */
    public static String file(String kind, String language) {
        return kind + "_" + language + ".properties";
    }

    /** The phrases in the language of the locale, if it has any. */
    public Optional<Phrases> find(Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage()));
    }

    /** The phrases in the language of the locale, or in English where that language has none. */
    public Phrases in(Locale locale) {
        return find(locale).orElseGet(() -> Objects.requireNonNull(byLanguage.get(ENGLISH)));
    }
}
