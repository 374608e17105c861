package org.amparo.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is displayed in English as a reader would, and tells which days of a window the words allow. Unmarked
 * dates only.
 */
final class EnglishReader {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String YEAR = "(AD \\d{1,3}|\\d{4}|\\d+ BC)";
    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2}) )?" + MONTH + " )?" + YEAR);
    private static final Pattern DECADE = Pattern.compile("the (\\d{3}0)s");
    private static final Pattern SHORTENED =
            Pattern.compile("between (\\d{1,2}) and (\\d{1,2} " + MONTH + " " + YEAR + ")");
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)");
    private static final Pattern LIST =
            Pattern.compile("(.+), (" + YEAR + "|one of the years .+|year not known|year [0-9X]{4} .+)");
    private static final Pattern WITHIN =
            Pattern.compile("(?:day ([0-9–]+(?:, \\d+)*(?: or \\d+)?), )?(?:(\\d+) )?(.+)");

    private final List<LocalDate> window;

    EnglishReader(LocalDate from, LocalDate to) {
        this.window = from.datesUntil(to.plusDays(1)).toList();
    }

    Predicate<LocalDate> read(String words) {
        if (words.contains("; or ")) {
            return Arrays.stream(words.split("; or ")).map(this::read).reduce(day -> false, Predicate::or);
        }
        Matcher date = DATE.matcher(words);
        if (date.matches()) {
            return day -> (date.group(1) == null || day.getDayOfMonth() == Integer.parseInt(date.group(1)))
                    && (date.group(2) == null || monthName(day).equals(date.group(2)))
                    && day.getYear() == year(date.group(3));
        }
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            return day -> day.getYear() / 10 == Integer.parseInt(decade.group(1)) / 10;
        }
        Matcher shortened = SHORTENED.matcher(words);
        if (shortened.matches()) {
            return between(
                    shortened.group(1) + " " + shortened.group(3) + " " + shortened.group(4), shortened.group(2));
        }
        Matcher between = BETWEEN.matcher(words);
        if (between.matches()) {
            return between(between.group(1), between.group(2));
        }
        Matcher list = LIST.matcher(words);
        if (list.matches()) {
            return within(list.group(1)).and(someYear(list.group(2)));
        }
        int or = words.lastIndexOf(" or ");
        if (or >= 0) {
            return Arrays.stream((words.substring(0, or) + ", " + words.substring(or + 4)).split(", "))
                    .map(this::element)
                    .reduce(day -> false, Predicate::or);
        }
        return element(words);
    }

    private Predicate<LocalDate> element(String words) {
        String[] range = words.split(" to ");
        return range.length == 2
                ? between(range[0], range[1])
                : words.matches(DATE.pattern()) || words.startsWith("the ") ? read(words) : someYear(words);
    }

    private Predicate<LocalDate> between(String from, String to) {
        LocalDate first = window.stream().filter(read(from)).findFirst().orElseThrow();
        LocalDate last =
                window.stream().filter(read(to)).reduce((one, next) -> next).orElseThrow();
        return day -> !day.isBefore(first) && !day.isAfter(last);
    }

    private static Predicate<LocalDate> within(String words) {
        Matcher matcher = WITHIN.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(words);
        }
        String days = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        List<String> months = List.of(matcher.group(3).split(", | or "));
        return day -> (days == null || isIn(days, day.getDayOfMonth()))
                && (months.contains("month not known") || months.contains(monthName(day)));
    }

    private static boolean isIn(String numbers, int day) {
        String[] run = numbers.split("–");
        return run.length == 2
                ? Integer.parseInt(run[0]) <= day && day <= Integer.parseInt(run[1])
                : List.of(numbers.split(", | or ")).contains(Integer.toString(day));
    }

    private static Predicate<LocalDate> someYear(String words) {
        if (words.equals("year not known")) {
            return day -> true;
        }
        if (words.startsWith("one of the years ")) {
            String[] run = words.substring("one of the years ".length()).split("–");
            return day -> year(run[0]) <= day.getYear() && day.getYear() <= year(run[1]);
        }
        if (words.startsWith("year ")) {
            String digits = words.substring(5, 9).replace('X', '.');
            return day -> String.format(Locale.ROOT, "%04d", day.getYear()).matches(digits);
        }
        return day -> day.getYear() == year(words);
    }

    private static int year(String words) {
        int number = Integer.parseInt(words.replaceAll("[^0-9]", ""));
        return words.endsWith(" BC") ? 1 - number : number;
    }

    private static String monthName(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
