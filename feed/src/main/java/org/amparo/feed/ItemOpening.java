package org.amparo.feed;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.amparo.feed.internal.words.Words;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.owasp.encoder.Encode;

/**
 * What a house puts before the text of an item: the lead of an editor, and a picture. It stands there whatever the
 * template writes.
 */
record ItemOpening(Words words, Optional<String> lead, Optional<Picture> picture) {

    /** The lead, if it is in the language of the feed: no item is in two. */
    static Optional<String> lead(LocalizedText lead, Words words) {
        String spoken = language(words.language());
        for (Map.Entry<LanguageTag, String> text : lead.asMap().entrySet()) {
            if (language(text.getKey()).equals(spoken)) {
                return Optional.of(Words.alone(text.getValue())).filter(plain -> !plain.isBlank());
            }
        }
        return Optional.empty();
    }

    private static String language(LanguageTag tag) {
        return tag.toLocale().getLanguage();
    }

    /** The text of a template with all that stands before it. */
    String html(String text) {
        return lead.map(said -> "<p>" + Encode.forHtmlContent(said) + "</p>\n").orElse("")
                + picture.map(shown -> shown.html(words)).orElse("")
                + text;
    }

    /** The same in plain text, where the picture stands last. */
    String text(String text) {
        return lead.map(said -> said + "\n\n").orElse("")
                + text
                + picture.map(shown -> "\n" + shown.text(words)).orElse("");
    }

    Optional<URI> image() {
        return picture.map(Picture::url);
    }

    @Override
    public String toString() {
        return "opening";
    }
}
