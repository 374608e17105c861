package org.amparo.time;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.time.WrittenDate.Component;
import org.jspecify.annotations.Nullable;

/**
 * The maker of the words for dates and periods.
 *
 * <p>The words around a date depend on its shape: French has "depuis novembre 2023", but "depuis le 5 novembre 2023".
 * So there are phrases for a shape ({@code since.day}), or even for one day or month ({@code from.month.4}, since
 * French elides). Where a language has no phrase for a date, labels that suit every date take its place: "starting
 * between 1 and 9 November 2023; open end".
 */
final class DateDisplay {

    private enum DateShape {
        DAY(".day"),
        MONTH(".month"),
        YEAR(".year"),
        /** A part of a year, or a decade. */
        PART(".part"),
        /** An approximate day, month or year. */
        ABOUT(".about"),
        /** One of the days between two dates. */
        RANGE(".range"),
        /** One of several days. */
        CHOICE(".choice");

        final String suffix;

        DateShape(String suffix) {
            this.suffix = suffix;
        }
    }

    /**
     * A date in words, with what the words around it depend on.
     *
     * @param text the words by themselves
     * @param dependent the words after a word that governs them; in Russian the genitive
     * @param number the number of the month or, for a day, of the day in its month
     * @param notes the remarks in brackets, none or more
     * @param day the day, if the date is one
     */
    private record Phrase(
            DateShape shape,
            String text,
            String dependent,
            int number,
            List<String> notes,
            @Nullable LocalDate day) {

        static Phrase of(DateShape shape, String text) {
            return new Phrase(shape, text, text, 0, List.of(), null);
        }

        Phrase with(List<String> more) {
            return new Phrase(shape, text, dependent, number, more, day);
        }
    }

    private static final Pattern OPEN_TO_THE_END = Pattern.compile("-?[0-9]*X+");
    private static final Pattern DECADE = Pattern.compile("[1-9][0-9][1-9]X");
    private static final String NO_DIGIT = "XXXX";
    private static final BigInteger FOUR_DIGITS = BigInteger.valueOf(1000);

    private final DateWords words;

    private DateDisplay(DateWords words) {
        this.words = words;
    }

    static DateDisplay in(Locale locale) {
        return new DateDisplay(DateWords.in(locale));
    }

    String date(PartialDate date) {
        return whole(phrase(date));
    }

    String when(PartialDate date) {
        return when(phrase(date));
    }

    String period(Period period) {
        Optional<Phrase> start = period.start().map(this::phrase);
        Optional<Phrase> end = period.end().map(this::phrase);
        if (start.isEmpty() && end.isEmpty()) {
            return say((period.hasOpenStart() ? "open" : "unknown") + (period.hasOpenEnd() ? "-open" : "-unknown"));
        }
        if (end.isEmpty()) {
            return period.hasOpenEnd() ? since(start.orElseThrow()) : say("end-unknown", begun(start.orElseThrow()));
        }
        if (start.isEmpty()) {
            return say(period.hasOpenStart() ? "start-open" : "start-unknown", until(end.orElseThrow()));
        }
        String span = span(start.get(), end.get());
        return period.isReversed() ? say("note", span, say("reversed")) : span;
    }

    private String since(Phrase start) {
        return around("since", start).orElseGet(() -> say("end-open", say("start", whole(start))));
    }

    private String begun(Phrase start) {
        return around("begun", start).orElseGet(() -> say("start", whole(start)));
    }

    private String until(Phrase end) {
        return around("until", end).orElseGet(() -> say("end", whole(end)));
    }

    private String span(Phrase start, Phrase end) {
        if (start.day() != null && start.day().equals(end.day())) {
            return when(start);
        }
        return around("from", start)
                .flatMap(from -> around("to", end).map(to -> say("span", from, to)))
                .orElseGet(() -> say("span-labelled", say("start", whole(start)), say("end", whole(end))));
    }

