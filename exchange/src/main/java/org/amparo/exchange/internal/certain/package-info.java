/**
 * What is certain in a publication, for forms that have no place for doubt. Knows the model alone, and none of the
 * forms.
 */
@NullMarked
package org.amparo.exchange.internal.certain;

import org.jspecify.annotations.NullMarked;
