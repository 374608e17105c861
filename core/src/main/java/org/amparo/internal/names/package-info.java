/**
 * The search for persons by name, in any spelling. For {@code casefile} alone. Knows persons and text, but nothing of
 * evidence, dates or markings.
 */
@NullMarked
package org.amparo.internal.names;

import org.jspecify.annotations.NullMarked;
