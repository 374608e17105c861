/**
 * The records that each flaw consists of. For {@code testing} alone; knows neither chance nor the other files.
 */
@NullMarked
package org.amparo.testing.internal.flaws;

import org.jspecify.annotations.NullMarked;
