package org.amparo.tool;

/** The failure of a command for a reason that its user can understand and mend. */
class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param message for standard error; may name files and repeat the command line, and never quotes a case */
    ToolException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
