package org.amparo.exchange.sheet;

import java.util.List;
import java.util.Objects;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;

/**
 * Why a row was rejected, or what contradicts itself in one that came in. It never repeats what stands in a cell, since
 * problems end up in logs.
 *
 * @param code the kind of problem: stable, lower-kebab-case; of the import ({@linkplain org.amparo docs/import.md}), or
 *     of the reader of records ({@linkplain org.amparo docs/format.md})
 * @param row the number of the row, as a spreadsheet program counts it
 * @param columns the names of the columns that it is about; none if it is about the whole row
 * @param pointer where in the record that the row gives; empty if that is not the point
 * @param message what was expected, in English
 */
public record ImportProblem(String code, int row, List<String> columns, String pointer, String message)
        implements WithoutJson {

    /** A problem. */
    public ImportProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    }

    static ImportProblem of(int row, RowFault fault) {
        return new ImportProblem(
                fault.fault().code(), row, List.copyOf(fault.columns()), fault.pointer(), fault.message());
    }

    static ImportProblem of(int row, Fault fault, List<String> columns, String pointer) {
        return new ImportProblem(fault.code(), row, columns, pointer, fault.message());
    }

    /** The same problem with the other row that it is about; without one if that is 0. */
    ImportProblem withOther(int other) {
        return other == 0 || other == row
                ? this
                : new ImportProblem(code, row, columns, pointer, message + " Row " + other + " has given it.");
    }

    /** The reason in a few words: {@code unknown-code, column "Charge"}. */
    public String reason() {
        StringBuilder reason = new StringBuilder(code);
        if (!columns.isEmpty()) {
            reason.append(columns.size() == 1 ? ", column \"" : ", columns \"")
                    .append(String.join("\", \"", columns))
                    .append('"');
        }
        return pointer.isEmpty()
                ? reason.toString()
                : reason.append(", at ").append(pointer).toString();
    }

    /** One line: {@code row 13: unknown-code, column "Charge": Expected a text of the code table.} */
    @Override
    public String toString() {
        return "row " + row + ": " + reason() + ": " + message;
    }
}
