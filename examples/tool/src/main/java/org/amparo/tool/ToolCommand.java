package org.amparo.tool;

import java.io.IOException;

/** A command with its options set. */
interface ToolCommand {

    /**
     * Does it.
     *
     * @return the exit code
     * @throws ToolException if it cannot be done
     * @throws IOException if reading or writing fails in a way that is not foreseen
     */
    int run() throws IOException;
}
