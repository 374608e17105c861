package org.amparo.feed.internal.items;

import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.custody.Narrative;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Words;

/** The accounts of a detention, each with whose it is. */
final class NarrativeLines {

    private final Words words;
    private final Known known;
    private final Relayed relayed;

    NarrativeLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /** A line for each account that has words. */
    Stream<Line> of(Detention detention) {
        return detention.narratives().stream()
                .filter(narrative -> narrative.description().isPresent())
                .map(narrative -> line(detention, narrative));
    }

    private Line line(Detention detention, Narrative narrative) {
        String text = relayed.quoted(words.plain(narrative.description().orElseThrow()), narrative);
        String told = narrative
                .claimant()
                .map(by -> known.piece(words.name(by), narrative, Narrative.CLAIMANT))
                .or(() -> relayed.claimed(narrative))
                .map(by -> known.claim(words.say("motive.by", by, text), narrative, Narrative.DESCRIPTION))
                .orElseGet(() -> known.line(
                        words.absent(detention.id(), "motive.by-unknown", text), narrative, Narrative.DESCRIPTION));
        return new Line(words)
                .say(
                        told,
                        Basis.of(Narrative.SHAPE, narrative)
                                .and(Basis.only(Detention.SHAPE, detention, Detention.NARRATIVES)));
    }
}
