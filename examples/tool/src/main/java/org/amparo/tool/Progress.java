package org.amparo.tool;

import java.util.Locale;

/** The progress of reading a long input, shown on the status line from time to time. */
final class Progress {

    /** The milliseconds before the first line: shorter runs need none. */
    private static final long FIRST = 2_000;

    private static final long BETWEEN = 500;

    private final Console console;
    private final long size;
    private final long start;
    private long next;
    private long bytes;
    private long lines;

    /**
     * Begins now.
     *
     * @param size in bytes; 0 if unknown
     */
    Progress(Console console, long size) {
        this.console = console;
        this.size = size;
        this.start = console.clock().millis();
        this.next = start + FIRST;
    }

    /** Counts the bytes read, and shows the progress when it is time. */
    void read(byte[] buffer, int offset, int count) {
        if (!console.status().isSeen()) {
            return;
        }
        bytes += count;
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '\n') {
                lines++;
            }
        }
        long now = console.clock().millis();
        if (now >= next) {
            next = now + BETWEEN;
            console.status().show(text(now - start));
        }
    }

    /** Ends it: all is read. */
    void end() {
        console.status().erase();
    }

    private String text(long elapsed) {
        String text = size > 0 ? String.format(Locale.ROOT, "%.1f of %.1f MB", mega(bytes), mega(size)) : megaBytes();
        text += String.format(Locale.ROOT, ", %,d lines, %,d lines/s", lines, lines * 1_000 / elapsed);
        if (size > bytes) {
            long seconds = (size - bytes) * elapsed / bytes / 1_000;
            text += String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
        }
        return text;
    }

    private String megaBytes() {
        return String.format(Locale.ROOT, "%.1f MB", mega(bytes));
    }

    private static double mega(long bytes) {
        return bytes / 1e6;
    }
}
