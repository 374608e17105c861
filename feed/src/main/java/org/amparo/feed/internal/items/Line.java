package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;

/** A line while an item is made: sentences one after the other, each with what it rests on. */
final class Line {

    private final Words words;
    private final List<Told> sentences = new ArrayList<>();

    Line(Words words) {
        this.words = words;
    }

    /** Adds words as a sentence. Nothing is added if there are none. */
    Line say(String text, Basis basis) {
        if (!text.isEmpty()) {
            sentences.add(new Told(words.sentence(text), basis, Optional.empty()));
        }
        return this;
    }

    /** Adds words about a record that can be read elsewhere. */
    Line lead(String text, Basis basis, RecordId to) {
        sentences.add(new Told(words.sentence(text), basis, Optional.of(to)));
        return this;
    }

    Line say(Optional<String> text, Basis basis) {
        return say(text.orElse(""), basis);
    }

    List<Told> sentences() {
        return sentences;
    }

    /** A sentence, what it rests on, and where it leads. */
    record Told(String text, Basis basis, Optional<RecordId> leadsTo) {

        @Override
        public String toString() {
            return "sentence";
        }
    }
}
