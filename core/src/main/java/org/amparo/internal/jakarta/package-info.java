/**
 * The mark by which Jakarta Validation finds the types of the model. For the packages of core that have such types,
 * and for the module with its validator. It depends on nothing that is there at run time, and must not know those
 * types.
 */
@NullMarked
package org.amparo.internal.jakarta;

import org.jspecify.annotations.NullMarked;
