/** The guard in the types of the model against JSON libraries that have not been told how to write them. */
@NullMarked
package org.amparo.internal.json;

import org.jspecify.annotations.NullMarked;
