/**
 * What the keys of parts look like that a publication may change. The package depends on nothing, and must not know
 * the model. It is open to the feed as well.
 */
@NullMarked
package org.amparo.internal.key;

import org.jspecify.annotations.NullMarked;
