package org.amparo.tool;

import java.io.IOException;

/** The failure that standard output does not take any more. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    OutputException(IOException cause) {
        super(cause);
        reason = String.valueOf(cause.getMessage());
    }

    /** Whether the reader of the output has read enough, as {@code head} does, which is no error. */
    boolean readerIsGone() {
        return reason.contains("Broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("Pipe closed");
    }
}
