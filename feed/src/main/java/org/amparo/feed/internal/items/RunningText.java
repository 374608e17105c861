package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;

/**
 * A short account in whole sentences, one for each thing that is told. A doubt stands in words behind its sentence; one
 * that all sentences share is said once.
 */
final class RunningText {

    /** How many sentences an account has that leaves out what only the fields tell. */
    private static final int LENGTH = 9;

    private final Words words;
    private final List<Utterance> told = new ArrayList<>();
    private final List<Utterance> details = new ArrayList<>();

    RunningText(Words words) {
        this.words = words;
    }

    /** A sentence without what stands behind it, and that. */
    private record Utterance(Phrase sentence, List<Phrase> tails) {

        @Override
        public String toString() {
            return tails.size() + " tails";
        }
    }

    /** Adds a sentence, unless there are no words, or it was said. */
    RunningText say(Phrase phrase) {
        List<Phrase> tails = new ArrayList<>();
        Phrase sentence = phrase.inRunningText(tails);
        Utterance one = new Utterance(sentence, List.copyOf(tails));
        if (!sentence.isEmpty() && !told.contains(one)) {
            told.add(one);
        }
        return this;
    }

    /** Adds a sentence that is left out of a long account, since the fields tell it. */
    RunningText sayIfShort(Phrase phrase) {
        int before = told.size();
        say(phrase);
        details.addAll(told.subList(before, told.size()));
        return this;
    }

    /** Leaves out details, the last first, until the account is short enough or has none left. */
    private void shorten() {
        for (int i = details.size() - 1; i >= 0 && told.size() > LENGTH; i--) {
            told.remove(details.get(i));
        }
    }

    /** Adds a sentence if something stands behind it that somebody says against it, or a doubt. */
    RunningText sayIfContested(Phrase phrase) {
        return phrase.endsInDoubt() ? say(phrase) : this;
    }

    /** The sentences as they are read. */
    List<Phrase> sentences() {
        shorten();
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> shared = shared();
        for (Utterance one : told) {
            sentences.add(shared.isEmpty() ? whole(one) : one.sentence());
        }
        if (!shared.isEmpty()) {
            sentences.add(words.say("account.all", words.all(shared)));
        }
        return sentences;
    }

    private static Phrase whole(Utterance one) {
        List<Phrase> all = new ArrayList<>();
        all.add(one.sentence());
        for (Phrase tail : one.tails()) {
            all.add(tail.tail().orElse(tail));
        }
        return Phrase.chained(all);
    }

    /** What stands behind every one of several sentences. */
    private List<Phrase> shared() {
        List<Phrase> first = told.isEmpty() ? List.of() : told.get(0).tails();
        for (Utterance one : told) {
            if (!one.tails().equals(first)) {
                return List.of();
            }
        }
        return told.size() > 1 ? first : List.of();
    }
}
