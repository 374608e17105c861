/**
 * A case file laid out for the rules: every object of it, where it stands, and what it stands in. Not exported. Knows the
 * tables of the core and no rule; all other packages of this module may use it.
 */
@NullMarked
package org.amparo.validation.internal.layout;

import org.jspecify.annotations.NullMarked;
