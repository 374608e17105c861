/** Addresses that may stand in a feed or in a link. For the packages above; knows nothing of cases. */
@NullMarked
package org.amparo.feed.internal.web;

import org.jspecify.annotations.NullMarked;
