package org.amparo.tool;

/** A command line is not what the help says. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A reason.
     *
     * @param message for standard error; may repeat the command line
     */
    UsageException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
