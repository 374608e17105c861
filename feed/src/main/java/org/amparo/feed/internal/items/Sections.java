package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSection.Kind;

/** Collects the sections of an item, and leaves out those without a line. */
final class Sections {

    private final Words words;
    private final List<ItemSection> sections = new ArrayList<>();

    Sections(Words words) {
        this.words = words;
    }

    Sections add(Kind kind, Stream<String> lines) {
        List<String> said = lines.filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) {
            String heading = words.say("heading." + kind.name().toLowerCase(Locale.ROOT));
            sections.add(new Section(kind, heading, said));
        }
        return this;
    }

    Sections addPresent(Kind kind, Stream<Optional<String>> lines) {
        return add(kind, lines.flatMap(Optional::stream));
    }

    List<ItemSection> list() {
        return sections;
    }

    private record Section(Kind kind, String heading, List<String> lines) implements ItemSection {

        @Override
        public String toString() {
            return kind.toString();
        }
    }
}
