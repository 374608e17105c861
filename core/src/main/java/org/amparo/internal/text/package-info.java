/**
 * The data files and phrases of Amparo's own modules, which are read here and nowhere else. The package
 * depends on nothing, and must not know the model. It is open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.internal.text;

import org.jspecify.annotations.NullMarked;
