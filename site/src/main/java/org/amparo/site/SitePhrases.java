package org.amparo.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;
import org.amparo.text.LanguageTag;

/** The words of pages that no item of a feed has: headings, the words of a timeline and of the way around. */
final class SitePhrases {

    private final Phrases phrases;

    private SitePhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words in a language, or in English where there are none in it. */
    static SitePhrases in(LanguageTag language) {
        Locale locale = language.toLocale();
        return new SitePhrases(Holder.PHRASES.in(locale));
    }

    String say(String key, String... values) {
        return phrases.say(key, values);
    }

    /** The words for a key that may have none. */
    Optional<String> find(String key) {
        return phrases.find(key);
    }

    /** The words without places to fill in, for templates. */
    Model plain() {
        Model model = new Model();
        for (Map.Entry<String, String> phrase : phrases.all().entrySet()) {
            if (phrase.getKey().startsWith("page.")) {
                model.put(phrase.getKey().substring("page.".length()), phrase.getValue());
            }
        }
        return model;
    }

    /** Reads the files when the first page is made. */
    private static final class Holder {
        static final Phrasebook PHRASES = Phrasebook.read("pages", file -> SitePhrases.class.getResourceAsStream(file));
    }
}
