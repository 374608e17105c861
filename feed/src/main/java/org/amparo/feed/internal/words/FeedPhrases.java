package org.amparo.feed.internal.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;

/** The words of the standard items. */
public final class FeedPhrases {

    private FeedPhrases() {}

    /** The words in the language of the locale, or in English if that language has none. */
    public static Phrases in(Locale locale) {
        return Holder.PHRASES.in(locale);
    }

    /** The phrases of a language, with places for values and with remarks. */
    static Map<String, Phrase> read(Phrases spoken) {
        Map<String, Phrase> phrases = new HashMap<>();
        for (Map.Entry<String, String> phrase : spoken.all().entrySet()) {
            phrases.put(phrase.getKey(), Phrase.of(phrase.getValue()));
        }
        return phrases;
    }

    /** Reads the files when the first item is made. */
    private static final class Holder {
        static final Phrasebook PHRASES =
                Phrasebook.read("phrases", file -> FeedPhrases.class.getResourceAsStream(file));
    }
}
