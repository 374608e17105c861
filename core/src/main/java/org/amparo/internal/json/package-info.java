/**
 * The guard in the types of the model against JSON libraries that have not been told how to write them. For all
 * packages that have such types. This is the lowest package: it depends on nothing, and must not know those
 * types or any JSON library.
 */
@NullMarked
package org.amparo.internal.json;

import org.jspecify.annotations.NullMarked;
