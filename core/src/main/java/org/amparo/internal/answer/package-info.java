/**
 * The answering of the questions to a case file: status, roles, timelines, demands, awards, chains of sources. For
 * {@code casefile}; {@code disclosure} asks it who is held, and it and {@code internal.merge} who may be one person.
 * Works on the index, and returns values of {@code status}. Nothing here changes records.
 */
@NullMarked
package org.amparo.internal.answer;

import org.jspecify.annotations.NullMarked;
