/**
 * How the questions to a case file are answered: status, roles, timelines, demands, awards, chains of sources. For
 * {@code casefile} alone. Works on the index; the answers are values of {@code status}. Nothing here changes records.
 */
@NullMarked
package org.amparo.internal.answer;

import org.jspecify.annotations.NullMarked;
