/**
 * The parts of a detention: custody phases, legal stages, proceedings, charges, sentences, motives, release. Depends on
 * {@code record} and the packages below it.
 */
@NullMarked
@AmparoStyle
package org.amparo.custody;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
