/**
 * What a single value must be, whatever stands around it: one table of constraints by the types and names of the
 * attribute tables, and what applies it. Not exported; no type of Hibernate Validator leaves this package.
 */
@NullMarked
package org.amparo.validation.constraints;

import org.jspecify.annotations.NullMarked;
