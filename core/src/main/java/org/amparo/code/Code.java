package org.amparo.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.json.Unbound;

/**
 * A term of a controlled vocabulary, known by a short lower-kebab-case code such as {@code pre-trial-detention}.
 *
 * <p>Vocabularies are open: a code that this version does not know is a value like any other, is kept and written back
 * unchanged, and only {@link #isKnown()} tells it apart. A code that an earlier version offered and this one does not
 * is {@linkplain #isRetired() retired}: it is still known and labelled, and may have a {@link #successor()}. Two codes
 * are equal if their vocabularies and their texts are.
 *
 * <p>Codes are ordered by the name of their vocabulary. Within a vocabulary, the codes of the list come first, in its
 * order, then the retired ones, then the unknown ones by their text.
 */
public abstract class Code implements Comparable<Code> {

    static final int RETIRED_RANK = 1_000_000;
    static final int UNKNOWN_RANK = Integer.MAX_VALUE;

    private static final Comparator<Code> ORDER = Comparator.comparing(
                    (Code code) -> code.vocabulary().name())
            .thenComparingInt(Code::rank)
            .thenComparing(Code::code);

    private final Constants<?> constants;
    private final String code;
    private final int rank;

    Code(Constants<?> constants, String code, int rank) {
        this.constants = constants;
        this.code = code;
        this.rank = rank;
    }

    /** The text of the code in a document: {@code pre-trial-detention}, {@code b}, {@code 2}. */
    public final String code() {
        return code;
    }

    /** Whether this version knows the code: it is in the list, or was in the list of an earlier version. */
    public final boolean isKnown() {
        return rank != UNKNOWN_RANK;
    }

    /**
     * Whether an earlier version offered the code and this one does not. A retired code keeps its meaning and stays as
     * it is.
     */
    public final boolean isRetired() {
        return isKnown() && rank >= RETIRED_RANK;
    }

    /**
     * The code of the same vocabulary to use in place of this one, if it is retired and a single code replaces it. No
     * code is replaced automatically: a document keeps the code that it has.
     */
    public final Optional<Code> successor() {
        return vocabulary().successorOf(this).map(Code.class::cast);
    }

    /** The vocabulary to which the code belongs. */
    public final Vocabulary<?> vocabulary() {
        return constants.made();
    }

    /**
     * The term in words, for readers of a language, written as inside a sentence.
     *
     * <p>The label is looked up by the language of the locale alone, and is English where that language has none. An
     * unknown code is its own label, in no language ({@code zxx}). {@link Label#isFallback()} is true in both cases.
     */
    public final Label label(Locale locale) {
        return Labels.find(key(), locale).orElseGet(() -> new Label(code, Label.NO_LANGUAGE, true));
    }

    /** The meaning of the term in one sentence, looked up as {@link #label} is. Empty for an unknown code. */
    public final Optional<Label> definition(Locale locale) {
        return Labels.find(key() + ".definition", locale);
    }

    final int rank() {
        return rank;
    }

    private String key() {
        return vocabulary().name() + "." + code;
    }

    @Override
    public final int compareTo(Code other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Code that
                && code.equals(that.code)
                && vocabulary().equals(that.vocabulary());
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** The text of the code, which {@code of} of its vocabulary reads. */
    @Override
    public final String toString() {
        return code;
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
