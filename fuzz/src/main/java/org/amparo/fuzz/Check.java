package org.amparo.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amparo.json.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Says in an error what does not hold. */
final class Check {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ru"), Locale.forLanguageTag("az"));

    private Check() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void same(@Nullable Object actual, @Nullable Object expected, String what) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + "\n  expected: " + expected + "\n  but was:  " + actual);
        }
    }

    /** A message is one of the constant texts, which all have translations, and so cannot repeat a value. */
    static void message(String code, String message) {
        that(code.matches("[a-z]+(-[a-z0-9]+)*"), "a code is lower-kebab-case");
        JsonProblem problem = new JsonProblem(code, Pointer.ROOT, 1, 1, message);
        for (Locale language : LANGUAGES) {
            that(!problem.message(language).equals(message), "a message is constant: " + code + " " + message);
        }
    }

    /** Each message of these is constant. */
    static void messages(List<JsonProblem> problems) {
        problems.stream()
                .map(problem -> Map.entry(problem.code(), problem.message()))
                .distinct()
                .forEach(text -> message(text.getKey(), text.getValue()));
    }

    /** What a factory refuses is said in a constant text. */
    static void refusal(InvalidValueException e) {
        message(e.code(), String.valueOf(e.getMessage()));
        that(e.getCause() == null, "a refusal has no cause");
    }
}
