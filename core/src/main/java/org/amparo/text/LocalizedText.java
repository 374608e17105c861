package org.amparo.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.jakarta.SoundValues;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * A text in one or more languages, in the order in which they were given.
 *
 * <p>In JSON it is an object whose names are BCP 47 tags:
 * {@code {"en": "political prisoners", "az": "siyasi məhbuslar"}}.
 */
@SoundValues
public final class LocalizedText {

    private final Map<LanguageTag, String> texts;

    private LocalizedText(Map<LanguageTag, String> texts) {
        this.texts = texts;
    }

    /**
     * A text in several languages.
     *
     * @throws InvalidValueException {@code empty-text} if there is no language or one of the texts is empty
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        Map<LanguageTag, String> copy =
                Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(texts, "texts")));
        if (copy.isEmpty()) {
            throw Invalid.EMPTY_TEXT_LANGUAGES.exception();
        }
        copy.values().forEach(CheckedText::require);
        return new LocalizedText(copy);
    }

    /** A text in one language. */
    public static LocalizedText of(LanguageTag language, String text) {
        CheckedText.require(text);
        return new LocalizedText(Collections.singletonMap(Objects.requireNonNull(language, "language"), text));
    }

    /** A text in English. */
    public static LocalizedText english(String text) {
        return of(LanguageTag.ENGLISH, text);
    }

    /** This text with a language added, or with another wording in a language that it has. */
    public LocalizedText with(LanguageTag language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Map<LanguageTag, String> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return of(more);
    }

    /** Every language with its text; never empty. */
    public Map<LanguageTag, String> asMap() {
        return texts;
    }

    /** The text in exactly this language. */
    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * The text that serves a reader of this locale best: the one in the locale's language, else the English one, else
     * the first.
     */
    public String best(Locale locale) {
        return forLanguage(locale.getLanguage())
                .or(() -> forLanguage("en"))
                .orElseGet(() -> texts.values().iterator().next());
    }

    private Optional<String> forLanguage(String language) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().toLocale().getLanguage().equals(language))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The languages alone, since a text may be something that must not be printed. */
    @Override
    public String toString() {
        return "text" + texts.keySet();
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static LocalizedText addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
