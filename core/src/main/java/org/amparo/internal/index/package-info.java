/**
 * The index of a case file: which record has an id, which part has a key, who refers to whom. Made once, in one walk
 * over all records. For the machinery above it; knows the records and their tables, and nothing of the questions.
 */
@NullMarked
package org.amparo.internal.index;

import org.jspecify.annotations.NullMarked;
