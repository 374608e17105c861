package org.amparo.exchange.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A row that did not fit, as it stands in the file.
 *
 * @param number the number of the row, as a spreadsheet program counts it
 * @param cells the texts of its cells
 * @param problems why it was rejected: at least one
 */
public record RejectedRow(int number, List<String> cells, List<ImportProblem> problems) implements WithoutJson {

    /** A rejected row. */
    public RejectedRow {
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /** The row by its number, without its cells. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
