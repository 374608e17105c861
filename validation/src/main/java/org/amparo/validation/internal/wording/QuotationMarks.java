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
        return areStraightBalanced(text)
                && count(text, LEFT_ANGLE) == count(text, RIGHT_ANGLE)
                && areCurlyBalanced(text);
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
