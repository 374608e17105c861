/**
 * The tables, made from the attribute tables, and the rows of a record. Knows no type of record by name, and nothing of
 * files.
 */
@NullMarked
package org.amparo.exchange.internal.table;

import org.jspecify.annotations.NullMarked;
