package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.feed.internal.items.Sections.Section;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemSentence;
import org.amparo.id.RecordId;

/** A section whose sentences have the numbers of their sources. */
record NotedSection(Kind kind, String heading, List<ItemLine> lines) implements ItemSection {

    static ItemSection of(Words words, Section section, ItemSources sources) {
        List<ItemLine> lines = new ArrayList<>();
        for (Line line : section.lines()) {
            List<ItemSentence> sentences = new ArrayList<>();
            for (Line.Piece told : line.sentences()) {
                sentences.add(sentence(words, told.phrase(), told.leadsTo(), sources));
            }
            lines.add(new NotedLine(List.copyOf(sentences)));
        }
        return new NotedSection(section.kind(), section.heading(), List.copyOf(lines));
    }

    /** Sentences of running text, with the numbers of their sources. */
    static List<ItemSentence> sentences(Words words, List<Phrase> told, ItemSources sources) {
        List<ItemSentence> sentences = new ArrayList<>();
        for (Phrase phrase : told) {
            sentences.add(sentence(words, phrase, Optional.empty(), sources));
        }
        return List.copyOf(sentences);
    }

    private static ItemSentence sentence(Words words, Phrase phrase, Optional<RecordId> leadsTo, ItemSources sources) {
        String text = words.sentence(phrase);
        return new NotedSentence(text, words.lasting(phrase, text), sources.notes(phrase), leadsTo);
    }

    /** Sentences without notes and without as of when something is known; what says nothing else is left out. */
    static List<ItemSentence> lasting(List<ItemSentence> sentences) {
        List<ItemSentence> left = new ArrayList<>();
        for (ItemSentence sentence : sentences) {
            String text = sentence instanceof NotedSentence noted ? noted.lasting() : sentence.text();
            if (!text.isEmpty()) {
                left.add(new NotedSentence(text, text, List.of(), sentence.leadsTo()));
            }
        }
        return List.copyOf(left);
    }

    /** The same of a section; one without a line if it says nothing else. */
    static ItemSection lasting(ItemSection section) {
        List<ItemLine> left = new ArrayList<>();
        for (ItemLine line : section.lines()) {
            List<ItemSentence> sentences = lasting(line.sentences());
            if (!sentences.isEmpty()) {
                left.add(new NotedLine(sentences));
            }
        }
        return new NotedSection(section.kind(), section.heading(), List.copyOf(left));
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    private record NotedLine(List<ItemSentence> sentences) implements ItemLine {

        @Override
        public String toString() {
            return Integer.toString(sentences.size());
        }
    }

    /**
     * A sentence.
     *
     * @param lasting what of its text is news when it changes
     */
    private record NotedSentence(String text, String lasting, List<Integer> notes, Optional<RecordId> leadsTo)
            implements ItemSentence {

        @Override
        public String toString() {
            return notes.toString();
        }
    }
}
