/**
 * What must hold of documents, lines, dates and ids whatever is read: {@link org.amparo.fuzz.DocumentProperty},
 * {@link org.amparo.fuzz.LineProperty}, {@link org.amparo.fuzz.DateProperty} and {@link org.amparo.fuzz.IdProperty}, and inputs
 * to begin with: {@link org.amparo.fuzz.Seeds}. A test tries them on the seeds and on what a fuzzer once found; the fuzzer
 * itself runs in a profile of its own.
 */
@NullMarked
package org.amparo.fuzz;

import org.jspecify.annotations.NullMarked;
