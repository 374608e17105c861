/** What JSON libraries find in the types of the model that have not been told how to write them. */
@NullMarked
package org.amparo.internal.json;

import org.jspecify.annotations.NullMarked;
