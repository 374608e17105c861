package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;

/** Collects the sections of an item, and leaves out those without a line. */
final class Sections {

    private final Words words;
    private final List<Section> sections = new ArrayList<>();

    Sections(Words words) {
        this.words = words;
    }

    /** Adds lines to the last section, if it is of this kind, or else as the next one. */
    Sections add(Kind kind, List<Line> lines) {
        for (Line line : lines) {
            add(kind, line);
        }
        return this;
    }

    /** Adds a line, unless it has no sentence. */
    Sections add(Kind kind, Line line) {
        int last = sections.size() - 1;
        if (line.sentences().isEmpty()) {
            return this;
        }
        if (last < 0 || sections.get(last).kind() != kind) {
            Phrase heading = words.say("heading." + kind.name().toLowerCase(Locale.ROOT));
            sections.add(new Section(kind, words.written(heading), new ArrayList<>()));
        }
        sections.get(sections.size() - 1).lines().add(line);
        return this;
    }

    /** What all sentences rest on, in their order. */
    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Section section : sections) {
            for (Line line : section.lines()) {
                for (Line.Piece sentence : line.sentences()) {
                    footnotes.addAll(sentence.phrase().footnotes());
                }
            }
        }
        return footnotes;
    }

    List<Section> list() {
        return sections;
    }

    /** A section while an item is made. */
    record Section(Kind kind, String heading, List<Line> lines) {

        @Override
        public String toString() {
            return kind.toString();
        }
    }
}
