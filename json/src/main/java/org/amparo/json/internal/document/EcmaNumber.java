package org.amparo.json.internal.document;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Numbers as ECMAScript prints them (ECMA-262, Number::toString), which RFC 8785 asks for. */
final class EcmaNumber {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_PLAIN_EXPONENT = 21;
    private static final int MIN_PLAIN_EXPONENT = -6;
    private static final MathContext ONE_DIGIT = new MathContext(1);

    private EcmaNumber() {}

    /** The number of a JSON literal, if it stays the same number as a double. */
    static Optional<String> of(String literal) {
        double value = literal.length() > MAX_LENGTH ? Double.NaN : Double.parseDouble(literal);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Optional.empty();
        }
        String text = print(value);
        return same(literal, text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean same(String literal, String text) {
        try {
            return new BigDecimal(literal).compareTo(new BigDecimal(text)) == 0;
        } catch (NumberFormatException e) {
            return false; // an exponent beyond int, and so beyond double
        }
    }

    /** Prints a finite number. */
    static String print(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        // The number is 0.DIGITS × 10^point.
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + layout(digits, point);
    }

    /**
     * The shortest decimal that is read as this double. Java's printers give at least two digits where one may do:
     * 4.9E-324 is 5e-324. Jackson's is used since it is right on all versions of Java.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal printed = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        if (printed.precision() == 2) {
            BigDecimal rounded = printed.round(ONE_DIGIT).stripTrailingZeros();
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return printed;
    }

    private static String layout(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= MAX_PLAIN_EXPONENT) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= MAX_PLAIN_EXPONENT) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (MIN_PLAIN_EXPONENT < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
}
