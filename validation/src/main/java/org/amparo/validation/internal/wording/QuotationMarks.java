package org.amparo.validation.internal.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The quotation marks of a text, each of which should have its other half. Single marks are left alone: they are
 * apostrophes too.
 */
public final class QuotationMarks {

    private static final char STRAIGHT = '"';
    private static final char HIGH_66 = '\u201c';
    private static final char HIGH_99 = '\u201d';
    private static final char LOW = '\u201e';
    private static final char LEFT_ANGLE = '\u00ab';
    private static final char RIGHT_ANGLE = '\u00bb';

    private static final Pattern AFTER_DIGIT = Pattern.compile("(?<=\\p{Nd})" + STRAIGHT);

    private QuotationMarks() {}

    /** Whether each mark has its other half. */
    public static boolean areBalanced(String text) {
        return count(text, LEFT_ANGLE) == count(text, RIGHT_ANGLE)
                && (areMixed(text) ? areMixedBalanced(text) : areStraightBalanced(text) && areCurlyBalanced(text));
    }

    private static boolean areMixed(String text) {
        return text.indexOf(STRAIGHT) >= 0 && text.chars().anyMatch(QuotationMarks::isCurly);
    }

    /**
     * News texts often have both, as they were typed and as they were corrected. A straight mark may then be the other
     * half of a curly one, so that only an odd number tells of a half that is missing; and not even that, where each
     * paragraph of a quotation opens with a mark and the last alone is closed.
     */
    private static boolean areMixedBalanced(String text) {
        long curly = text.chars().filter(QuotationMarks::isCurly).count();
        long straight = count(text, STRAIGHT);
        long withoutUnits = count(AFTER_DIGIT.matcher(text).replaceAll(""), STRAIGHT);
        long opened = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && (line.charAt(0) == STRAIGHT || isCurly(line.charAt(0))))
                .count();
        return (curly + straight) % 2 == 0 || (curly + withoutUnits) % 2 == 0 || opened > 1;
    }

    private static boolean isCurly(int character) {
        return character == HIGH_66 || character == HIGH_99 || character == LOW;
    }

    /** A mark directly after a digit may mean inches or seconds: {@code a 5" pipe}. */
    private static boolean areStraightBalanced(String text) {
        return count(text, STRAIGHT) % 2 == 0 || count(AFTER_DIGIT.matcher(text).replaceAll(""), STRAIGHT) % 2 == 0;
    }

    private static boolean areCurlyBalanced(String text) {
        boolean fromBelow = text.indexOf(LOW) >= 0;
        if (!fromBelow && text.indexOf(HIGH_66) < 0) {
            // Swedish and Finnish open and close with the same mark.
            return count(text, HIGH_99) % 2 == 0;
        }
        char opening = fromBelow ? LOW : HIGH_66;
        List<String> paragraphs =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i + 1 < paragraphs.size() && paragraphs.get(i + 1).charAt(0) == opening;
            int open = openAfter(paragraphs.get(i), opening);
            if (open != 0 && !(open == 1 && goesOn)) {
                return false;
            }
        }
        return true;
    }

    /** How many quotations are open at the end of a paragraph; -1 where one was closed that was not open. */
    private static int openAfter(String paragraph, char opening) {
        int open = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == opening) {
                open++;
            } else if (c == HIGH_66 || c == HIGH_99) {
                open--;
                if (open < 0) {
                    return -1;
                }
            }
        }
        return open;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
