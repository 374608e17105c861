/** The annotation processors that run on the compiled core, while the modules that use its tables are compiled. */
@NullMarked
package org.amparo.generator;

import org.jspecify.annotations.NullMarked;
