/**
 * Files as a careful organisation keeps them: a plan of events, and the records that report them. For {@code testing}
 * alone; must not know the flaws.
 */
@NullMarked
package org.amparo.testing.internal.plausible;

import org.jspecify.annotations.NullMarked;
