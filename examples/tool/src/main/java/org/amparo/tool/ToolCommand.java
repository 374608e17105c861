package org.amparo.tool;

import java.io.IOException;

/** A command of the tool; has no state. */
interface ToolCommand {

    /** What its command line looks like. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UsageException if a value is not what the help says
     * @throws ToolException if it cannot be done
     * @throws IOException if reading or writing fails in a way that is not foreseen
     */
    int run(Arguments arguments, Console console) throws IOException;
}
