package org.amparo.exchange.internal.fill;

/**
 * A cell.
 *
 * @param row the number of its row
 * @param column the index of its column
 */
record CellPlace(int row, int column) {}
