/**
 * Programs that measure, run by hand: see {@link org.amparo.benchmarks.Scale} and {@link org.amparo.benchmarks.Lines}.
 */
@NullMarked
package org.amparo.benchmarks;

import org.jspecify.annotations.NullMarked;
