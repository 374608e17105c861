/**
 * Compares the speed of reading, validating and writing JSON with that of other libraries on the same records: see
 * {@link org.amparo.benchmarks.json.Speed}.
 */
@NullMarked
package org.amparo.benchmarks.json;

import org.jspecify.annotations.NullMarked;
