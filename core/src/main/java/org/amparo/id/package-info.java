/**
 * The typed ids of records, references to their parts, the id of a case file, and a maker of new ids. Depends on
 * {@code problem} and {@code text} alone.
 */
@NullMarked
package org.amparo.id;

import org.jspecify.annotations.NullMarked;
