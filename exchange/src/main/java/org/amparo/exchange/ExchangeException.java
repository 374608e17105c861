package org.amparo.exchange;

import java.util.Objects;

/**
 * The error that a file cannot be exchanged as a whole: a map that is wrong, a spreadsheet that cannot be read. The
 * message may name columns, places and options, and never holds what stands in a cell.
 */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * An error, for the packages of this module.
     *
     * @param code stable, lower-kebab-case
     * @param message what was expected, and where
     */
    public ExchangeException(String code, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * The code of the error, stable between versions. {@linkplain org.amparo docs/import.md and docs/popolo-and-ftm.md} list those of imports, and
     * other methods that throw it list theirs.
     */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
