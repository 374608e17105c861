/**
 * How fast JSON is read, validated and written, beside other libraries that do the same to the same records: see
 * {@link org.amparo.benchmarks.json.Speed}.
 */
@NullMarked
package org.amparo.benchmarks.json;

import org.jspecify.annotations.NullMarked;
