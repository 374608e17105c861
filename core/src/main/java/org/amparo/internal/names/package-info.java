/**
 * How persons are found by a name, in whatever spelling. For {@code casefile} alone; knows persons and text, and
 * nothing of evidence, dates or markings.
 */
@NullMarked
package org.amparo.internal.names;

import org.jspecify.annotations.NullMarked;
