/** Addresses that a feed or a link may hold, and those of pages. For the packages above; knows no words and no items. */
@NullMarked
package org.amparo.feed.internal.web;

import org.jspecify.annotations.NullMarked;
