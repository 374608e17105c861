/**
 * What a case file answers when it is compared with an earlier one, or when records or files become one: changes,
 * tombstones, conflicts. Values only, nothing that computes, and nothing that repeats what the records hold: an answer
 * says where to look. Depends on the parts of records, never on {@code org.amparo} itself.
 */
@NullMarked
@AmparoStyle
package org.amparo.change;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
