/**
 * FollowTheMoney: a publication as lines of entities, for the tools of investigative journalists. Depends on {@code
 * org.amparo.exchange.internal.certain}, since its properties have no place for doubt.
 */
@NullMarked
package org.amparo.exchange.ftm;

import org.jspecify.annotations.NullMarked;
