package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;

/** What stands before the fields of an item, for somebody who reads no fields: the first sentences, and an account. */
record Story(List<Phrase> standfirst, List<Phrase> account) {

    /** The story of an item that has none. */
    static final Story NONE = new Story(List.of(), List.of());

    /** A story that begins with this sentence, which may be none. */
    static Story of(Words words, Phrase first, List<Phrase> account) {
        return of(words, List.of(first), account);
    }

    /** The same with several sentences before the account. */
    static Story of(Words words, List<Phrase> first, List<Phrase> account) {
        RunningText standfirst = new RunningText(words);
        first.forEach(standfirst::say);
        return new Story(standfirst.sentences(), account);
    }

    /** What all sentences rest on, in their order. */
    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Phrase sentence : standfirst) {
            footnotes.addAll(sentence.footnotes());
        }
        for (Phrase sentence : account) {
            footnotes.addAll(sentence.footnotes());
        }
        return footnotes;
    }

    @Override
    public String toString() {
        return standfirst.size() + " and " + account.size();
    }
}
