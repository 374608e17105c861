/** Programs that measure, run by hand: see {@link org.amparo.benchmarks.Scale}. */
@NullMarked
package org.amparo.benchmarks;

import org.jspecify.annotations.NullMarked;
