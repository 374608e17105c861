package org.amparo.tool;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/**
 * The world of a command: where it reads and writes, and what time it is.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: all else
 * @param clock what "now" is
 */
record Console(InputStream in, Output out, Output err, Clock clock) {

    static Console of(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return new Console(in, new Output(out), new Output(err), clock);
    }

    /** Tells the user something, on standard error. */
    void say(String message) {
        try {
            err.line(message);
            err.flush();
        } catch (OutputException e) {
            // There is nowhere left to say it.
        }
    }
}
