/**
 * The comparison of two versions of a case file, the merging of records and its undoing, the joining of files, and the
 * taking over of a newer edition of a list. For
 * {@code casefile}; {@code disclosure} takes from it how keys and histories are replaced. Works on the attribute
 * tables. It knows the meaning of the attributes that every record or part can have, such as ids, keys, evidence and
 * revisions, and of a few others: consent, the kind of a person, possible matches, and the languages and markings of
 * the header; and of what tells people apart, where somebody who was withheld may have come back: names, identifiers,
 * birth and gender. Must not know the meaning of any further attribute.
 */
@NullMarked
package org.amparo.internal.merge;

import org.jspecify.annotations.NullMarked;
