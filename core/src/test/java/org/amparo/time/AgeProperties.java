package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.time.DateSamples.Sample;

/** Ages against a count of the birthdays of every possible day of birth. */
class AgeProperties {

    private static final LocalDate FROM = LocalDate.of(2000, 2, 1);
    private static final LocalDate TO = LocalDate.of(2000, 3, 31);

    @Property(tries = 2000)
    void an_age_is_that_of_the_youngest_and_of_the_oldest(
            @ForAll("births") Sample birth, @ForAll("days") LocalDate day) {
        Optional<Age> age = birth.parsed().ageOn(day);
        if (birth.qualified()) {
            assertThat(age).hasValueSatisfying(any -> {
                assertThat(any.atLeast()).isZero();
                assertThat(any.atMost()).isEmpty();
            });
            return;
        }
        List<LocalDate> births = birth.daysWithin(FROM, TO).stream()
                .filter(born -> !born.isAfter(day))
                .toList();
        assertThat(age.isPresent()).as("%s on %s", birth, day).isEqualTo(!births.isEmpty());
        LongSummaryStatistics ages =
                births.stream().flatMapToLong(born -> ages(born, day)).summaryStatistics();
        age.ifPresent(known -> {
            assertThat(known.atLeast()).as("%s on %s", birth, day).isEqualTo(ages.getMin());
            assertThat(known.atMost()).as("%s on %s", birth, day).hasValue(ages.getMax());
        });
    }

    /** The birthdays until a day, with each of the two days that may stand for one that a year does not have. */
    private static LongStream ages(LocalDate born, LocalDate day) {
        return IntStream.of(-1, 1)
                .mapToLong(shift -> IntStream.rangeClosed(born.getYear() + 1, day.getYear())
                        .mapToObj(year -> birthday(born, year, shift))
                        .filter(birthday -> !birthday.isAfter(day))
                        .count());
    }

    private static LocalDate birthday(LocalDate born, int year, int shift) {
        try {
            return LocalDate.of(year, born.getMonthValue(), born.getDayOfMonth());
        } catch (DateTimeException e) {
            return shift < 0 ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
        }
    }

    @Provide
    Arbitrary<Sample> births() {
        return DateSamples.fewDays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2000, 1, 25)
                        .datesUntil(LocalDate.of(2001, 4, 10))
                        .toList()),
                Arbitraries.of(LocalDate.of(2003, 1, 1)
                        .datesUntil(LocalDate.of(2005, 4, 1))
                        .toList()));
    }
}
