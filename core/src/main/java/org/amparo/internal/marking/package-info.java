/**
 * Who may see an object and what it holds. Everything that has to know it asks here: disclosure, merging and joining.
 * Knows the records and their tables; nothing of case files, profiles or answers.
 */
@NullMarked
package org.amparo.internal.marking;

import org.jspecify.annotations.NullMarked;
