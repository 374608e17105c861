/**
 * What a publication claims and no sentence of its items and pages tells: for the owner of the case file, in the
 * receipt.
 *
 * <p>Start at {@link org.amparo.feed.untold.UntoldClaims}. The types are immutable and safe for use by several threads.
 */
@NullMarked
package org.amparo.feed.untold;

import org.jspecify.annotations.NullMarked;
