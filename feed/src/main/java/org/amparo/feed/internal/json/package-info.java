/**
 * The JSON that JSON Feed allows: records in an extension, instants, and the text of a page. For {@code feed} alone;
 * must not know what an item is.
 */
@NullMarked
package org.amparo.feed.internal.json;

import org.jspecify.annotations.NullMarked;