    /** The phrase for dates of this shape, if the language has one. */
    private Optional<String> around(String key, Phrase phrase) {
        if (!phrase.notes().isEmpty()) {
            return Optional.empty();
        }
        boolean isEnd = key.equals("to") || key.equals("until");
        return sayOfShape(key, phrase, isEnd ? phrase.text() : phrase.dependent());
    }

    private Optional<String> sayOfShape(String key, Phrase phrase, String... values) {
        String ofShape = key + phrase.shape().suffix;
        String ofNumber = ofShape + "." + phrase.number();
        return Stream.of(ofNumber, ofShape).filter(words::has).findFirst().map(found -> say(found, values));
    }

    private String when(Phrase phrase) {
        return withNotes(sayOfShape("when", phrase, phrase.text()).orElse(phrase.text()), phrase.notes());
    }

    private String whole(Phrase phrase) {
        return withNotes(phrase.text(), phrase.notes());
    }

    private String withNotes(String text, List<String> notes) {
        return notes.stream()
                .reduce((one, other) -> say("notes", one, other))
                .map(all -> say("note", text, all))
                .orElse(text);
    }

    private Phrase phrase(PartialDate date) {
        String text = date.toString();
        return date.canBoundPeriod() ? single(text) : set(text.substring(1, text.length() - 1));
    }

    // One-of sets

    private Phrase set(String elements) {
        List<String> all = List.of(elements.split(",", -1));
        if (all.size() > 1) {
            List<Phrase> phrases = all.stream().map(each -> element(each, true)).toList();
            List<String> texts = phrases.stream().map(this::whole).toList();
            boolean nested = phrases.stream().anyMatch(each -> each.shape() == DateShape.CHOICE);
            return choice(nested ? words.anyOfChoices(texts) : words.any(texts));
        }
        return element(elements, false);
    }

    private Phrase element(String element, boolean oneOfMany) {
        int dots = element.indexOf("..");
        if (dots < 0) {
            return single(element);
        }
        String from = element.substring(0, dots);
        String to = element.substring(dots + 2);
        if (from.isEmpty()) {
            return choice(say("or-earlier", whole(limit(to, false))));
        }
        if (to.isEmpty()) {
            return choice(say("or-later", whole(limit(from, true))));
        }
        Phrase first = limit(from, true);
        Phrase last = limit(to, false);
        return oneOfMany ? Phrase.of(DateShape.RANGE, say("range", whole(first), whole(last))) : between(first, last);
    }

    /** One side of a range; if that side is itself one of several days, the first or the last of them. */
    private Phrase limit(String text, boolean isFirst) {
        Phrase phrase = single(text);
        if (phrase.shape() != DateShape.CHOICE) {
            return phrase;
        }
        DayRange bounds = PartialDate.parse(text).bounds();
        return (isFirst ? bounds.earliest() : bounds.latest())
                .map(this::day)
                .orElse(phrase)
                .with(phrase.notes());
    }

    private Phrase between(Phrase first, Phrase last) {
        LocalDate one = first.day();
        LocalDate other = last.day();
        boolean plain = first.notes().isEmpty() && last.notes().isEmpty() && first.shape() == last.shape();
        if (plain && one != null && other != null && YearMonth.from(one).equals(YearMonth.from(other))) {
            return choice(say(
                    "between-days",
                    dayNumber(one.getDayOfMonth()),
                    dayNumber(other.getDayOfMonth()),
                    words.ofMonth(one.getMonthValue()),
                    year(Integer.toString(one.getYear()))));
        }
        Optional<String> between =
                plain ? sayOfShape("between", first, first.dependent(), last.dependent()) : Optional.empty();
        return choice(between.orElseGet(() -> say("between", whole(first), whole(last))));
    }

    // Single dates

    private Phrase single(String text) {
        WrittenDate date = WrittenDate.of(text);
        return marked(date.hasPart() ? part(date) : date.hasOpenYear() ? inOpenYear(date) : inYear(date), date);
    }

