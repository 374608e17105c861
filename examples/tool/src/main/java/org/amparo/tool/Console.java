package org.amparo.tool;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The world of a command: its input, outputs and clock.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: everything else
 * @param clock the current time
 * @param status the line on standard error that shows the progress of a long run
 * @param memory the memory that it may take
 * @param outFile the file to which standard output is redirected, where that is known
 */
record Console(
        InputStream in,
        ConsoleOutput out,
        ConsoleOutput err,
        Clock clock,
        StatusLine status,
        Memory memory,
        Optional<Path> outFile) {

    /** The console of this process. */
    static Console ofProcess(Clock clock) {
        return of(
                // Buffered, since a FileInputStream itself asks a pipe for its length and fails (on JDK 17).
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                clock,
                Terminals.ofProcess());
    }

    /** A console of these streams. */
    static Console of(InputStream in, OutputStream out, OutputStream err, Clock clock, Terminals terminals) {
        ConsoleOutput errors = new ConsoleOutput(err, () -> {});
        StatusLine status = new StatusLine(errors, terminals.err());
        // If both are one terminal, the line must be erased before a result is printed.
        ConsoleOutput results = new ConsoleOutput(out, terminals.out() ? status::erase : () -> {});
        return new Console(in, results, errors, clock, status, Memory.ofProcess(), terminals.file());
    }

    /** This console with another memory. */
    Console with(Memory other) {
        return new Console(in, out, err, clock, status, other, outFile);
    }

    /** Tells the user something on a line of standard error. */
    void say(String message) {
        status.erase();
        try {
            err.line(TerminalText.of(message));
            err.flush();
        } catch (OutputException e) {
            // There is nowhere left to report this.
        }
    }
}
