/**
 * An immutable tree of JSON values, for everything that the model has no attribute for, so that nothing is lost; and
 * the JSON forms of answers, which are such trees.
 * Depends on {@code text} and the packages below it.
 */
@NullMarked
package org.amparo.data;

import org.jspecify.annotations.NullMarked;
