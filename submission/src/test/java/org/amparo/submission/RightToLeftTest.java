package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightToLeftTest {

    private static final RightToLeft WORDS = new RightToLeft();

    /** The runs of a paragraph in English, those from the right in braces. */
    private static List<String> runs(String paragraph) {
        RightToLeft.Runs splitter = new RightToLeft.Runs();
        splitter.setParagraph(paragraph, BidiSplitter.LTR);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            String text = paragraph.substring(run.getStart(), run.getStart() + run.getLength());
            runs.add(run.getDirection() == BidiSplitter.RTL ? "{" + text + "}" : text);
        }
        return runs;
    }

    @Test
    void words_from_the_right_are_one_run_with_the_numbers_in_them() {
        assertThat(runs("News “\u2068عام 1981 (في Keel) هنا\u2069”, 10 June"))
                .containsExactly("News “\u2068", "{عام 1981 (في Keel) هنا}", "\u2069”, 10 June");
        assertThat(runs("\u20681981 سنة\u2069.")).containsExactly("\u2068", "{1981 سنة}", "\u2069.");
    }

    @Test
    void words_from_the_left_are_no_other_run_for_standing_alone() {
        assertThat(runs("By \u2068Lund\u2069.")).containsExactly("By \u2068Lund\u2069.");
        assertThat(runs("By \u2068Lund \u2068שלום\u2069 2\u2069."))
                .containsExactly("By \u2068", "Lund \u2068", "{שלום}", "\u2069 2", "\u2069.");
        assertThat(runs("")).hasSizeLessThan(2);
    }

    @Test
    void a_line_from_the_right_is_ordered_and_its_numbers_do_not_turn() {
        assertThat(WORDS.reorderRTLTextToLTR("אב 19.81 (גד Keel) ה")).isEqualTo("ה (Keel דג) 19.81 בא");
    }

    @Test
    void letters_take_their_forms_beside_others() {
        assertThat(WORDS.shapeText("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(WORDS.shapeText("لا إله")).isEqualTo("\uFEFB \uFE87\uFEDF\uFEEA");
        assertThat(WORDS.shapeText("بَب")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(WORDS.shapeText("پ‌پ")).isEqualTo("\uFB56\u200C\uFB56");
        assertThat(WORDS.shapeText("یی")).isEqualTo("\uFBFE\uFBFD");
        assertThat(WORDS.shapeText("Lund 12")).isEqualTo("Lund 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام عليكم", "ئاينۇر", "پژمان گل‌چهره", "ى ىى ىىى", "ـبـ"})
    void their_forms_are_the_same_letters(String text) {
        assertThat(ArabicLetters.plain(WORDS.shapeText(text))).isEqualTo(ArabicLetters.plain(text));
    }
}
