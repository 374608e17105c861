/**
 * Submissions to bodies of the United Nations: the questions of a form, each answered from the record with its sources,
 * or with the reason why there is no answer.
 *
 * <p>Start at {@link org.amparo.submission.Submission}, which takes a {@link org.amparo.disclosure.Publication} and
 * nothing else. The same publication gives the same bytes in every locale and time zone. The types are immutable and safe
 * for use by several threads.
 *
 * <p>The sentences of an answer are those of a feed's items; must not word any claim itself.
 */
@NullMarked
package org.amparo.submission;

import org.jspecify.annotations.NullMarked;
