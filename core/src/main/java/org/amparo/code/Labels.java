package org.amparo.code;

import java.util.Locale;
import java.util.Optional;
import org.amparo.internal.text.Phrasebook;

/** The words of each language, from the resource files. */
final class Labels {

    static final String KIND = "labels";

    private Labels() {}

    /** The words for a key in the language of the locale, else in English; empty if English has none either. */
    static Optional<Label> find(String key, Locale locale) {
        return find(key, locale, false).or(() -> find(key, Locale.ENGLISH, true));
    }

    private static Optional<Label> find(String key, Locale locale, boolean fallback) {
        return words().find(locale)
                .flatMap(words -> words.find(key).map(text -> new Label(text, words.language(), fallback)));
    }

    /** The words of all languages. */
    static Phrasebook words() {
        return Holder.WORDS;
    }

    /** Loaded when the first label is asked for, which most programs never do. */
    private static final class Holder {
        static final Phrasebook WORDS = Phrasebook.read(KIND, file -> Labels.class.getResourceAsStream(file));
    }
}
