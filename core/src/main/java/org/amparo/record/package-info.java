/**
 * The parts that several kinds of record can carry: identifiers in other schemes, links, places, revisions. Depends on
 * {@code evidence} and the packages below it.
 */
@NullMarked
@AmparoStyle
package org.amparo.record;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
