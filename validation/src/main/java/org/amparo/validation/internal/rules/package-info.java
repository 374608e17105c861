/**
 * The rules, one class each, named as its code: {@code ToldBeforeItHappened} for {@code told-before-it-happened}; and
 * {@link org.amparo.validation.internal.rules.Rule}, their interface. Not exported. A rule looks at the layout of a
 * case file and at the wording of sources. It does not know its code, its severity or its texts: those are in the one
 * list of all rules, in {@code org.amparo.validation}, which uses this package.
 */
@NullMarked
package org.amparo.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
