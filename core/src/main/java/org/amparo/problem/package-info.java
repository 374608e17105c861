/**
 * The one exception that the core throws for a value that it cannot accept. This is the lowest package: it depends on
 * nothing, and everything may depend on it.
 */
@NullMarked
package org.amparo.problem;

import org.jspecify.annotations.NullMarked;
