/**
 * The style of the generated implementations of the value types. It serves the build only: it is not exported, and
 * leaves no trace in the compiled types.
 */
@NullMarked
package org.amparo.internal.style;

import org.jspecify.annotations.NullMarked;
