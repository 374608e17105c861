/** The annotation processor that the compiler of core runs beside Immutables. */
@NullMarked
package org.amparo.processor;

import org.jspecify.annotations.NullMarked;
