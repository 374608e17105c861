/**
 * The rules that a case is checked against, Amparo's and your own, and the reports of what they find:
 * {@link org.amparo.validation.CaseValidator} makes a {@link org.amparo.validation.ValidationReport} of
 * {@link org.amparo.validation.Finding}s. Each rule has a page in {@linkplain org.amparo docs/rules}. All types are
 * immutable and thread-safe.
 *
 * <p>This is all that callers see. The list of all rules is here, too; the rules themselves and what they look at are
 * in packages that are not exported. The module knows the core, and neither JSON nor feeds.
 */
@NullMarked
package org.amparo.validation;

import org.jspecify.annotations.NullMarked;
