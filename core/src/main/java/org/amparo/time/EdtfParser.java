package org.amparo.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.amparo.internal.problem.Invalid;

/**
 * A parser of one date: a hand-written descent over ASCII that looks at every character once. The grammar:
 *
 * <pre>
 * text     = date | "[" element *("," element) "]"
 * element  = date [".." date]      and ".." date as the first, date ".." as the last element
 * date     = year ["-" month ["-" day]]
 * year     = [mark] ["-"] 4(digit | "X") [mark]  |  [mark] "Y" ["-"] 5*digit [mark]      the latter stands alone
 * month    = [mark] 2(digit | "X") [mark]        01 to 12, or 21 to 41 without a day
 * day      = [mark] 2(digit | "X") [mark]
 * mark     = "?" | "~" | "%"                     at most one a component
 * </pre>
 */
final class EdtfParser {

    static final int MAX_LENGTH = 512;

    private static final long BEYOND_ANY_YEAR = 10_000_000_000L;
    private static final char END = '\0';

    private final String text;
    private int position;
    private boolean uncertain;
    private boolean approximate;

    private EdtfParser(String text) {
        this.text = text;
    }

    static PartialDate parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Invalid.DATE_SYNTAX_LENGTH.exception();
        }
        return isPlain(text, 0, text.length())
                ? new PartialDate(text, null, false, false)
                : new EdtfParser(text).date();
    }

    /**
     * Whether the text has, from one position to another, a year, month or day written in digits alone, as most dates
     * are. Everything else, mistakes included, has to be parsed.
     */
    static boolean isPlain(String text, int start, int end) {
        int length = end - start;
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        int year = number(text, start, 4);
        if (year < 0 || length == 4) {
            return year >= 0;
        }
        int month = number(text, start + 5, 2);
        if (text.charAt(start + 4) != '-' || month < 1 || month > 12 || length == 7) {
            return text.charAt(start + 4) == '-' && month >= 1 && month <= 12;
        }
        int day = number(text, start + 8, 2);
        return text.charAt(start + 7) == '-' && day >= 1 && (day <= 28 || day <= lastDay(year, month));
    }

    private static int lastDay(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The days of a text that is plain. */
    static Days plainDays(String text) {
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return DayRange.year(year);
        }
        int month = number(text, 5, 2);
        return text.length() == 7
                ? DayRange.month(year, month)
                : DayRange.day(LocalDate.of(year, month, number(text, 8, 2)));
    }

    /** The number that so many digits write; -1 if they are not all there. */
    private static int number(String text, int start, int count) {
        if (text.length() < start + count) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < start + count; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private PartialDate date() {
        if (peek() == '{') {
            throw Invalid.DATE_SET_REFUSED.exception();
        }
        if (isLikeInterval()) {
            throw Invalid.DATE_INTERVAL_REFUSED.exception();
        }
        Days days = peek() == '[' ? choice() : single();
        if (position < text.length()) {
            throw Invalid.DATE_SYNTAX.exception();
        }
        return new PartialDate(text, days, uncertain, approximate);
    }

    /** Tells an interval from a day with slashes: 12/05/1988 is not meant as one. */
    private boolean isLikeInterval() {
        int slash = text.indexOf('/');
        return slash >= 0
                && slash == text.lastIndexOf('/')
                && isLikeEnd(text.substring(0, slash))
                && isLikeEnd(text.substring(slash + 1));
    }

    private static boolean isLikeEnd(String end) {
        return end.isEmpty() || end.equals("..") || end.length() >= 4;
    }

    private Days choice() {
        List<Days> elements = new ArrayList<>();
        do {
            position++;
            elements.add(element(elements.isEmpty()));
        } while (peek() == ',');
        expect(']');
        return elements.size() == 1 ? elements.get(0) : new DayChoice(elements);
    }

    private Days element(boolean isFirst) {
        if (isFirst && acceptDots()) {
            return new DayRange(Long.MIN_VALUE, single().last());
        }
        Days from = single();
        if (!acceptDots()) {
            return from;
        }
        if (peek() == ']') {
            return new DayRange(from.first(), Long.MAX_VALUE);
        }
        Days to = single();
        if (from.first() > to.last()) {
            throw Invalid.DATE_IMPOSSIBLE_RANGE.exception();
        }
        return new DayRange(from.first(), to.last());
    }

    private Days single() {
        boolean marked = acceptMark();
        if (accept('Y')) {
            Days days = longYear();
            markAfter(marked);
            return days;
        }
        boolean negative = accept('-');
        String year = digits(4);
        refuseLevelTwoYear();
        markAfter(marked);
        if (negative && year.equals("0000")) {
            throw Invalid.DATE_IMPOSSIBLE_YEAR_ZERO.exception();
        }
        return peek() == '-' ? withinYear(negative, year) : wholeYear(negative, year);
    }

    private Days longYear() {
        boolean negative = accept('-');
        int start = position;
        long year = 0;
        while (isDigit(peek())) {
            year = Math.min(BEYOND_ANY_YEAR, year * 10 + peek() - '0');
            position++;
        }
        if (position > start) {
            refuseLevelTwoYear();
        }
        if (position - start < 5 || text.charAt(start) == '0' || peek() == '-') {
            throw Invalid.DATE_SYNTAX_YEAR.exception();
        }
        return DayRange.year(negative ? -year : year);
    }

    private void refuseLevelTwoYear() {
        if (peek() == 'E' || peek() == 'S') {
            throw Invalid.DATE_UNSUPPORTED.exception();
        }
    }

    private static Days wholeYear(boolean negative, String year) {
        return isOpen(year)
                ? new DayPattern(negative, year, DayPattern.ALL_MONTHS, DayPattern.ALL_DAYS)
                : DayRange.year(number(negative, year));
    }

    private Days withinYear(boolean negative, String year) {
        String month = component();
        int months = DayPattern.bits(month, 12);
        if (months == 0) {
            return new DayPattern(negative, year, grouping(month), DayPattern.ALL_DAYS);
        }
        boolean open = isOpen(year) || isOpen(month);
        if (peek() != '-') {
            return open
                    ? new DayPattern(negative, year, months, DayPattern.ALL_DAYS)
                    : DayRange.month(number(negative, year), Integer.parseInt(month));
        }
        String day = component();
        if (isTimeOfDay()) {
            throw Invalid.DATE_TIME_REFUSED.exception();
        }
        return open || isOpen(day)
                ? new DayPattern(negative, year, months, DayPattern.bits(day, 31))
                : day(YearMonth.of(number(negative, year), Integer.parseInt(month)), Integer.parseInt(day));
    }

    private static DayRange day(YearMonth month, int day) {
        if (!month.isValidDay(day)) {
            throw Invalid.DATE_IMPOSSIBLE.exception();
        }
        return DayRange.day(month.atDay(day));
    }

    private int grouping(String number) {
        int months = isOpen(number) ? 0 : Groupings.monthsOf(Integer.parseInt(number));
        if (months == 0) {
            throw Invalid.DATE_IMPOSSIBLE_MONTH.exception();
        }
        if (peek() == '-') {
            throw Invalid.DATE_SYNTAX_SEASON.exception();
        }
        return months;
    }

    /** Reads a hyphen and two digits or X with their marks, and returns the two. */
    private String component() {
        expect('-');
        boolean marked = acceptMark();
        String component = digits(2);
        markAfter(marked);
        return component;
    }

    /** Refuses a component with a mark on either side: the two would say what {@code %} says alone. */
    private void markAfter(boolean markedBefore) {
        if (acceptMark() && markedBefore) {
            throw Invalid.DATE_SYNTAX.exception();
        }
    }

    private boolean acceptMark() {
        char mark = peek();
        boolean isMark = mark == '?' || mark == '~' || mark == '%';
        if (isMark) {
            uncertain |= mark != '~';
            approximate |= mark != '?';
            position++;
        }
        return isMark;
    }

    /** Reads the given number of digits or X. */
    private String digits(int count) {
        int start = position;
        while (position < start + count) {
            if (peek() != 'X' && !isDigit(peek())) {
                throw Invalid.DATE_SYNTAX.exception();
            }
            position++;
        }
        return text.substring(start, position);
    }

    private boolean isTimeOfDay() {
        char next = peek();
        return next == 'T'
                || next == 't'
                || (next == ' ' && position + 1 < text.length() && isDigit(text.charAt(position + 1)));
    }

    private boolean acceptDots() {
        boolean dots = text.startsWith("..", position);
        if (dots) {
            position += 2;
        }
        return dots;
    }

    private boolean accept(char expected) {
        boolean found = peek() == expected;
        if (found) {
            position++;
        }
        return found;
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw Invalid.DATE_SYNTAX.exception();
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    private static boolean isOpen(String digits) {
        return digits.indexOf('X') >= 0;
    }

    private static int number(boolean negative, String year) {
        int number = Integer.parseInt(year);
        return negative ? -number : number;
    }
}
