/**
 * The rules that a case is checked against, and the reports of what they find: {@link
 * org.amparo.validation.CaseValidator} makes a {@link org.amparo.validation.ValidationReport} of {@link
 * org.amparo.validation.Finding}s. Each rule has a page in {@linkplain org.amparo docs/rules}. All types are immutable and
 * thread-safe.
 */
@NullMarked
package org.amparo.validation;

import org.jspecify.annotations.NullMarked;
