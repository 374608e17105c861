package org.amparo.feed.template;

import java.util.List;
import java.util.Optional;
import org.amparo.id.RecordId;

/** A sentence of an item, with the sources that it rests on. A template that writes HTML must escape its text. */
public interface ItemSentence {

    /** The sentence, with its full stop. */
    String text();

    /**
     * The sources that it rests on, each by its number in {@link ItemView#sources}, from 1, in ascending order; empty
     * if the file has no evidence for it, or it claims nothing.
     */
    List<Integer> notes();

    /**
     * The record that the sentence is about and that can be read elsewhere, such as a related incident; empty for most.
     * It is in the publication.
     */
    default Optional<RecordId> leadsTo() {
        return Optional.empty();
    }

    /** The numbers of the notes, without the sentence. */
    @Override
    String toString();
}