    private Phrase marked(Phrase plain, WrittenDate date) {
        List<String> notes = new ArrayList<>(plain.notes());
        Optional<Phrase> about = date.approximate().equals(date.all())
                ? sayOfShape("about", plain, plain.text()).map(text -> Phrase.of(DateShape.ABOUT, text))
                : Optional.empty();
        if (about.isEmpty()) {
            note("approximate", date.approximate(), date, notes);
        }
        note("uncertain", date.uncertain(), date, notes);
        return about.orElse(plain).with(notes);
    }

    private void note(String key, Set<Component> marked, WrittenDate date, List<String> notes) {
        if (marked.equals(date.all())) {
            notes.add(say(key));
        } else if (!marked.isEmpty()) {
            List<String> names =
                    marked.stream().map(component -> say(component.key)).toList();
            notes.add(say(key + "-of", String.join(", ", names)));
        }
    }

    private Phrase part(WrittenDate date) {
        int number = Integer.parseInt(date.month());
        boolean isSeason = number <= 32;
        String name = isSeason
                ? say("season." + ((number - 21) % 4 + 1))
                : number <= 36
                        ? say("quarter." + (number - 32))
                        : number <= 39 ? say("third." + (number - 36)) : say("half." + (number - 39));
        Phrase phrase = date.hasOpenYear()
                ? choice(String.join(", ", name, someYear(date.year())))
                : Phrase.of(DateShape.PART, say(isSeason ? "of-season" : "of-part", name, year(date.year())));
        return isSeason && number > 24 ? phrase.with(List.of(say(number <= 28 ? "north" : "south"))) : phrase;
    }

    private Phrase inYear(WrittenDate date) {
        String year = year(date.year());
        int days = days(date);
        int months = monthsWith(days, months(date), month -> lengthOfMonth(date, month));
        if (months == DayPattern.ALL_MONTHS && days == DayPattern.ALL_DAYS) {
            return Phrase.of(DateShape.YEAR, year);
        }
        if (days == DayPattern.ALL_DAYS) {
            return choice(months, month -> month(month, year));
        }
        if (Integer.bitCount(months) > 1) {
            return choice(list(months, days, year));
        }
        YearMonth month = YearMonth.of(Integer.parseInt(date.year()), first(months));
        int existing = days & (int) ((2L << month.lengthOfMonth()) - 2);
        return choice(existing, day -> day(month.atDay(day)));
    }

    private Phrase inOpenYear(WrittenDate date) {
        int written = days(date);
        int months = monthsWith(written, months(date), DateDisplay::longest);
        int days = daysIn(months, written);
        if (months != DayPattern.ALL_MONTHS || days != DayPattern.ALL_DAYS) {
            return choice(list(months, days, someYear(date.year())));
        }
        String digits = date.year();
        if (DECADE.matcher(digits).matches()) {
            return Phrase.of(DateShape.PART, say("decade", earliest(digits), latest(digits)));
        }
        return OPEN_TO_THE_END.matcher(digits).matches() && !digits.equals(NO_DIGIT)
                ? between(
                        Phrase.of(DateShape.YEAR, year(earliest(digits))),
                        Phrase.of(DateShape.YEAR, year(latest(digits))))
                : choice(someYear(digits));
    }

    /** The known parts of day and month, then the year: "25 December, year not known". */
    private String list(int months, int days, String year) {
        List<String> parts = new ArrayList<>();
        if (Integer.bitCount(months) == 1 && Integer.bitCount(days) == 1) {
            parts.add(say("month-day", dayNumber(first(days)), words.ofMonth(first(months))));
        } else {
            if (days != DayPattern.ALL_DAYS) {
                parts.add(say("some-day", dayNumbers(days)));
            }
            parts.add(
                    months == DayPattern.ALL_MONTHS
                            ? say("some-month")
                            : words.any(numbers(months).mapToObj(words::month).toList()));
        }
        parts.add(year);
        return String.join(", ", parts);
    }

    private String dayNumbers(int bits) {
        List<String> all = numbers(bits).mapToObj(Integer::toString).toList();
        int last = all.size() - 1;
        return isRun(bits) ? say("numbers", all.get(0), all.get(last)) : words.any(all);
    }

