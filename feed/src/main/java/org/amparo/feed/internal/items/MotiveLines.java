package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.custody.Motive;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** Alleged motives in sentences, each with whose claim it is. */
final class MotiveLines {

    private final Words words;
    private final Known known;
    private final Relayed relayed;

    MotiveLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /**
     * A line for each motive.
     *
     * @param record the record that tells of them, and of its list in this attribute
     * @param of what is told of all of them together
     */
    Stream<Line> of(List<Motive> motives, CaseRecord record, AttributeName<?> list, Basis of) {
        return motives.stream()
                .filter(motive -> !isLeftOut(motive, record))
                .map(motive -> new Line(words)
                        .say(
                                known.inList(told(motive, record), motive, record, list),
                                Basis.of(Motive.SHAPE, motive).and(of)));
    }

    /** Whether nothing is left of what was alleged, so that nobody may say that there was no more to it. */
    private boolean isLeftOut(Motive motive, CaseRecord record) {
        boolean saysNothing = motive.description().isEmpty()
                && motive.rights().isEmpty()
                && motive.targetedCapacities().isEmpty();
        return saysNothing
                && Stream.of(Motive.DESCRIPTION, Motive.RIGHTS, Motive.TARGETED_CAPACITIES)
                        .anyMatch(attribute -> words.leaveOut(record.id(), attribute));
    }

    private String told(Motive motive, CaseRecord record) {
        Optional<String> why = motive.description().map(words::plain).map(text -> relayed.quoted(text, motive));
        String beside = words.line(Stream.of(
                words.labels(motive.rights())
                        .map(rights ->
                                known.claimedPieces(rights, motive.rights().size(), motive, Motive.RIGHTS))
                        .map(rights -> words.say("motive.rights", rights)),
                words.labels(motive.targetedCapacities())
                        .map(capacities -> known.claimedPieces(
                                capacities, motive.targetedCapacities().size(), motive, Motive.TARGETED_CAPACITIES))
                        .map(capacities -> words.say("motive.as", capacities))));
        String said = why.map(text -> beside.isEmpty() ? text : words.say("source.modality", text, beside))
                .orElse(beside);
        String claim = said.isEmpty() ? words.say("motive.bare") : said;
        return motive.claimant()
                .map(by -> known.piece(words.name(by), motive, Motive.CLAIMANT))
                .or(() -> relayed.claimed(motive))
                .map(by -> known.claim(words.say("motive.by", by, claim), motive, Motive.DESCRIPTION))
                .orElseGet(() ->
                        known.line(words.absent(record.id(), "motive.by-unknown", claim), motive, Motive.DESCRIPTION));
    }
}
