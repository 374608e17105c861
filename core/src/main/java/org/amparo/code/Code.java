package org.amparo.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.amparo.internal.json.Unbound;

/**
 * A term of a controlled vocabulary, known by a short lower-kebab-case code such as {@code pre-trial-detention}.
 *
 * <p>Vocabularies are open: a code that this version does not know is a value like any other, is kept and written back
 * unchanged, and only {@link #isKnown()} tells it apart. A code that an earlier version offered and this one does not is
 * {@linkplain #isRetired() retired}: still known, still labelled, and it may name its {@link #successor()}. Two codes are equal when their vocabulary and their text are.
 *
 * <p>Codes are ordered by the name of their vocabulary; within one, those of the list come in the order of the list, then
 * the retired ones, and those that are not known follow by their text.
 */
public abstract class Code implements Comparable<Code> {

    static final int RETIRED_RANK = 1_000_000;
    static final int UNKNOWN_RANK = Integer.MAX_VALUE;

    private static final Comparator<Code> ORDER = Comparator.comparing(
                    (Code code) -> code.vocabulary().name())
            .thenComparingInt(Code::rank)
            .thenComparing(Code::code);

    private final String code;
    private final int rank;

    Code(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    /** The code as it stands in a document: {@code pre-trial-detention}, {@code b}, {@code 2}. */
    public final String code() {
        return code;
    }

    /** Whether this version knows the code: it is in the list, or was in that of an earlier version. */
    public final boolean isKnown() {
        return rank != UNKNOWN_RANK;
    }

    /** Whether an earlier version offered the code and this one does not. It means what it meant and is kept as it is. */
    public final boolean isRetired() {
        return isKnown() && rank >= RETIRED_RANK;
    }

    /**
     * The code of the same vocabulary to use in place of a retired one. Empty for one that is not retired, and for one that
     * no single code replaces. Nothing is replaced by itself: a document keeps the code that it has.
     */
    public final Optional<Code> successor() {
        return vocabulary().successorOf(this).map(Code.class::cast);
    }

    /** The vocabulary that the code belongs to. */
    public abstract Vocabulary<?> vocabulary();

    /**
     * The term for readers of a language, written as inside a sentence.
     *
     * <p>It is looked up by the language of the locale alone, and is English where that language has none. For a code that
     * is not in the list it is the code itself, in no language ({@code zxx}). {@link Label#isFallback()} tells of both.
     */
    public final Label label(Locale locale) {
        return Labels.find(key(), locale).orElseGet(() -> new Label(code, Label.NO_LANGUAGE, true));
    }

    /**
     * What the term means, in one sentence; looked up as {@link #label} is. Empty for a code that is not in the list: what
     * it means is not known here.
     */
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

    /** The code, which {@code of} of its vocabulary reads. */
    @Override
    public final String toString() {
        return code;
    }

    /** What Jackson calls that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
