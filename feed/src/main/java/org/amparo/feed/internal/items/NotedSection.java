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
                Phrase phrase = told.phrase();
                sentences.add(new NotedSentence(words.sentence(phrase), sources.notes(phrase), told.leadsTo()));
            }
            lines.add(new NotedLine(List.copyOf(sentences)));
        }
        return new NotedSection(section.kind(), section.heading(), List.copyOf(lines));
    }

    /** Sentences of running text, with the numbers of their sources. */
    static List<ItemSentence> sentences(Words words, List<Phrase> told, ItemSources sources) {
        List<ItemSentence> sentences = new ArrayList<>();
        for (Phrase phrase : told) {
            sentences.add(new NotedSentence(words.sentence(phrase), sources.notes(phrase), Optional.empty()));
        }
        return List.copyOf(sentences);
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

    private record NotedSentence(String text, List<Integer> notes, Optional<RecordId> leadsTo) implements ItemSentence {

        @Override
        public String toString() {
            return notes.toString();
        }
    }
}
