package org.amparo.exchange.internal.map;

import java.util.List;

/**
 * The rows that belong together.
 *
 * @param columns the columns whose cells are equal in them
 * @param isAdjacent whether they stand one after another
 * @param blankIsAbove whether a row in which these cells are all blank goes with the row above it
 */
public record Join(List<String> columns, boolean isAdjacent, boolean blankIsAbove) {}
