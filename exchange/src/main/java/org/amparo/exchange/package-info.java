/**
 * What the ways in and out have in common: the one exception of this module.
 *
 * <p>{@link org.amparo.exchange.sheet} reads spreadsheets, {@link org.amparo.exchange.table} writes tables,
 * {@link org.amparo.exchange.held} the lists of people who were held, and {@link org.amparo.exchange.ftm} and
 * {@link org.amparo.exchange.jsonld} the entities of FollowTheMoney and linked data. All types are immutable and safe for
 * use by several threads, unless they say otherwise.
 */
@NullMarked
package org.amparo.exchange;

import org.jspecify.annotations.NullMarked;
