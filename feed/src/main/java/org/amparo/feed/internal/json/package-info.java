/**
 * What JSON Feed allows: the record in an extension, moments, and the text of a page. For {@code feed} alone; must not
 * know what an item is.
 */
@NullMarked
package org.amparo.feed.internal.json;

import org.jspecify.annotations.NullMarked;
