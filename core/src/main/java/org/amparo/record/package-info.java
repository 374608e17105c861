/**
 * What every kind of record can carry: identifiers of other schemes, links, places, revisions. Depends on {@code
 * evidence} and below.
 */
@NullMarked
@AmparoStyle
package org.amparo.record;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
