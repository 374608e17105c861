package org.amparo.json.token;

import org.amparo.shape.Pointer;

/** An exception that ends reading or writing which cannot go on. It never reaches the caller of the public classes. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final Pointer pointer;
    private final int line;
    private final int column;

    /** Something in a text cannot be read; the reader knows its pointer. */
    public RefusedException(Refusal refusal, int line, int column) {
        this(refusal, Pointer.ROOT, line, column);
    }

    /** Something cannot be written. */
    public RefusedException(Refusal refusal, Pointer pointer) {
        this(refusal, pointer, 0, 0);
    }

    private RefusedException(Refusal refusal, Pointer pointer, int line, int column) {
        super(refusal.text());
        this.refusal = refusal;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }

    /** The place in the JSON, if it is being written. */
    public Pointer pointer() {
        return pointer;
    }

    /** The line, from 1, if it is being read; else 0. */
    public int line() {
        return line;
    }

    /** The column, from 1, if it is being read; else 0. */
    public int column() {
        return column;
    }
}
