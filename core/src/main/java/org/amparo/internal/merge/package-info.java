/**
 * How two versions of a case file are compared, two records become one, and two files become one; and how a merge is
 * undone. For {@code casefile} alone. Works on the attribute tables; must not know what a single attribute means.
 */
@NullMarked
package org.amparo.internal.merge;

import org.jspecify.annotations.NullMarked;
