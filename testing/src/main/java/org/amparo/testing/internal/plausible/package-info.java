/**
 * Files as a careful organisation keeps them: a plan of what happened, and the records that tell of it. For {@code testing}
 * alone; must not know the flaws.
 */
@NullMarked
package org.amparo.testing.internal.plausible;

import org.jspecify.annotations.NullMarked;
