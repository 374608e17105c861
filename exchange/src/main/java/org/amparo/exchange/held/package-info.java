/** The people who were held on a day, or on each of some days, as lists and numbers made from a publication. */
@NullMarked
package org.amparo.exchange.held;

import org.jspecify.annotations.NullMarked;
