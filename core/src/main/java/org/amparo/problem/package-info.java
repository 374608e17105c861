/**
 * The one exception that the core throws for a value that it cannot accept. The package depends on nothing, and every
 * package above it may depend on it.
 */
@NullMarked
package org.amparo.problem;

import org.jspecify.annotations.NullMarked;