    private String someYear(String digits) {
        if (digits.equals(NO_DIGIT)) {
            return say("year-unknown");
        }
        return OPEN_TO_THE_END.matcher(digits).matches()
                ? say("some-year", year(earliest(digits)), year(latest(digits)))
                : say("year-pattern", digits);
    }

    private Phrase choice(int bits, IntFunction<Phrase> phrase) {
        List<Phrase> all = numbers(bits).mapToObj(phrase).toList();
        Phrase first = all.get(0);
        if (all.size() == 1) {
            return first;
        }
        return isRun(bits)
                ? between(first, all.get(all.size() - 1))
                : choice(words.any(all.stream().map(Phrase::text).toList()));
    }

    private static Phrase choice(String text) {
        return Phrase.of(DateShape.CHOICE, text);
    }

    private Phrase day(LocalDate day) {
        String text = say(
                "day",
                dayNumber(day.getDayOfMonth()),
                words.ofMonth(day.getMonthValue()),
                year(Integer.toString(day.getYear())));
        return new Phrase(DateShape.DAY, text, text, day.getDayOfMonth(), List.of(), day);
    }

    private Phrase month(int month, String year) {
        return new Phrase(
                DateShape.MONTH,
                say("month", words.month(month), year),
                say("month", words.ofMonth(month), year),
                month,
                List.of(),
                null);
    }

    private String dayNumber(int day) {
        return day == 1 ? say("first") : Integer.toString(day);
    }

    private String year(String digits) {
        BigInteger year = new BigInteger(digits);
        if (year.signum() <= 0) {
            return say("year.bc", BigInteger.ONE.subtract(year).toString());
        }
        return say(year.compareTo(FOUR_DIGITS) < 0 ? "year.early" : "year", year.toString());
    }

    /** The first of the years for which digits ending in X stand. */
    private static String earliest(String digits) {
        return digits.replace('X', digits.startsWith("-") ? '9' : '0');
    }

    private static String latest(String digits) {
        String latest = digits.replace('X', digits.startsWith("-") ? '0' : '9');
        return latest.equals("-0000") ? "-0001" : latest;
    }

    private static int months(WrittenDate date) {
        return date.month().isEmpty() ? DayPattern.ALL_MONTHS : DayPattern.bits(date.month(), 12);
    }

    private static int days(WrittenDate date) {
        return date.day().isEmpty() ? DayPattern.ALL_DAYS : DayPattern.bits(date.day(), 31);
    }

    /** The months that have one of the days; all months where the month is not known. */
    private static int monthsWith(int days, int months, IntUnaryOperator length) {
        return months == DayPattern.ALL_MONTHS
                ? months
                : numbers(months)
                        .filter(month -> first(days) <= length.applyAsInt(month))
                        .map(month -> 1 << month)
                        .sum();
    }

    /** The days that one of the months has in some year; all days where the day is not known. */
    private static int daysIn(int months, int days) {
        return days == DayPattern.ALL_DAYS
                ? days
                : numbers(days)
                        .filter(day -> numbers(months).anyMatch(month -> day <= longest(month)))
                        .map(day -> 1 << day)
                        .sum();
    }

    private static int lengthOfMonth(WrittenDate date, int month) {
        return YearMonth.of(Integer.parseInt(date.year()), month).lengthOfMonth();
    }

    private static int longest(int month) {
        return Month.of(month).maxLength();
    }

    /** Whether these are several numbers without a gap between them. */
    private static boolean isRun(int bits) {
        int shifted = bits >>> first(bits);
        return shifted > 1 && (shifted & (shifted + 1)) == 0;
    }

    private static int first(int bits) {
        return Integer.numberOfTrailingZeros(bits);
    }

    private static IntStream numbers(int bits) {
        return IntStream.rangeClosed(1, 31).filter(number -> (bits & (1 << number)) != 0);
    }

    private String say(String key, String... values) {
        return words.say(key, values);
    }
}
