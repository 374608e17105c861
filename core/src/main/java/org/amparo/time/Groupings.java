package org.amparo.time;

/**
 * The months of the sub-year groupings 21 to 41, as the bits of {@link DayPattern}.
 *
 * <p>The standard names seasons and does not say when they begin. The months here cover both the meteorological reading
 * (whole months) and the astronomical one (solstice to equinox). A season that can cross the turn of the year covers
 * the one that begins in the written year and the one that ends in it. A season without a hemisphere covers both
 * hemispheres.
 */
final class Groupings {

    private static final int MARCH_TO_JUNE = months(3, 6);
    private static final int JUNE_TO_SEPTEMBER = months(6, 9);
    private static final int SEPTEMBER_TO_DECEMBER = months(9, 12);
    private static final int DECEMBER_TO_MARCH = months(0, 3) | months(12, 15);

    private Groupings() {}

    /** The months of a grouping; 0 if no grouping has this number. */
    static int monthsOf(int grouping) {
        return switch (grouping) {
            case 21 -> MARCH_TO_JUNE | SEPTEMBER_TO_DECEMBER;
            case 22 -> JUNE_TO_SEPTEMBER | DECEMBER_TO_MARCH;
            case 23 -> SEPTEMBER_TO_DECEMBER | MARCH_TO_JUNE;
            case 24 -> DECEMBER_TO_MARCH | JUNE_TO_SEPTEMBER;
            case 25, 31 -> MARCH_TO_JUNE;
            case 26, 32 -> JUNE_TO_SEPTEMBER;
            case 27, 29 -> SEPTEMBER_TO_DECEMBER;
            case 28, 30 -> DECEMBER_TO_MARCH;
            case 33, 34, 35, 36 -> parts(grouping - 33, 3);
            case 37, 38, 39 -> parts(grouping - 37, 4);
            case 40, 41 -> parts(grouping - 40, 6);
            default -> 0;
        };
    }

    private static int parts(int index, int length) {
        return months(index * length + 1, index * length + length);
    }

    private static int months(int from, int to) {
        int bits = 0;
        for (int month = from; month <= to; month++) {
            bits |= 1 << month;
        }
        return bits;
    }
}
