package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * A JSON number, kept as it was written: {@code 2.50} stays {@code 2.50}, and {@code 1e400} is kept too.
 *
 * @param literal the number as RFC 8259 writes it
 */
public record DataNumber(String literal) implements DataValue {

    /**
     * Checks the literal.
     *
     * @throws InvalidValueException {@code number-syntax} if it is not a number of RFC 8259
     */
    public DataNumber {
        Objects.requireNonNull(literal, "literal");
        if (!isNumber(literal)) {
            throw Invalid.NUMBER_SYNTAX.exception();
        }
    }

    /** The number of an integer. */
    public static DataNumber of(long value) {
        return new DataNumber(Long.toString(value));
    }

    private static boolean isNumber(String s) {
        int i = s.startsWith("-") ? 1 : 0;
        int integerEnd = digits(s, i);
        if (integerEnd == i || (s.charAt(i) == '0' && integerEnd > i + 1)) {
            return false;
        }
        i = integerEnd;
        if (i < s.length() && s.charAt(i) == '.') {
            int fractionEnd = digits(s, i + 1);
            if (fractionEnd == i + 1) {
                return false;
            }
            i = fractionEnd;
        }
        if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            i++;
            if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            int exponentEnd = digits(s, i);
            if (exponentEnd == i) {
                return false;
            }
            i = exponentEnd;
        }
        return i == s.length();
    }

    private static int digits(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    @Override
    public String toString() {
        return "number";
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataNumber addAmparoModule(String json) {
        throw Unbound.exception();
    }
}
