/**
 * The typed ids of records, references to their parts, the id of a case file, and a maker of new ids. Depends on
 * {@code text} and the packages below it.
 */
@NullMarked
package org.amparo.id;

import org.jspecify.annotations.NullMarked;
