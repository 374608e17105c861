/**
 * The answers that a case file gives. They are values only; nothing here computes. Depends on the parts of records,
 * never on {@code org.amparo} itself.
 */
@NullMarked
@AmparoStyle
package org.amparo.status;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
