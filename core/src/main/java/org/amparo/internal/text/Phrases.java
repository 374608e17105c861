package org.amparo.internal.text;

import java.util.Map;
import java.util.Optional;

/** The phrases of one language by key, in which <code>{0}</code> and <code>{1}</code> stand for values to be put in. */
public final class Phrases {

    private final String language;
    private final Map<String, String> byKey;

    Phrases(String language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** The language, as an ISO 639 code. */
    public String language() {
        return language;
    }

    /** Every phrase, in the order of the file. */
    public Map<String, String> all() {
        return byKey;
    }

    /** The phrase as it stands in the file, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The phrase with the values put in. */
    public String say(String key, String... values) {
        return find(key)
                .map(phrase -> fill(phrase, values))
                .orElseThrow(() -> new IllegalStateException("There is no phrase " + key + "."));
    }

    /** A text with the values put in. Braces within the values stay as they are. */
    public static String fill(String phrase, String... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int place = phrase.indexOf('{'); place >= 0; place = phrase.indexOf('{', from)) {
            text.append(phrase, from, place).append(values[phrase.charAt(place + 1) - '0']);
            from = place + 3;
        }
        return text.append(phrase, from, phrase.length()).toString();
    }
}
