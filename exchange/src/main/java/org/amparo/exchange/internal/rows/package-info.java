/**
 * Spreadsheets as rows of texts, whatever file they stand in. For {@code sheet} and {@code internal.fill}; must not know
 * what a row means.
 */
@NullMarked
package org.amparo.exchange.internal.rows;

import org.jspecify.annotations.NullMarked;
