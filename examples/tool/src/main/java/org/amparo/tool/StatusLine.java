package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A line on the user's terminal that is written again and again. Without a terminal, nothing happens. */
final class StatusLine {

    private final ConsoleOutput to;
    private final boolean terminal;
    private int length;

    StatusLine(ConsoleOutput to, boolean terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    boolean isSeen() {
        return terminal;
    }

    /** Shows a text, in place of the one before. */
    void show(String text) {
        if (terminal) {
            write("\r" + text + " ".repeat(Math.max(0, length - text.length())));
            length = text.length();
        }
    }

    /** Empties the line for other output. */
    void erase() {
        if (length > 0) {
            write("\r" + " ".repeat(length) + "\r");
            length = 0;
        }
    }

    private void write(String text) {
        try {
            to.write(text.getBytes(UTF_8));
            to.flush();
        } catch (OutputException e) {
            // A missing status line is not worth a message.
        }
    }
}
