/**
 * Jakarta Validation for cases. With this module on the path, {@code @Valid} on any type of the model checks the values
 * in it, in whatever type of a host it stands; {@link org.amparo.validation.jakarta.ValidCase} applies the rules; and
 * the other annotations are constraints for texts that a host keeps as texts.
 * {@link org.amparo.validation.jakarta.CaseViolations} tells the code of a violation.
 *
 * <p>This is all that callers see. No type of Hibernate Validator is in any signature. The module knows the core and
 * the rules, and neither JSON nor feeds.
 */
@NullMarked
package org.amparo.validation.jakarta;

import org.jspecify.annotations.NullMarked;
