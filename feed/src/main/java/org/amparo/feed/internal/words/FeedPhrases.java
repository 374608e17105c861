package org.amparo.feed.internal.words;

import java.util.Locale;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;

/** The words of the standard items. */
public final class FeedPhrases {

    private FeedPhrases() {}

    /** The words in the language of the locale, or in English if that language has none. */
    public static Phrases in(Locale locale) {
        return Holder.PHRASES.in(locale);
    }

    /** Reads the files when the first item is made. */
    private static final class Holder {
        static final Phrasebook PHRASES =
                Phrasebook.read("phrases", file -> FeedPhrases.class.getResourceAsStream(file));
    }
}
