package org.amparo.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.internal.problem.Invalid;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Refusal;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Checks conditions, and says in an error which one does not hold. */
final class Check {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ru"), Locale.forLanguageTag("az"));

    private static final Map<String, Pattern> CONSTANTS = Stream.concat(
                    Stream.of(Invalid.values()).map(invalid -> Map.entry(invalid.key(), invalid.text())),
                    Stream.of(Refusal.values()).map(refusal -> Map.entry(refusal.key(), refusal.text())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> pattern(text.getValue())));

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

    /** Checks that a message is a constant text with translations, so that it cannot repeat a value. */
    private static void message(JsonProblem problem) {
        String code = problem.code();
        String message = problem.message();
        that(code.matches("[a-z]+(-[a-z0-9]+)*"), "a code is lower-kebab-case");
        Pattern constant = CONSTANTS.get(problem.messageKey());
        that(constant != null && constant.matcher(message).matches(), "a message is constant: " + code + " " + message);
        for (Locale language : LANGUAGES) {
            that(!problem.message(language).equals(message), "a message has translations: " + code + " " + message);
        }
    }

    /** A pattern of the text, with anything in place of its arguments. */
    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(text.split("[{][0-9][}]", -1)).map(Pattern::quote).collect(Collectors.joining(".+")),
                Pattern.DOTALL);
    }

    /** Checks that all messages are constant. */
    static void messages(List<JsonProblem> problems) {
        problems.stream()
                .map(problem -> problem.at(Pointer.ROOT, 1, 1))
                .distinct()
                .forEach(Check::message);
    }

    /** Checks that the refusal of a factory has a constant message. */
    static void refusal(InvalidValueException e) {
        message(new JsonProblem(e.messageKey(), e.arguments(), Pointer.ROOT, 1, 1, String.valueOf(e.getMessage())));
        that(e.getCause() == null, "a refusal has no cause");
    }
}
