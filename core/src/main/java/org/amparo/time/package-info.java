/**
 * Dates and periods as sources give them: known to the day, to the month, to "one of these", or hardly at all.
 *
 * <p>{@link org.amparo.time.PartialDate} is one day, known within bounds; {@link org.amparo.time.Period} lasts
 * throughout from such a day to another. Both are read from and written as EDTF text (ISO 8601-2:2019; the
 * specification of the Library of Congress), and comparisons answer with {@link org.amparo.time.Certainty}. The length
 * of a period ({@link org.amparo.time.DayCount}) and the age of somebody ({@link org.amparo.time.Age}) are ranges.
 * {@code display(Locale)} puts dates and periods into words in several languages. All types are immutable and safe for
 * use by several threads. There is no time of day and no time zone, since sources give days. The calendar is the
 * proleptic Gregorian one with a year 0000 (1 BC).
 *
 * <p>Depends on {@code internal.problem} and the packages below it.
 */
@NullMarked
package org.amparo.time;

import org.jspecify.annotations.NullMarked;
