package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import org.amparo.feed.internal.items.Sections.Section;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.id.RecordId;

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
                .<ItemSentence>map(told -> new NotedSentence(told.text(), sources.notes(told.basis()), told.leadsTo()))
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

    private record NotedSentence(String text, List<Integer> notes, Optional<RecordId> leadsTo) implements ItemSentence {

        @Override
        public String toString() {
            return notes.toString();
        }
    }
}
