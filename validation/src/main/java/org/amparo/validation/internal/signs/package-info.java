/**
 * The signs by which rules tell that they may find something in a record, and the search for them, which needs no
 * layout. Not exported. Knows rules and constraints; the validators use it. The classes that show records to a search are
 * generated from the tables.
 */
@NullMarked
package org.amparo.validation.internal.signs;

import org.jspecify.annotations.NullMarked;
