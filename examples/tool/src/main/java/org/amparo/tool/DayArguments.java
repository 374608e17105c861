package org.amparo.tool;

import java.time.LocalDate;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.PartialDate;

/** The days on a command line. */
final class DayArguments {

    private DayArguments() {}

    /**
     * Reads a day.
     *
     * @throws UsageException if it is none
     */
    static LocalDate of(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.isDay()) {
                return date.earliest().orElseThrow();
            }
        } catch (InvalidValueException e) {
            // The user has to do the same about it.
        }
        throw new UsageException("Expected a day that exists: year, month and day, such as 2024-06-01.");
    }
}
