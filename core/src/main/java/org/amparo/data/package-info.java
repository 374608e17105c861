/**
 * An immutable tree of JSON values, for everything that the model has no attribute for, so that nothing is lost.
 * Depends on {@code text} and the packages below it.
 */
@NullMarked
package org.amparo.data;

import org.jspecify.annotations.NullMarked;
