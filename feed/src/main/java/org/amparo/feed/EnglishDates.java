package org.amparo.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.time.PartialDate;

/**
 * Dates in English words that say exactly as much as the date does: a date known to the month stays a month. What has no simple words stays EDTF.
 */
final class EnglishDates {

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
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[0-9]{1,18})");
    private static final Pattern DECADE = Pattern.compile("([1-9][0-9]{2})X");
    private static final Pattern PLAIN =
            Pattern.compile("(-?[0-9]{4})(?:-(?:([0-9]{2})(?:-(?:([0-9]{2})|XX))?|XX(?:-XX)?))?");
    private static final Pattern QUALIFIER = Pattern.compile("[?~%]");

    private EnglishDates() {}

    /** The date as a noun: "5 November 2023", "about November 2023", "between 9 and 31 December 2024". */
    static String text(PartialDate date) {
        return words(date).orElseGet(date::toString);
    }

    /** The date as an adverb: "on 5 November 2023", "in November 2023", "between 9 and 31 December 2024". */
    static String when(PartialDate date) {
        String text = date.toString();
        String words = text(date);
        if (words.startsWith("between ")) {
            return words;
        }
        return (startsWithDay(text) && !date.approximate() ? "on " : "in ") + words;
    }

    private static boolean startsWithDay(String text) {
        String first = QUALIFIER.matcher(text).replaceAll("").replaceFirst("^\\[?(\\.\\.)?", "");
        Matcher plain = PLAIN.matcher(first.split("[\\],.]", 2)[0]);
        return plain.matches() && plain.group(3) != null;
    }

    private static Optional<String> words(PartialDate date) {
        String text = date.toString();
        if (text.startsWith("[")) {
            return set(text.substring(1, text.length() - 1));
        }
        // Which component is doubted is lost: to doubt all of them says less, and stays true.
        return plain(QUALIFIER.matcher(text).replaceAll(""))
                .map(words -> date.approximate() ? "about " + words : words)
                .map(words -> date.uncertain() ? words + " (uncertain)" : words);
    }

    private static Optional<String> set(String members) {
        List<String> all = List.of(members.split(","));
        if (all.size() == 1) {
            return range(all.get(0).trim(), "between ", " and ");
        }
        List<Optional<String>> words =
                all.stream().map(member -> range(member.trim(), "", " to ")).toList();
        return words.stream().allMatch(Optional::isPresent)
                ? Optional.of(words.stream().flatMap(Optional::stream).collect(Collectors.joining(" or ")))
                : Optional.empty();
    }

    private static Optional<String> range(String member, String before, String between) {
        int dots = member.indexOf("..");
        if (dots < 0) {
            return plain(member);
        }
        String from = member.substring(0, dots);
        String to = member.substring(dots + 2);
        if (from.isEmpty()) {
            return plain(to).map(words -> words + " or earlier");
        }
        if (to.isEmpty()) {
            return plain(from).map(words -> words + " or later");
        }
        return plain(from).flatMap(first -> plain(to).map(last -> before + shortened(first, last) + between + last));
    }

    /** The first day of two in one month needs no month of its own: "9 and 31 December 2024". */
    private static String shortened(String first, String last) {
        int day = first.indexOf(' ');
        return Character.isDigit(first.charAt(0))
                        && day > 0
                        && day <= 2
                        && last.endsWith(first.substring(day))
                        && last.indexOf(' ') <= 2
                ? first.substring(0, day)
                : first;
    }

    private static Optional<String> plain(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return Optional.of("the " + decade.group(1) + "0s");
        }
        Matcher longYear = LONG_YEAR.matcher(text);
        if (longYear.matches()) {
            return Optional.of(year(Long.parseLong(longYear.group(1))));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            return Optional.empty();
        }
        String year = year(Long.parseLong(plain.group(1)));
        if (plain.group(2) == null) {
            return Optional.of(year);
        }
        String inYear = part(Integer.parseInt(plain.group(2)), year);
        return Optional.of(plain.group(3) == null ? inYear : Integer.parseInt(plain.group(3)) + " " + inYear);
    }

    private static String year(long year) {
        if (year <= 0) {
            return (1 - year) + " BC";
        }
        return year < 1000 ? "AD " + year : Long.toString(year);
    }

    /** A month, or one of EDTF's groupings of months. */
    private static String part(int number, String year) {
        if (number <= 12) {
            return MONTHS.get(number - 1) + " " + year;
        }
        if (number <= 24) {
            return SEASONS.get(number - 21) + " " + year;
        }
        if (number <= 28) {
            return SEASONS.get(number - 25) + " " + year + " (northern hemisphere)";
        }
        if (number <= 32) {
            return SEASONS.get(number - 29) + " " + year + " (southern hemisphere)";
        }
        if (number <= 36) {
            return "the " + ORDINALS.get(number - 33) + " quarter of " + year;
        }
        return number <= 39
                ? "the " + ORDINALS.get(number - 37) + " third of " + year
                : "the " + ORDINALS.get(number - 40) + " half of " + year;
    }

    /** The days, weeks, months and years of an ISO 8601 length such as {@code P5Y6M}. */
    static String length(String duration) {
        Matcher units = Pattern.compile("([0-9]+)([YMWD])").matcher(duration);
        return units.results()
                .map(unit -> unit.group(1) + " " + unitName(unit.group(2))
                        + (unit.group(1).equals("1") ? "" : "s"))
                .collect(Collectors.joining(", "));
    }

    private static String unitName(String unit) {
        return switch (unit) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            default -> "day";
        };
    }
}
