/**
 * The wording of sources: quotation marks, quotations from a text, and expressions of time. Not exported. Knows texts,
 * and neither records nor rules; the rules use it.
 */
@NullMarked
package org.amparo.validation.internal.wording;

import org.jspecify.annotations.NullMarked;
