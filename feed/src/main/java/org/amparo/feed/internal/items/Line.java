package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.id.RecordId;

/** A line while an item is made: sentences one after the other. */
final class Line {

    private final List<Piece> sentences = new ArrayList<>();

    /** A line with a phrase as its sentence, if there are words. */
    static Line of(Phrase phrase) {
        return new Line().say(phrase);
    }

    /** Adds a phrase as a sentence. Nothing is added if there are no words. */
    Line say(Phrase phrase) {
        return say(phrase, Optional.empty());
    }

    /** Adds a phrase about a record that can be read elsewhere. */
    Line lead(Phrase phrase, RecordId to) {
        return say(phrase, Optional.of(to));
    }

    private Line say(Phrase phrase, Optional<RecordId> leadsTo) {
        if (!phrase.isEmpty()) {
            sentences.add(new Piece(phrase, leadsTo));
        }
        return this;
    }

    List<Piece> sentences() {
        return sentences;
    }

    /** A sentence, and where it leads. */
    record Piece(Phrase phrase, Optional<RecordId> leadsTo) {

        @Override
        public String toString() {
            return "sentence";
        }
    }
}
