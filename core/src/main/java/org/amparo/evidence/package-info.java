/**
 * The markings, evidence, reasons for gaps and unknown members that every object of the format can carry. Depends on
 * {@code shape} and the packages below it.
 */
@NullMarked
@AmparoStyle
package org.amparo.evidence;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
