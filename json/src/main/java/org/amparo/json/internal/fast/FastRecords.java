package org.amparo.json.internal.fast;

import org.amparo.CaseRecord;
import org.amparo.json.token.Limits;
import org.amparo.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Reads records from UTF-8. One text at a time, in one thread. */
public final class FastRecords {

    /** The depth of a record in a document. */
    private static final int DEPTH = 2;

    private static final String TYPE = "type";
    private static final String RECORDS = "records";

    private final FastReader in;

    /** A reader within limits. */
    public FastRecords(Limits limits) {
        in = new FastReader(limits, RecordReaders.TABLES);
    }

    /**
     * Reads a text that is a record and nothing else.
     *
     * @return null if the other reader has to read it
     */
    public @Nullable CaseRecord record(byte[] utf8) {
        in.start(utf8);
        try {
            in.space();
            CaseRecord record = next();
            return in.space() == JsonBytes.END ? record : null;
        } catch (GiveUp | InvalidValueException e) {
            return null;
        }
    }

    /**
     * Begins with a document, and goes to the first item of its {@code records}.
     *
     * @return whether there is such a member, which is a list
     */
    public boolean openRecords(byte[] utf8) {
        in.start(utf8);
        try {
            in.space();
            goTo(RECORDS);
            in.expect('[');
            in.space();
            return true;
        } catch (GiveUp e) {
            return false;
        }
    }

    /** Where the next item begins, or the list ends. */
    public int position() {
        return in.at;
    }

    /** Whether the list has ended. */
    public boolean isAtEnd() {
        return in.here() == ']';
    }

    /**
     * Reads the next item of the list.
     *
     * @return null if the other reader has to read it
     */
    public @Nullable CaseRecord item() {
        int start = in.at;
        try {
            return next();
        } catch (GiveUp | InvalidValueException e) {
            in.at = start;
            return null;
        }
    }

    /**
     * Goes over the next item of the list, whatever it is.
     *
     * @return whether it has an end
     */
    public boolean skipItem() {
        try {
            in.skip();
            return true;
        } catch (GiveUp e) {
            return false;
        }
    }

    /**
     * Goes over the comma behind an item, if there is one.
     *
     * @return whether another item follows, or the list ends
     */
    public boolean goOn() {
        int c = in.space();
        if (c == ',') {
            in.at++;
            return in.space() != ']';
        }
        return c == ']';
    }

    /** How many values the record had that was read last. */
    public int values() {
        return in.values();
    }

    /** Reads the record at the cursor. */
    private CaseRecord next() {
        in.startRecord();
        int start = in.at;
        goTo(TYPE);
        String type = in.string();
        in.at = start;
        return RecordReaders.read(in, type, DEPTH);
    }

    /** Goes to the value of a member of the object at the cursor. */
    private void goTo(String name) {
        in.expect('{');
        in.space();
        while (true) {
            int start = in.at + 1;
            in.skipString();
            boolean found = isThere(name, start, in.at - 1);
            in.space();
            in.expect(':');
            in.space();
            if (found) {
                return;
            }
            in.skip();
            in.space();
            in.expect(',');
            in.space();
        }
    }

    private boolean isThere(String name, int start, int stop) {
        if (stop - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (in.bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
