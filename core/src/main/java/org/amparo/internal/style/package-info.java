/** How the hidden implementations of the value types are generated. For the build only: not exported, and gone from the compiled types. */
@NullMarked
package org.amparo.internal.style;

import org.jspecify.annotations.NullMarked;
