/**
 * The case file that holds the records, and the questions that can be asked of it. Start with
 * {@link org.amparo.casefile.CaseFile}; {@link org.amparo.casefile.AsOf} has the questions whose answers depend on a
 * day. The package stands above the records and all machinery; only {@code disclosure} and {@code internal.certain} are
 * above it.
 */
@NullMarked
@AmparoStyle
package org.amparo.casefile;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
