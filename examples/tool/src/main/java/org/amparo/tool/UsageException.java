package org.amparo.tool;

/** The failure of a command line that does not fit the syntax. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message for standard error; may repeat the command line */
    UsageException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
