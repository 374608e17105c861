package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;

/** Collects the sections of an item, and leaves out those without a line. */
final class Sections {

    private final Words words;
    private final List<Section> sections = new ArrayList<>();

    Sections(Words words) {
        this.words = words;
    }

    Sections add(Kind kind, Stream<Line> lines) {
        List<Line> said = lines.filter(line -> !line.sentences().isEmpty()).toList();
        if (!said.isEmpty()) {
            String heading = words.say("heading." + kind.name().toLowerCase(Locale.ROOT));
            sections.add(new Section(kind, heading, said));
        }
        return this;
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
