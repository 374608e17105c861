/**
 * Reading of documents that may be bad in part: {@link org.amparo.json.internal.lenient.RecordSpans} finds the records,
 * and {@link org.amparo.json.internal.lenient.LenientReader} reads each by itself. The public reader uses it. It knows
 * nothing of JSON Lines.
 */
@NullMarked
package org.amparo.json.internal.lenient;

import org.jspecify.annotations.NullMarked;
