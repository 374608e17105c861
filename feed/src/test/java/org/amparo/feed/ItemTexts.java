package org.amparo.feed;

import java.util.stream.Stream;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.template.ItemSentence;

/** What an item says: its title, its tags and its sentences. */
final class ItemTexts {

    private ItemTexts() {}

    static Stream<String> of(Item item) {
        return Stream.of(
                        Stream.of(item.view().title()),
                        item.tags().stream(),
                        item.view().standfirst().stream().map(ItemSentence::text),
                        item.view().account().stream().map(ItemSentence::text),
                        item.view().sections().stream()
                                .flatMap(section -> section.lines().stream())
                                .flatMap(line -> line.sentences().stream())
                                .map(ItemSentence::text))
                .flatMap(all -> all);
    }
}
