package org.amparo.tool;

import java.io.IOException;

/** A command of the tool, without state. */
interface ToolCommand {

    /** The syntax of its command line. */
    Syntax syntax();

    /**
     * Runs the command.
     *
     * @return the exit code
     * @throws UsageException if a value does not fit the syntax
     * @throws ToolException if it cannot be done
     * @throws IOException if reading or writing fails in an unforeseen way
     */
    int run(Arguments arguments, Console console) throws IOException;
}
