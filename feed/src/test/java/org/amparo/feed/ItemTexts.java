package org.amparo.feed;

import java.util.stream.Stream;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemView;

/** What an item says: its title, its tags and its sentences. */
final class ItemTexts {

    private ItemTexts() {}

    static Stream<String> of(Item item) {
        ItemView view = item.view();
        return Stream.of(
                        Stream.of(view.title()),
                        item.tags().stream(),
                        view.standfirst().stream().map(ItemSentence::text),
                        view.account().stream().map(ItemSentence::text),
                        view.sections().stream()
                                .flatMap(section -> section.lines().stream())
                                .flatMap(line -> line.sentences().stream())
                                .map(ItemSentence::text))
                .flatMap(all -> all);
    }
}
