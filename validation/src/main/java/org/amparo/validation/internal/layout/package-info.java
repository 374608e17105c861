/**
 * A case file laid out for the rules: every object of it, its place, the objects around it, and the evidence for its
 * attributes. Not exported. Knows the tables of the core and no rule; rules and constraints may use it.
 */
@NullMarked
package org.amparo.validation.internal.layout;

import org.jspecify.annotations.NullMarked;
