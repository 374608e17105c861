package org.amparo.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.feed.ItemSection.Kind;

/** Collects the sections of an item; one without a line is left out. */
final class Sections {

    private final List<ItemSection> sections = new ArrayList<>();

    Sections add(Kind kind, String heading, Stream<String> lines) {
        List<String> said = lines.filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) {
            sections.add(new ItemSection(kind, heading, said));
        }
        return this;
    }

    Sections addPresent(Kind kind, String heading, Stream<Optional<String>> lines) {
        return add(kind, heading, lines.flatMap(Optional::stream));
    }

    List<ItemSection> list() {
        return sections;
    }
}
