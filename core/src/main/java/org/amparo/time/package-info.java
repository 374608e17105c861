/**
 * Dates and periods as sources give them: known to the day, to the month, to "one of these", or hardly at all.
 *
 * <p>{@link org.amparo.time.PartialDate} is one day, known within bounds; {@link org.amparo.time.Period} lasts
 * throughout from such a day to another. Both are read from and written as EDTF text (ISO 8601-2:2019; the
 * specification of the Library of Congress), and comparisons answer with {@link org.amparo.time.Certainty}. How
 * long a period is ({@link org.amparo.time.DayCount}) and how old somebody is ({@link org.amparo.time.Age}) are
 * ranges. Dates and periods have words in several languages, {@code display(Locale)}. All types are immutable and
 * safe for use by several threads. There is no time of day and no time zone: a day is what sources give. The
 * calendar is the proleptic Gregorian one with a year 0000 (1 BC).
 *
 * <p>Lowest package but for {@code org.amparo.problem}: it depends on nothing else.
 */
@NullMarked
package org.amparo.time;

import org.jspecify.annotations.NullMarked;
