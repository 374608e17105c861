/**
 * A case file laid out for the rules: every object of it, its place, and the objects around it. Not exported. Knows the
 * tables of the core and no rule; all other packages of this module may use it.
 */
@NullMarked
package org.amparo.validation.internal.layout;

import org.jspecify.annotations.NullMarked;
