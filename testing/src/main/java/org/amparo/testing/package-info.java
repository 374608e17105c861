/**
 * Random objects and case files, made from the attribute tables, to test whatever works on cases. Start with {@link
 * org.amparo.testing.RandomCases}.
 *
 * <p>People, bodies and words are invented. What is made is valid for the library, but as untidy as real files are:
 * gaps, contradictions, references that lead nowhere, codes and members of a later version, and text in several
 * scripts.
 */
@NullMarked
package org.amparo.testing;

import org.jspecify.annotations.NullMarked;
