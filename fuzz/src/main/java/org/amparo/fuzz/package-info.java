/**
 * The properties that documents, lines, feeds, dates and ids have for any input:
 * {@link org.amparo.fuzz.DocumentProperty}, {@link org.amparo.fuzz.LineProperty}, {@link org.amparo.fuzz.FeedProperty},
 * {@link org.amparo.fuzz.DateProperty} and {@link org.amparo.fuzz.IdProperty}, and the inputs to start from: {@link org.amparo.fuzz.Seeds}. A test tries them on the seeds and on inputs that a
 * fuzzer once found; the fuzzer itself runs in a profile of its own.
 */
@NullMarked
package org.amparo.fuzz;

import org.jspecify.annotations.NullMarked;
