package org.amparo.json.bind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers for a host's buffer or binary format, which holds no literals. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private Numbers() {}

    /** Whether a literal is a whole number that a {@code long} gives back the same. */
    public static boolean isLong(String literal) {
        return WHOLE.matcher(literal).matches();
    }

    /** The same number, perhaps written otherwise; empty if its exponent is out of range. */
    public static Optional<BigDecimal> decimal(String literal) {
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
