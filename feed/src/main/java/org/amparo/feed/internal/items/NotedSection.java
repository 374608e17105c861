package org.amparo.feed.internal.items;

import java.util.List;
import org.amparo.feed.internal.items.Sections.Section;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;

/** A section whose sentences have the numbers of their sources. */
record NotedSection(Kind kind, String heading, List<ItemLine> lines) implements ItemSection {

    static ItemSection of(Section section, ItemSources sources) {
        return new NotedSection(
                section.kind(),
                section.heading(),
                section.lines().stream().map(line -> noted(line, sources)).toList());
    }

    private static ItemLine noted(Line line, ItemSources sources) {
        return new NotedLine(line.sentences().stream()
                .<ItemSentence>map(told -> new NotedSentence(told.text(), sources.notes(told.basis())))
                .toList());
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

    private record NotedSentence(String text, List<Integer> notes) implements ItemSentence {

        @Override
        public String toString() {
            return notes.toString();
        }
    }
}
