/** Addresses that a feed or a link may hold. For the packages above; knows nothing of cases. */
@NullMarked
package org.amparo.feed.internal.web;

import org.jspecify.annotations.NullMarked;
