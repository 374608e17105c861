/** What the compiler of the core runs beside Immutables. */
@NullMarked
package org.amparo.processor;

import org.jspecify.annotations.NullMarked;
