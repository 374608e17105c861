/**
 * Programs that measure, run by hand: see {@link org.amparo.benchmarks.Scale}, {@link
 * org.amparo.benchmarks.Growth} and {@link org.amparo.benchmarks.Lines}.
 */
@NullMarked
package org.amparo.benchmarks;

import org.jspecify.annotations.NullMarked;
