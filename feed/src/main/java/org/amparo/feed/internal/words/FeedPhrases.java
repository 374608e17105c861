package org.amparo.feed.internal.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;

/** The words of the standard items. */
public final class FeedPhrases {

    /** What the key of a remark ends in that reads like this behind a sentence. */
    static final String TAIL = ".tail";

    private FeedPhrases() {}

    /** The words in the language of the locale, or in English if that language has none. */
    public static Phrases in(Locale locale) {
        return Holder.PHRASES.in(locale);
    }

    /** The name of a country in the language of the locale; empty for what is no code of one. */
    static Optional<String> country(String code, Locale locale) {
        return Holder.COUNTRIES.in(locale).find(code);
    }

    /** The phrases of a language, with places for values and with remarks, and these as they read behind a sentence. */
    static Map<String, Phrase> of(Phrases spoken) {
        return Objects.requireNonNull(Holder.READ.get(spoken.language()));
    }

    private static Map<String, Phrase> read(Phrases spoken) {
        Map<String, Phrase> phrases = new HashMap<>();
        for (Map.Entry<String, String> phrase : spoken.all().entrySet()) {
            Phrase read = Phrase.of(phrase.getValue());
            Optional<String> tail = spoken.find(phrase.getKey() + TAIL);
            phrases.put(phrase.getKey(), tail.isPresent() ? read.withTail(Phrase.of(tail.get())) : read);
        }
        return Map.copyOf(phrases);
    }

    /** How many values a phrase takes: as many as it has places in English, of which another language may need fewer. */
    static Map<String, Integer> places() {
        return Holder.PLACES;
    }

    /** Reads the files when the first item is made, and once: whoever asks often has the words of many small files. */
    private static final class Holder {
        static final Phrasebook PHRASES =
                Phrasebook.read("phrases", file -> FeedPhrases.class.getResourceAsStream(file));

        static final Phrasebook COUNTRIES =
                Phrasebook.read("countries", file -> FeedPhrases.class.getResourceAsStream(file));

        static final Map<String, Map<String, Phrase>> READ = readAll();

        static final Map<String, Integer> PLACES = count(of(PHRASES.in(Locale.ENGLISH)));

        private static Map<String, Map<String, Phrase>> readAll() {
            Map<String, Map<String, Phrase>> all = new HashMap<>();
            for (String language : Phrasebook.LANGUAGES) {
                all.put(language, read(PHRASES.in(Locale.forLanguageTag(language))));
            }
            return Map.copyOf(all);
        }

        private static Map<String, Integer> count(Map<String, Phrase> english) {
            Map<String, Integer> places = new HashMap<>();
            for (Map.Entry<String, Phrase> phrase : english.entrySet()) {
                places.put(phrase.getKey(), phrase.getValue().places());
            }
            return Map.copyOf(places);
        }
    }
}
