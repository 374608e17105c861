/**
 * Typed ids of records, references to their parts, and the id of a case file; how new ids are made. Depends on {@code
 * problem} and {@code text} alone.
 */
@NullMarked
package org.amparo.id;

import org.jspecify.annotations.NullMarked;
