/**
 * The messages of all refusals. Every package that refuses a value takes its exception from here. The package knows the
 * exception and nothing of the model.
 */
@NullMarked
package org.amparo.internal.problem;

import org.jspecify.annotations.NullMarked;
