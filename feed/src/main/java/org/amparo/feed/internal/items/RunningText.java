package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;

/**
 * A short account in whole sentences, one for each thing that is told. A doubt stands in words behind its sentence; one
 * that all sentences share is said once.
 */
final class RunningText {

    /**
     * How many sentences an account has that says nothing more briefly and leaves nothing out: in English, some 150 words.
     * Words are not counted, lest one language told more than another.
     */
    private static final int LENGTH = 9;

    private final Words words;
    private final List<Passage> passages = new ArrayList<>();

    RunningText(Words words) {
        this.words = words;
    }

    /** A sentence without what stands behind it, and that. */
    private record Utterance(Phrase sentence, List<Phrase> tails) {

        static Utterance of(Phrase phrase) {
            List<Phrase> tails = new ArrayList<>();
            Phrase sentence = phrase.inRunningText(tails);
            return new Utterance(sentence, List.copyOf(tails));
        }

        @Override
        public String toString() {
            return tails.size() + " tails";
        }
    }

    /** Sentences on one thing, and those that a long account has in their place, which may be none. */
    private record Passage(List<Utterance> told, List<Utterance> brief) {

        boolean hasBriefer() {
            return !told.equals(brief);
        }

        @Override
        public String toString() {
            return told.size() + " sentences";
        }
    }

    /** Adds a sentence, unless there are no words, or it was said. */
    RunningText say(Phrase phrase) {
        return say(List.of(phrase), List.of(phrase));
    }

    /** Adds a sentence that is left out of a long account, since the fields tell it. */
    RunningText sayIfShort(Phrase phrase) {
        return say(List.of(phrase), List.of());
    }

    /** Adds sentences, each unless it was said, and what stands in their place in a long account. */
    RunningText say(List<Phrase> phrases, List<Phrase> brief) {
        List<Utterance> before = told();
        List<Utterance> said = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Utterance one = Utterance.of(phrase);
            if (!one.sentence().isEmpty() && !before.contains(one) && !said.contains(one)) {
                said.add(one);
            }
        }
        List<Utterance> briefly = new ArrayList<>();
        for (Phrase phrase : brief) {
            Utterance one = Utterance.of(phrase);
            if (!one.sentence().isEmpty()) {
                briefly.add(one);
            }
        }
        boolean isBriefer = !said.isEmpty() && !phrases.equals(brief);
        passages.add(new Passage(said, isBriefer ? briefly : said));
        return this;
    }

    /** What is told, each sentence once. */
    private List<Utterance> told() {
        Set<Utterance> told = new LinkedHashSet<>();
        passages.forEach(passage -> told.addAll(passage.told()));
        return List.copyOf(told);
    }

    /** In a long account, says less of what there are fewer words for, and then leaves out details, the last first. */
    private void shorten() {
        boolean isLong = told().size() > LENGTH;
        for (int i = 0; i < passages.size() && isLong; i++) {
            Passage passage = passages.get(i);
            if (passage.hasBriefer() && !passage.brief().isEmpty()) {
                passages.set(i, new Passage(passage.brief(), passage.brief()));
            }
        }
        for (int i = passages.size() - 1; i >= 0 && told().size() > LENGTH; i--) {
            if (passages.get(i).hasBriefer()) {
                passages.set(i, new Passage(List.of(), List.of()));
            }
        }
    }

    /** Adds a sentence if something stands behind it that somebody says against it, or a doubt. */
    RunningText sayIfContested(Phrase phrase) {
        return phrase.endsInDoubt() ? say(phrase) : this;
    }

    /** The sentences as they are read. */
    List<Phrase> sentences() {
        shorten();
        List<Utterance> told = told();
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> shared = shared(told);
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
    private static List<Phrase> shared(List<Utterance> told) {
        List<Phrase> first = told.isEmpty() ? List.of() : told.get(0).tails();
        for (Utterance one : told) {
            if (!one.tails().equals(first)) {
                return List.of();
            }
        }
        return told.size() > 1 ? first : List.of();
    }
}
