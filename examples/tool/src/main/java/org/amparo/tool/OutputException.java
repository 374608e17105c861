package org.amparo.tool;

import java.io.IOException;

/** Standard output does not take any more. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    OutputException(IOException cause) {
        super(cause);
        reason = String.valueOf(cause.getMessage());
    }

    /** Whether whoever read the output has read enough, as {@code head} does: no reason to complain. */
    boolean readerIsGone() {
        return reason.contains("Broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("Pipe closed");
    }
}
