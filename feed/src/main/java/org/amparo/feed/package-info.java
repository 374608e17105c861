/** Feeds made from what was published, and the folders they are published to. */
@NullMarked
package org.amparo.feed;

import org.jspecify.annotations.NullMarked;
