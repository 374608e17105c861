package org.amparo.submission;

import java.util.List;
import java.util.Optional;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;

/**
 * A submission in words: what every form of it has.
 *
 * @param title the title
 * @param notes for whom it is, of which record and of which day
 * @param sections the questions and answers
 * @param sources the sources by their numbers
 */
record Document(String title, List<String> notes, List<Section> sections, List<ItemSource> sources) {

    /** Some answers under a heading. */
    record Section(String heading, List<Reply> replies) {

        @Override
        public String toString() {
            return heading;
        }
    }

    /**
     * A question and its answer.
     *
     * @param number the number of the question
     * @param remark words that are no claim of a source
     */
    record Reply(String number, String question, List<ItemSentence> sentences, Optional<String> remark) {

        @Override
        public String toString() {
            return number;
        }
    }

    /** All words of it, a line for each piece. */
    String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        for (Section section : sections) {
            text.append(section.heading()).append('\n');
            for (Reply reply : section.replies()) {
                text.append(reply.number())
                        .append(". ")
                        .append(reply.question())
                        .append('\n');
                reply.sentences()
                        .forEach(sentence -> text.append(sentence.text())
                                .append(marks(sentence))
                                .append('\n'));
                reply.remark().ifPresent(remark -> text.append(remark).append('\n'));
            }
        }
        for (ItemSource source : sources) {
            text.append(source.number()).append(". ").append(source(source)).append('\n');
            source.wordings().forEach(wording -> text.append(wording).append('\n'));
        }
        return text.toString();
    }

    /** The numbers of the sources of a sentence, in brackets. */
    static String marks(ItemSentence sentence) {
        StringBuilder marks = new StringBuilder();
        sentence.notes().forEach(number -> marks.append('[').append(number).append(']'));
        return marks.toString();
    }

    /** A source with its addresses. */
    static String source(ItemSource source) {
        StringBuilder text = new StringBuilder(source.name());
        source.url().ifPresent(url -> text.append(", ").append(url));
        source.archiveUrl()
                .ifPresent(url -> text.append(", ").append(copy(source)).append(url));
        return text.toString();
    }

    /** What an archived copy is called, before its address. */
    static String copy(ItemSource source) {
        return "archived copy" + source.archivedOn().map(day -> " of " + day).orElse("") + ": ";
    }

    @Override
    public String toString() {
        return Integer.toString(sections.size());
    }
}
