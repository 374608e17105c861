package org.amparo.time;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date taken apart as it is written: the digits and X of its components, and which of them are marked. The text must
 * be one that {@link EdtfParser} accepts.
 *
 * @param year the year, with its sign
 * @param month the month, or the number of a season or another part of the year; empty if there is none
 * @param day the day of the month; empty if there is none
 */
record WrittenDate(
        String year,
        String month,
        String day,
        Set<Component> all,
        Set<Component> uncertain,
        Set<Component> approximate) {

    enum Component {
        YEAR("component.year"),
        MONTH("component.month"),
        PART("component.part"),
        DAY("component.day");

        /** The key of the phrase that names the component. */
        final String key;

        Component(String key) {
            this.key = key;
        }
    }

    private static final Pattern DATE = Pattern.compile(
            "([?~%]?)Y?(-?[0-9X]+)([?~%]?)" + "(?:-([?~%]?)([0-9X]{2})([?~%]?))?(?:-([?~%]?)([0-9X]{2})([?~%]?))?");

    static WrittenDate of(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("A date that was read has a form that is not known.");
        }
        String month = orEmpty(matcher.group(5));
        String day = orEmpty(matcher.group(8));
        EnumSet<Component> all = EnumSet.noneOf(Component.class);
        EnumSet<Component> uncertain = EnumSet.noneOf(Component.class);
        EnumSet<Component> approximate = EnumSet.noneOf(Component.class);
        for (int i = 0; i < 3 && matcher.group(3 * i + 2) != null; i++) {
            Component component = switch (i) {
                case 0 -> Component.YEAR;
                case 1 -> isPart(month) ? Component.PART : Component.MONTH;
                default -> Component.DAY;
            };
            all.add(component);
            mark(orEmpty(matcher.group(3 * i + 1)), EnumSet.of(component), uncertain, approximate);
            mark(orEmpty(matcher.group(3 * i + 3)), all, uncertain, approximate);
        }
        return new WrittenDate(orEmpty(matcher.group(2)), month, day, all, uncertain, approximate);
    }

    /** Whether the year has an unknown digit. */
    boolean hasOpenYear() {
        return year.indexOf('X') >= 0;
    }

    boolean hasPart() {
        return isPart(month);
    }

    private static boolean isPart(String month) {
        return !month.isEmpty() && DayPattern.bits(month, 12) == 0;
    }

    private static void mark(String mark, Set<Component> marked, Set<Component> uncertain, Set<Component> approximate) {
        if (mark.equals("?") || mark.equals("%")) {
            uncertain.addAll(marked);
        }
        if (mark.equals("~") || mark.equals("%")) {
            approximate.addAll(marked);
        }
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
