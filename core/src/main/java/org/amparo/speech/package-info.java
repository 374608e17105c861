/**
 * The parts of a statement: demands with responses and outcomes, counts, relays, acts, mentions. Depends on
 * {@code evidence} and the packages below it.
 */
@NullMarked
@AmparoStyle
package org.amparo.speech;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
