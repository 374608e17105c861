package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.Detention;
import org.amparo.custody.Narrative;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Words;

/** The accounts of a detention, each with whose it is. */
final class NarrativeLines {

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;

    NarrativeLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /** A line for each account that has words. */
    List<Line> of(Detention detention) {
        List<Line> lines = new ArrayList<>();
        for (Narrative narrative : detention.narratives()) {
            lines.add(Line.of(
                    told(narrative, detention).restingOn(Parts.of(detention, Detention.NARRATIVES, narrative))));
        }
        return lines;
    }

    private Phrase told(Narrative narrative, Detention detention) {
        Phrase text = relayed.quoted(narrative.description(), narrative);
        Phrase by = known.line(words.within(narrative.claimant()), Grounds.only(narrative, Narrative.CLAIMANT));
        return relayed.claimed(text, by, detention, narrative, Grounds.of(narrative, Narrative.DESCRIPTION));
    }
}
