package org.amparo.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.amparo.internal.problem.Invalid;

/**
 * The days of a date with unspecified digits or with a sub-year grouping: every day whose year fits four digits or
 * X, whose month is one of a set, and whose day of the month is one of a set.
 *
 * <p>Months are counted from the written year, so that a winter can reach into the years beside it: bit 0 is December
 * of the year before, bits 1 to 12 are the months of the year itself, bits 13 to 15 are January to March of the year
 * after.
 */
final class DayPattern extends Days {

    /** Bits 1 to 12. */
    static final int ALL_MONTHS = 0x1FFE;

    /** Bits 1 to 31. */
    static final int ALL_DAYS = 0xFFFF_FFFE;

    private final boolean negative;
    private final String year;
    private final int months;
    private final int days;
    private final long firstMonth;
    private final long lastMonth;
    private final long first;
    private final long last;

    /**
     * The days that fit.
     *
     * @param year four characters, digits or {@code X}
     * @throws org.amparo.problem.InvalidValueException if no day fits
     */
    DayPattern(boolean negative, String year, int months, int days) {
        this.negative = negative;
        this.year = year;
        this.months = months;
        this.days = days;
        int low = Integer.parseInt(year.replace('X', negative ? '9' : '0'));
        int high = Integer.parseInt(year.replace('X', negative ? '0' : '9'));
        this.firstMonth = 12L * (negative ? -low : low) - 1;
        this.lastMonth = 12L * (negative ? -high : high) + 14;
        this.first = search(Long.MIN_VALUE, 1).orElseThrow(Invalid.DATE_IMPOSSIBLE::exception);
        this.last = search(Long.MAX_VALUE, -1).orElseThrow(Invalid.DATE_IMPOSSIBLE::exception);
    }

    /** The numbers from 1 to {@code max} that two characters, digits or X, can stand for, as bits. */
    static int bits(String digits, int max) {
        int bits = 0;
        for (int number = 1; number <= max; number++) {
            if (fits(digits.charAt(0), number / 10) && fits(digits.charAt(1), number % 10)) {
                bits |= 1 << number;
            }
        }
        return bits;
    }

    @Override
    long first() {
        return first;
    }

    @Override
    long last() {
        return last;
    }

    @Override
    boolean has(long day) {
        if (day < first || day > last) {
            return false;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return (days & (1 << date.getDayOfMonth())) != 0 && hasMonth(date.getYear(), date.getMonthValue());
    }

    @Override
    long floor(long limit) {
        return limit >= last ? last : search(limit, -1).orElseThrow();
    }

    @Override
    long ceiling(long limit) {
        return limit <= first ? first : search(limit, 1).orElseThrow();
    }

    /** The nearest day that fits, from {@code start} on, forwards (1) or backwards (-1). */
    private OptionalLong search(long start, int step) {
        long month = Math.max(firstMonth, Math.min(lastMonth, monthOf(start)));
        for (; firstMonth <= month && month <= lastMonth; month += step) {
            int calendarYear = Math.toIntExact(Math.floorDiv(month, 12L));
            int calendarMonth = (int) Math.floorMod(month, 12L) + 1;
            if (hasMonth(calendarYear, calendarMonth)) {
                OptionalLong day = searchMonth(YearMonth.of(calendarYear, calendarMonth), start, step);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong searchMonth(YearMonth month, long start, int step) {
        int length = month.lengthOfMonth();
        long beforeFirst = month.atDay(1).toEpochDay() - 1;
        for (int day = step > 0 ? 1 : length; 1 <= day && day <= length; day += step) {
            long candidate = beforeFirst + day;
            boolean reached = step > 0 ? candidate >= start : candidate <= start;
            if (reached && (days & (1 << day)) != 0) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    private static long monthOf(long day) {
        long within = Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), day));
        LocalDate date = LocalDate.ofEpochDay(within);
        return 12L * date.getYear() + date.getMonthValue() - 1;
    }

    private boolean hasMonth(int calendarYear, int month) {
        return (hasBit(month) && fitsYear(calendarYear))
                || (month == 12 && hasBit(0) && fitsYear(calendarYear + 1))
                || (month <= 3 && hasBit(month + 12) && fitsYear(calendarYear - 1));
    }

    private boolean hasBit(int month) {
        return (months & (1 << month)) != 0;
    }

    private boolean fitsYear(int candidate) {
        int rest = negative ? -candidate : candidate;
        if (rest < 0 || rest > 9999 || (negative && rest == 0)) {
            return false;
        }
        for (int place = 3; place >= 0; place--, rest /= 10) {
            if (!fits(year.charAt(place), rest % 10)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char written, int digit) {
        return written == 'X' || written - '0' == digit;
    }
}
