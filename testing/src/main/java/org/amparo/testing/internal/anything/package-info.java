/**
 * Files with anything that the format allows, made from the attribute tables. For {@code testing} alone; must not know
 * what an attribute means.
 */
@NullMarked
package org.amparo.testing.internal.anything;

import org.jspecify.annotations.NullMarked;
