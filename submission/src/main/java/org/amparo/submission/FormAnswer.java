package org.amparo.submission;

import java.util.List;
import java.util.Optional;
import org.amparo.feed.internal.words.Phrase;

/**
 * What the record answers to a question.
 *
 * @param told the sentences
 * @param remark words of the library that are no claim of a source, such as why the record has no answer
 */
record FormAnswer(List<Phrase> told, Optional<String> remark) {

    /** An answer of sentences; none if there are no words. */
    static FormAnswer of(List<Phrase> told) {
        return new FormAnswer(told.stream().filter(phrase -> !phrase.isEmpty()).toList(), Optional.empty());
    }

    static FormAnswer of(Phrase told) {
        return of(List.of(told));
    }

    /** An answer that no source gives. */
    static FormAnswer saying(String remark) {
        return new FormAnswer(List.of(), Optional.of(remark));
    }

    /** The same sentences with a remark. */
    FormAnswer with(String more) {
        return new FormAnswer(told, Optional.of(more));
    }

    boolean isEmpty() {
        return told.isEmpty() && remark.isEmpty();
    }

    @Override
    public String toString() {
        return Integer.toString(told.size());
    }
}
