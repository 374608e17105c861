/**
 * The index of a case file: records by id, parts by key, and references by target. What is referred to is found in
 * one walk over all records, when somebody first asks. For the machinery above it. Knows the records and their tables, but nothing of the questions.
 */
@NullMarked
package org.amparo.internal.index;

import org.jspecify.annotations.NullMarked;
