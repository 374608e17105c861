package org.amparo.feed.template;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a section: one sentence or more on the same thing. */
public interface ItemLine {

    /** The sentences, at least one. */
    List<ItemSentence> sentences();

    /** The whole line without the numbers of its notes, for example {@code Released on 2 June 2024.} */
    default String text() {
        return sentences().stream().map(ItemSentence::text).collect(Collectors.joining(" "));
    }

    /** The number of sentences, without their content. */
    @Override
    String toString();
}
