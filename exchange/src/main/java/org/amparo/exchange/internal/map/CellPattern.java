package org.amparo.exchange.internal.map;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression for the whole of a text, whose groups are its parts. */
final class CellPattern {

    /** The name of a group in an expression. */
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

    /** What a pattern may look at characters of one text; an honest one needs a few for each. */
    private static final int MOST_LOOKS = 1_000_000;

    private final Pattern pattern;
    private final Set<String> groups = new LinkedHashSet<>();
    private final boolean hasGroup;

    CellPattern(MapPart part) {
        try {
            pattern = Pattern.compile(part.word(), Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw part.refusal("map-pattern", "Expected a regular expression.");
        }
        Matcher names = GROUP.matcher(pattern.pattern());
        while (names.find()) {
            groups.add(names.group(1));
        }
        hasGroup = pattern.matcher("").groupCount() > 0;
    }

    /** The names of the groups. */
    Set<String> groups() {
        return groups;
    }

    /** Whether it fits the whole of a text. */
    boolean fits(String text, String column) {
        return matches(pattern.matcher(new Bounded(text)), column);
    }

    private static boolean matches(Matcher matcher, String column) {
        try {
            return matcher.matches();
        } catch (TooManyLooks | StackOverflowError e) {
            throw new RowFault(Fault.PATTERN_TOO_SLOW, Set.of(column), "");
        }
    }

    /** The parts of a text by name, those that are not empty; the whole by an empty name. */
    Map<String, String> parts(String text, String column) {
        Matcher matcher = pattern.matcher(new Bounded(text));
        if (!matches(matcher, column)) {
            throw new RowFault(Fault.PATTERN_UNMATCHED, Set.of(column), "");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        String whole = hasGroup && groups.isEmpty() ? part(text, matcher.start(1), matcher.end(1)) : text;
        put(parts, "", whole);
        groups.forEach(name -> put(parts, name, part(text, matcher.start(name), matcher.end(name))));
        return parts;
    }

    private static String part(String text, int start, int end) {
        return start < 0 ? "" : text.substring(start, end).strip();
    }

    private static void put(Map<String, String> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.put(name, text);
        }
    }

    /** A text that can be looked at so many times. */
    private static final class Bounded implements CharSequence {

        private final CharSequence text;
        private int looks;

        Bounded(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** The end of a match that goes nowhere. */
    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super("", null, false, false);
        }
    }
}
