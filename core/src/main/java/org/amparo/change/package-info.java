/**
 * The results of comparing a case file with an earlier one, and of merging records or joining files: changes,
 * tombstones, conflicts. They are values only; nothing here computes. They do not repeat the content of records, but
 * say where to look. Depends on {@code shape} and the packages below it, never on {@code org.amparo}.
 */
@NullMarked
@AmparoStyle
package org.amparo.change;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
