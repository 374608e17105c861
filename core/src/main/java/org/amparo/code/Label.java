package org.amparo.code;

import java.util.Objects;

/** A code's term or definition in the words of one language. */
public final class Label implements WithoutJson {

    /** The language tag of a label in no language (ISO 639-2 {@code zxx}): a code that stands for itself. */
    static final String NO_LANGUAGE = "zxx";

    private final String text;
    private final String language;
    private final boolean fallback;

    Label(String text, String language, boolean fallback) {
        this.text = text;
        this.language = language;
        this.fallback = fallback;
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** The language of the words as a BCP 47 tag: {@code en}, or {@code zxx} for a code that stands for itself. */
    public String language() {
        return language;
    }

    /** Whether the words are in another language than the requested one, because that language has none. */
    public boolean isFallback() {
        return fallback;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && text.equals(that.text)
                && language.equals(that.language)
                && fallback == that.fallback;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language, fallback);
    }

    /** The words. */
    @Override
    public String toString() {
        return text;
    }
}
