/**
 * The data files and phrases of Amparo's own modules: read here, and nowhere else. The lowest package: it knows nothing
 * of the model. Open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.internal.text;

import org.jspecify.annotations.NullMarked;
