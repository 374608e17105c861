/**
 * How certain something in a case file is, for forms that have no place for doubt, and when a single act was. Knows the
 * model and the case file. It is open to the modules that make such forms.
 */
@NullMarked
package org.amparo.internal.certain;

import org.jspecify.annotations.NullMarked;
