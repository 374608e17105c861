/**
 * The data files and phrases of Amparo's own modules, which are read here and nowhere else. This is the lowest package:
 * it knows nothing of the model. It is open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.internal.text;

import org.jspecify.annotations.NullMarked;
