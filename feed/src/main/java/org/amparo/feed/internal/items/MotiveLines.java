package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.code.Code;
import org.amparo.custody.Motive;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** Alleged motives in sentences, each with whose claim it is. */
final class MotiveLines {

    /** How an English text begins that says because of what, and not what the motive was. */
    private static final Pattern REASON = Pattern.compile("(because|due|owing|for|on|in|by|as|since|after)\\b");

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;

    MotiveLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
    }

    /**
     * A line for each motive.
     *
     * @param record the record that tells of them, and of its list in this attribute
     */
    List<Line> of(List<Motive> motives, CaseRecord record, AttributeName<?> list) {
        List<Line> lines = new ArrayList<>();
        for (Motive motive : motives) {
            if (!isLeftOut(motive, record)) {
                Phrase told = known.claim(told(motive, record), Grounds.ofList(motive, record, list));
                lines.add(Line.of(known.attributed(told).restingOn(Parts.of(record, list, motive))));
            }
        }
        return lines;
    }

    /** Whether nothing is left of what was alleged, so that nobody may say that there was no more to it. */
    private boolean isLeftOut(Motive motive, CaseRecord record) {
        boolean saysNothing = motive.description().isEmpty()
                && motive.rights().isEmpty()
                && motive.targetedCapacities().isEmpty();
        return saysNothing
                && (words.leaveOut(record.id(), Motive.DESCRIPTION)
                        || words.leaveOut(record.id(), Motive.RIGHTS)
                        || words.leaveOut(record.id(), Motive.TARGETED_CAPACITIES));
    }

    private Phrase told(Motive motive, CaseRecord record) {
        Phrase why = relayed.quoted(motive.description(), motive);
        Phrase rights = labels(motive, motive.rights(), Motive.RIGHTS);
        Phrase capacities = labels(motive, motive.targetedCapacities(), Motive.TARGETED_CAPACITIES);
        Phrase by = known.line(words.within(motive.claimant()), Grounds.only(motive, Motive.CLAIMANT));
        Grounds grounds = Grounds.of(motive, Motive.DESCRIPTION);
        if (!why.isEmpty()) {
            Phrase beside = words.line(List.of(words.say("motive.rights", rights), words.say("motive.as", capacities)));
            return relayed.claimed(key(motive), words.beside(why, beside.ofFields()), by, record, motive, grounds);
        }
        Phrase aimedAt =
                words.all(List.of(words.say("motive.concerns", rights), words.say("motive.target", capacities)));
        return aimedAt.isEmpty()
                ? relayed.claimed(words.say("motive.bare"), by, record, motive, grounds)
                : relayed.claimed("motive.clause", aimedAt, by, record, motive, grounds);
    }

    /** The phrase that words go on as a sentence; one with a colon where they may be sentences themselves. */
    private String key(Motive motive) {
        String text = motive.description().map(words::plain).orElse("");
        boolean isClause = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !text.contains(". ");
        if (!isClause) {
            return "motive.named";
        }
        return REASON.matcher(text).lookingAt() ? "motive.because" : "motive.was";
    }

    private Phrase labels(Motive motive, List<? extends Code> codes, AttributeName<?> attribute) {
        return known.claimEach(words.labels(codes), codes.size(), Grounds.only(motive, attribute));
    }
}
