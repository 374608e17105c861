/**
 * The tables of a publication: for each type of record one of the records, and one for each type of part in them.
 * Depends on {@code org.amparo.exchange.internal.table}, which has the tables and their rows.
 */
@NullMarked
package org.amparo.exchange.table;

import org.jspecify.annotations.NullMarked;
