/**
 * The levels that say who may see an object and its content, for everything that needs to know: disclosure, merging and
 * joining. Knows the records and their tables, but nothing of case files, profiles or answers.
 */
@NullMarked
package org.amparo.internal.marking;

import org.jspecify.annotations.NullMarked;
