/**
 * The rules, one class each, and the layout of a case file that they look at. Not exported. A rule knows neither
 * its code nor its severity: those stand in the one list of all rules, in {@code org.amparo.validation}, which
 * depends on this package and not the other way round.
 */
@NullMarked
package org.amparo.validation.rules;

import org.jspecify.annotations.NullMarked;
