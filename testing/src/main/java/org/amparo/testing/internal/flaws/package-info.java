/** The records of each flaw. For {@code testing} alone; must not know the other kinds of files, nor random numbers. */
@NullMarked
package org.amparo.testing.internal.flaws;

import org.jspecify.annotations.NullMarked;
