package org.amparo.exchange.internal.map;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.code.Code;
import org.amparo.code.Vocabulary;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** Tells codes of the vocabularies from others. */
public final class Codes {

    /** A longer list is no help in a message. */
    private static final int MOST_NAMED = 12;

    private Codes() {}

    /**
     * Whether a text is no code that the vocabulary of a type lacks.
     *
     * @param others codes that are taken though the vocabularies do not have them
     */
    public static boolean isFine(Type<?> type, String text, Set<String> others) {
        Code code = code(type, text);
        return code == null || code.isKnown() || others.contains(text);
    }

    /** The code that a text is; null if the type has none, or the text cannot be one, of which the reader tells. */
    private static @Nullable Code code(Type<?> type, String text) {
        try {
            return type.ofText(text) instanceof Code code ? code : null;
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** What was expected of a text that is no code of the vocabulary of a type: the codes, or where they are listed. */
    public static String expected(Type<?> type, String text) {
        return Optional.ofNullable(code(type, text))
                .map(code -> expected(code.vocabulary()))
                .orElse(Fault.UNKNOWN_CODE.message());
    }

    /** What was expected of a text that is no code of a vocabulary: the codes, or where they are listed. */
    public static String expected(Vocabulary<?> vocabulary) {
        String expected = "Expected a code of the vocabulary " + vocabulary.name();
        if (vocabulary.codes().size() > MOST_NAMED) {
            return expected + ", which docs/vocabularies.md lists.";
        }
        return vocabulary.codes().stream().map(Code::code).collect(Collectors.joining(", ", expected + ": ", "."));
    }

    /** What was expected of a text that a table does not have. Its texts are those of cells, and not named. */
    static String expected(Map<String, ?> table) {
        return table.size() == 1
                ? "Expected the one text in the code table of the map."
                : "Expected one of the " + table.size() + " texts in the code table of the map.";
    }
}
