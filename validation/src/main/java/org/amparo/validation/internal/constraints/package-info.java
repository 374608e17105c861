/**
 * The constraints on single values: one table of them, by the types and names of the attribute tables, and the code
 * that applies it to a layout or to an object alone. Exported to {@code org.amparo.validation.jakarta} alone. Knows the
 * layout of a case file and what a rule is; the list of all rules, in {@code org.amparo.validation}, uses it.
 */
@NullMarked
package org.amparo.validation.internal.constraints;

import org.jspecify.annotations.NullMarked;
