/**
 * The comparison of two versions of a case file, the merging of records and its undoing, and the joining of files. For
 * {@code casefile} alone. Works on the attribute tables, and must not know the meaning of any single attribute.
 */
@NullMarked
package org.amparo.internal.merge;

import org.jspecify.annotations.NullMarked;
