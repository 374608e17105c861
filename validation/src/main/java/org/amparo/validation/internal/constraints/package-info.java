/**
 * The constraints on single values: one table of them, by the types and names of the attribute tables, and the code
 * that applies it. Not exported; no type of Hibernate Validator leaves this package. Knows the layout of a case file
 * and what a rule is; the list of all rules, in {@code org.amparo.validation}, uses it.
 */
@NullMarked
package org.amparo.validation.internal.constraints;

import org.jspecify.annotations.NullMarked;
