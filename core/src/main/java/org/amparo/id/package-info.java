/**
 * Typed ids of records, references to their parts, and the id of a case file. Depends on {@code problem} alone.
 */
@NullMarked
package org.amparo.id;

import org.jspecify.annotations.NullMarked;
