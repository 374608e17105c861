package org.amparo.exchange.internal.map;

import java.util.Set;

/** The fault of a row: it ends the work on the row, and never gets out of an import. */
@SuppressWarnings("serial") // never stored
public final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final Set<String> columns;
    private final String pointer;

    /**
     * A fault.
     *
     * @param columns the columns of the cells that it is about
     * @param pointer the place in the record; empty if it is about none
     */
    public RowFault(Fault fault, Set<String> columns, String pointer) {
        this(fault, columns, pointer, fault.message());
    }

    /**
     * A fault of which more can be said.
     *
     * @param message what was expected; nothing of what stands in a cell
     */
    public RowFault(Fault fault, Set<String> columns, String pointer, String message) {
        super(message, null, false, false);
        this.fault = fault;
        this.columns = columns;
        this.pointer = pointer;
    }

    public Fault fault() {
        return fault;
    }

    public Set<String> columns() {
        return columns;
    }

    public String pointer() {
        return pointer;
    }

    /** What was expected. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
