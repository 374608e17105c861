package org.amparo.submission;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Lays out words that are read from the right: which these are, in which form their letters are, and in which order. */
final class RightToLeft implements BidiReorderer {

    private final ArabicLetters letters = new ArabicLetters();

    @Override
    public String shapeText(String text) {
        return letters.joined(text);
    }

    /** Called for a form that a font does not have. */
    @Override
    public String deshapeText(String text) {
        return ArabicLetters.plain(text);
    }

    /** The words of a line that are read from the right, as they stand from left to right; numbers in them do not turn. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : ArabicLetters.reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /**
     * Splits paragraphs into runs: words that are read from the right, with all that stands in them, and words that are
     * read from the left.
     */
    static final class Runs implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            Bidi bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            split(bidi, 0, bidi.getRunCount());
        }

        /** Adds the runs between two: of those with the lowest level, an odd one has all between. */
        private void split(Bidi bidi, int from, int to) {
            if (from == to) {
                return;
            }
            int lowest = bidi.getRunLevel(from);
            for (int i = from; i < to; i++) {
                lowest = Math.min(lowest, bidi.getRunLevel(i));
            }
            if (lowest % 2 != 0) {
                add(bidi.getRunStart(from), bidi.getRunLimit(to - 1), RTL);
                return;
            }
            int start = from;
            for (int i = from; i < to; i++) {
                if (bidi.getRunLevel(i) == lowest) {
                    split(bidi, start, i);
                    add(bidi.getRunStart(i), bidi.getRunLimit(i), LTR);
                    start = i + 1;
                }
            }
            split(bidi, start, to);
        }

        private void add(int start, int limit, byte direction) {
            runs.add(new BidiTextRun(start, limit - start, direction));
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            for (int letter : paragraph.codePoints().toArray()) {
                switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return LTR;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return RTL;
                    }
                    default -> {}
                }
            }
            return NEUTRAL;
        }
    }
}
