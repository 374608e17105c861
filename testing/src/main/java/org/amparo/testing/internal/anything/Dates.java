package org.amparo.testing.internal.anything;

import java.util.List;
import org.amparo.testing.internal.chance.Dice;

/** Dates and periods in all forms of EDTF that the format knows, the plain ones more often. */
final class Dates {

    private static final List<String> RARE = List.of(
            "-0043",
            "0000",
            "0085",
            "Y-170000002",
            "Y12025",
            "[..1984]",
            "[2024-03..]",
            "[1667,1670..1672]",
            "1XXX",
            "201X",
            "2023-XX-05",
            "2023-1X",
            "2024-02-29",
            "?2004-06~-11",
            "2004-?06-11",
            "%2011-06-13");

    private final Dice dice;

    Dates(Dice dice) {
        this.dice = dice;
    }

    String date() {
        return switch (dice.between(0, 9)) {
            case 0 -> dice.oneOf(RARE);
            case 1 -> "[" + day(2024) + "," + day(2025) + ".." + day(2026) + "]";
            case 2 -> year() + "-" + dice.between(21, 41);
            case 3 -> "[" + day(2022) + ".." + day(2023) + "]";
            default -> end();
        };
    }

    String period() {
        int year = year();
        return switch (dice.between(0, 7)) {
            case 0 -> end() + "/";
            case 1 -> "/" + end();
            case 2 -> "../" + end();
            case 3, 4 -> end() + "/..";
            case 5 -> end() + "/" + end();
            default -> day(year) + "/" + day(year + 1);
        };
    }

    String instant() {
        String fraction = dice.percent(30) ? "." + dice.between(1, 999) : "";
        return day(year()) + "T" + two(dice.between(0, 23)) + ":" + two(dice.between(0, 59)) + ":"
                + two(dice.between(0, 59)) + fraction + "Z";
    }

    private String end() {
        String qualifier = dice.percent(15) ? dice.oneOf(List.of("?", "~", "%")) : "";
        int year = year();
        return switch (dice.between(0, 4)) {
            case 0 -> year + qualifier;
            case 1 -> year + "-" + two(dice.between(1, 12)) + qualifier;
            default -> day(year) + qualifier;
        };
    }

    private int year() {
        return dice.percent(80) ? dice.between(2019, 2026) : dice.between(1905, 2031);
    }

    private String day(int year) {
        return year + "-" + two(dice.between(1, 12)) + "-" + two(dice.between(1, 28));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
