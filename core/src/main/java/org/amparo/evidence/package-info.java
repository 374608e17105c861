/**
 * What every object of the format carries: markings, evidence, reasons for gaps, unknown members. Depends on what
 * stands below: {@code shape}, {@code id}, {@code code}, {@code time}.
 */
@NullMarked
@AmparoStyle
package org.amparo.evidence;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
