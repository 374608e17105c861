/** The parts of an award: conferrals. Depends on {@code record} and the packages below it. */
@NullMarked
@AmparoStyle
package org.amparo.honours;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
