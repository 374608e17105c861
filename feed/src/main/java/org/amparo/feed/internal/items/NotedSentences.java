package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;

/** The sentences of a document, with the numbers of their sources and one list of these. */
public final class NotedSentences {

    private final Words words;
    private final ItemSources sources;

    /**
     * The sentences of a document.
     *
     * @param anchor what the name of the place of each source begins with
     * @param all all phrases that become sentences, in their order
     */
    public NotedSentences(Words words, String anchor, List<Phrase> all) {
        this.words = words;
        List<Footnote> footnotes = new ArrayList<>();
        for (Phrase phrase : all) {
            footnotes.addAll(phrase.footnotes());
        }
        this.sources = new ItemSources(words, anchor, footnotes);
    }

    /** A phrase of the document as a sentence. */
    public ItemSentence of(Phrase phrase) {
        return NotedSection.sentences(words, List.of(phrase), sources).get(0);
    }

    /** The sources, by their numbers. */
    public List<ItemSource> sources() {
        return sources.list();
    }

    @Override
    public String toString() {
        return sources.list().toString();
    }
}
