/**
 * Templates filled with the cells of rows: records as trees, with evidence. For {@code sheet}; must not know what becomes
 * of the records.
 */
@NullMarked
package org.amparo.exchange.internal.fill;

import org.jspecify.annotations.NullMarked;
