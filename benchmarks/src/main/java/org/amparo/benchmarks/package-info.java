/**
 * Programs that measure, run by hand: see {@link org.amparo.benchmarks.Scale}, {@link
 * org.amparo.benchmarks.Growth}, {@link org.amparo.benchmarks.Lines} and {@link org.amparo.benchmarks.Commands}.
 */
@NullMarked
package org.amparo.benchmarks;

import org.jspecify.annotations.NullMarked;
