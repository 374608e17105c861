/**
 * Case files for testing any code that works on cases, the library's and yours. Start with
 * {@link org.amparo.testing.RandomCases}, which makes files that hold anything, plausible files, and plausible files
 * with one {@link org.amparo.testing.Flaw} or many. Nothing here needs a framework for tests: a seed goes in, a case
 * comes out.
 *
 * <p>Suppose that you print a list of detainees. It has to work for every file that can be loaded, show the expected
 * lines for plausible files, and say so if sources contradict each other:
 *
 * <pre>{@code
 * for (long seed = 0; seed < 50; seed++) {
 *     CaseFile anything = RandomCases.seeded(seed).caseFile(20);
 *     assertThat(list(anything)).hasSameSizeAs(anything.records(Detention.class));
 * }
 *
 * CaseFile plausible = RandomCases.seeded(1).plausibleCaseFile(200);
 * assertThat(list(plausible)).noneMatch(line -> line.endsWith("(denied)"));
 *
 * CaseFile contradictory = RandomCases.seeded(1).caseFileWith(Flaw.DENIAL, Flaw.REVERSED_PERIOD);
 * assertThat(list(contradictory)).contains(Flaw.DENIAL.record() + " (denied)");
 * }</pre>
 *
 * <p>A test that fails names its seed, and the same seed gives the same file again. People, bodies and words are
 * invented.
 */
@NullMarked
package org.amparo.testing;

import org.jspecify.annotations.NullMarked;
