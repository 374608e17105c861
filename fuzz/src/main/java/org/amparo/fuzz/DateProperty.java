package org.amparo.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The property of any text that is read as a date or period: it is refused, or it is one with the same text and with
 * answers that do not contradict each other.
 */
public final class DateProperty {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("ru"),
            Locale.forLanguageTag("az"),
            Locale.ROOT);

    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
    private static final List<PartialDate> OTHERS = List.of(
            PartialDate.parse("2023-11-15"),
            PartialDate.parse("2023-11"),
            PartialDate.parse("2023~"),
            PartialDate.parse("20XX"),
            PartialDate.parse("[..1984]"),
            PartialDate.parse("2001-28"));
    private static final Period PERIOD = Period.parse("2023-11/..");

    private DateProperty() {}

    /** Fails if anything does not hold. */
    public static void check(String text) {
        date(text).ifPresent(date -> {
            Check.same(date.toString(), text, "parse and toString are inverse");
            Check.same(PartialDate.parse(date.toString()), date, "equal texts are equal dates");
            bounds(date);
            OTHERS.forEach(other -> compare(date, other));
            compare(date, date);
            words(date);
        });
        period(text).ifPresent(period -> {
            Check.same(period.toString(), text, "parse and toString are inverse");
            Check.same(Period.parse(period.toString()), period, "equal texts are equal periods");
            answers(period);
        });
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (InvalidValueException e) {
            Check.refusal(e);
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (InvalidValueException e) {
            Check.refusal(e);
            return Optional.empty();
        }
    }

    private static void bounds(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isPresent() && last.isPresent()) {
            Check.that(!last.get().isBefore(first.get()), "the earliest day is not behind the latest");
        }
        first.ifPresent(day -> Check.that(date.on(day) != Certainty.NO, "it can have been on its earliest day"));
        last.ifPresent(day -> Check.that(date.on(day) != Certainty.NO, "it can have been on its latest day"));
        if (date.isDay()) {
            Check.same(first, last, "a day is one day");
        }
        Check.that(!date.bounds().toString().isEmpty(), "bounds have a text");
        date.ageOn(DAY).ifPresent(age -> LANGUAGES.forEach(age::display));
    }

    private static void compare(PartialDate date, PartialDate other) {
        Check.same(date.before(other), other.after(date), "before is the reverse of after");
        Check.same(date.after(other), other.before(date), "after is the reverse of before");
        Check.same(date.sameDayAs(other), other.sameDayAs(date), "the same day is the same both ways");
        if (date.before(other) == Certainty.CERTAIN) {
            Check.same(date.after(other), Certainty.NO, "a date before another is not after it");
            Check.same(date.sameDayAs(other), Certainty.NO, "a date before another is not on the same day");
        }
        int order = PartialDate.BY_EARLIEST.compare(date, other);
        Check.same(Integer.signum(PartialDate.BY_EARLIEST.compare(other, date)), -Integer.signum(order), "one order");
        Check.same(order == 0, date.equals(other), "the order agrees with equals");
        date.cutAt(other).earliest();
        other.cutAt(date).latest();
        if (date.canBoundPeriod() && other.canBoundPeriod()) {
            answers(Period.of(date, other));
        }
    }

    private static void words(PartialDate date) {
        for (Locale language : LANGUAGES) {
            Check.that(!date.display(language).isBlank(), "a date has words");
            Check.that(!date.displayWhen(language).isBlank(), "a date has words");
        }
    }

    private static void answers(Period period) {
        Check.same(period.before(PERIOD), PERIOD.after(period), "before is the reverse of after");
        Check.same(period.overlaps(PERIOD), PERIOD.overlaps(period), "overlaps both ways");
        Certainty contains = period.contains(DAY);
        if (period.isReversed()) {
            Check.that(contains != Certainty.CERTAIN, "nothing is certain of a reversed period");
        }
        period.contains(PERIOD);
        period.earliestStart();
        period.latestEnd();
        Check.that(!period.length().toString().isEmpty(), "a length has a text");
        Check.that(!period.lengthUntil(DAY).toString().isEmpty(), "a length has a text");
        for (PartialDate other : OTHERS) {
            period.contains(DAY, other);
            period.contains(other);
            period.before(other);
            period.after(other);
        }
        LANGUAGES.forEach(language -> Check.that(!period.display(language).isBlank(), "a period has words"));
    }
}
