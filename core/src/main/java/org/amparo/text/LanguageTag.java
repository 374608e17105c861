package org.amparo.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * The language of a text or a name: a well-formed BCP 47 tag such as {@code az}, {@code az-Cyrl} or {@code zh-Hant};
 * {@code und} if the language is not known.
 *
 * <p>The tag is kept as written: {@code az-Latn} and {@code az-latn} mean the same but are different values.
 */
public final class LanguageTag implements Comparable<LanguageTag> {

    /** The tag of a language that is not known. */
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");
    /** The tag of English. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    private static final int MAX_LENGTH = 64;

    private final String tag;

    private LanguageTag(String tag) {
        if (tag.isEmpty() || tag.length() > MAX_LENGTH) {
            throw Invalid.LANGUAGE_SYNTAX.exception();
        }
        if (!isLanguageAlone(tag)) {
            requireWellFormed(tag);
        }
        this.tag = tag;
    }

    /**
     * Reads a tag.
     *
     * @throws InvalidValueException {@code language-syntax} if the text is not a well-formed BCP 47 tag of at most
     *     64 characters
     */
    public static LanguageTag parse(String tag) {
        return new LanguageTag(Objects.requireNonNull(tag, "tag"));
    }

    private static void requireWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw Invalid.LANGUAGE_SYNTAX.exception();
        }
    }

    /** Whether the tag is just two or three letters, as most are: these need no parser. */
    private static boolean isLanguageAlone(String tag) {
        if (tag.length() != 2 && tag.length() != 3) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The language as a locale, to look for labels in. */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The tag, which {@link #parse} reads again. */
    @Override
    public String toString() {
        return tag;
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
    private static LanguageTag addAmparoModule(String json) {
        throw Unbound.exception();
    }
}
