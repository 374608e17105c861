/**
 * A map as it is read: what cells mean, and the templates of records. For {@code sheet} and {@code internal.fill}; must
 * not know where rows come from.
 */
@NullMarked
package org.amparo.exchange.internal.map;

import org.jspecify.annotations.NullMarked;
