package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Remedy;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/** The domestic remedies against a detention, in sentences: what was asked, of whom, and what became of it. */
final class RemedyLines {

    private static final Set<RemedyOutcome> DECISIONS = Set.of(
            RemedyOutcome.GRANTED,
            RemedyOutcome.PARTLY_GRANTED,
            RemedyOutcome.REJECTED,
            RemedyOutcome.INADMISSIBLE,
            RemedyOutcome.DISREGARDED,
            RemedyOutcome.WITHDRAWN);

    private final Words words;
    private final Attribution known;
    private final Detention detention;

    RemedyLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Remedy remedy : Course.inTime(detention.remedies(), RemedyLines::day)) {
            lines.add(line(remedy));
        }
        return lines;
    }

    private Line line(Remedy remedy) {
        String why = isUnused(remedy) ? "remedy.unused" : "remedy.ineffective";
        Phrase description = words.text(remedy.description());
        Phrase reasons = words.say(why, words.text(remedy.reasons()));
        return Line.of(told(remedy))
                .say(known(description, remedy, Remedy.DESCRIPTION))
                .say(known(reasons, remedy, Remedy.REASONS));
    }

    /** The remedy with what became of it, for the middle of a sentence. */
    Phrase told(Remedy remedy) {
        List<Phrase> told = new ArrayList<>();
        if (isNone(remedy)) {
            told.add(known(words.say("remedy.none"), remedy, Remedy.KIND, Remedy.OUTCOME));
        } else {
            told.addAll(asked(remedy));
            told.add(ended(remedy));
        }
        return known.together(told).restingOn(Parts.of(detention, remedy));
    }

    /** The remedy in a sentence of its own: that it was sought, when and of whom, and what became of it. */
    Phrase happened(Remedy remedy) {
        if (isNone(remedy)) {
            return told(remedy);
        }
        Phrase kind = words.say(words.key("account.remedy.", remedy.kind()).orElse("account.remedy"));
        if (isUnused(remedy)) {
            return known(words.say("account.remedy.unused", kind), remedy, Remedy.KIND, Remedy.OUTCOME)
                    .restingOn(Parts.of(detention, remedy));
        }
        Phrase filed = words.say("account.remedy.filed", kind, words.when(remedy.filedOn()))
                .or(words.say("account.remedy.undated", kind));
        Phrase body = words.say("account.remedy.body", words.within(remedy.body()));
        Phrase asked = Phrase.spaced(
                List.of(known(filed, remedy, Remedy.KIND, Remedy.FILED_ON), known(body, remedy, Remedy.BODY)));
        return words.line(List.of(asked, became(remedy))).restingOn(Parts.of(detention, remedy));
    }

    private Phrase became(Remedy remedy) {
        if (remedy.outcome().isPresent()) {
            String key = words.key("account.remedied.", remedy.outcome()).orElse("account.remedied.other");
            return known(words.on(words.say(key), remedy.decidedOn()), remedy, Remedy.OUTCOME, Remedy.DECIDED_ON);
        }
        Phrase decided = words.say("account.remedied.decided", words.when(remedy.decidedOn()));
        return known(decided, remedy, Remedy.DECIDED_ON).or(words.say("account.remedied.unknown"));
    }

    /** That a remedy was sought, of whom and when, for the middle of a sentence. */
    Phrase sought(Remedy remedy) {
        return known.together(asked(remedy)).restingOn(Parts.of(detention, remedy));
    }

    private Phrase known(Phrase told, Remedy remedy, AttributeName<?>... attributes) {
        return known.line(told, Grounds.ofPart(remedy, detention, Detention.REMEDIES, attributes));
    }

    private List<Phrase> asked(Remedy remedy) {
        Phrase kind = kind(remedy);
        Phrase filed =
                words.say("remedy.filed", kind, words.when(remedy.filedOn())).or(kind);
        Phrase body = words.say("remedy.body", words.within(remedy.body()));
        Phrase number = words.say("step.case", Words.own(remedy.caseNumber()));
        List<Phrase> asked = new ArrayList<>();
        asked.add(known(filed, remedy, Remedy.KIND, Remedy.FILED_ON));
        asked.add(known(body, remedy, Remedy.BODY));
        asked.add(known(number, remedy, Remedy.CASE_NUMBER));
        return asked;
    }

    /** Whether it was sought on a day that is known, so that this is an event. */
    static boolean isFiled(Remedy remedy) {
        return remedy.filedOn().isPresent() && !isUnused(remedy);
    }

    /** Whether something is known to have become of it. That nobody answered is told of no day. */
    static boolean isDecided(Remedy remedy) {
        boolean isDecision = remedy.outcome().isPresent()
                && DECISIONS.contains(remedy.outcome().get());
        return isDecision || (remedy.decidedOn().isPresent() && !isUnused(remedy));
    }

    /** Whether it says that no remedy at all was used, and not that one kind was not. */
    private static boolean isNone(Remedy remedy) {
        return remedy.kind().isEmpty()
                && isUnused(remedy)
                && remedy.body().isEmpty()
                && remedy.description().isEmpty();
    }

    private static boolean isUnused(Remedy remedy) {
        return remedy.outcome().equals(Optional.of(RemedyOutcome.NOT_TAKEN));
    }

    /** The kind, for the middle of a sentence. */
    Phrase kind(Remedy remedy) {
        return words.label(remedy.kind()).or(words.say("remedy.kindless"));
    }

    private Phrase ended(Remedy remedy) {
        if (remedy.outcome().isPresent()) {
            Phrase state = words.label(remedy.outcome()).or(words.say("outcome.other"));
            return known(words.on(state, remedy.decidedOn()), remedy, Remedy.OUTCOME, Remedy.DECIDED_ON);
        }
        Phrase decided = words.say("remedy.decided", words.when(remedy.decidedOn()));
        return words.pieces(known(decided, remedy, Remedy.DECIDED_ON), words.say("remedy.outcome-unknown"));
    }

    /** The first day that is told of a remedy. */
    static Optional<PartialDate> day(Remedy remedy) {
        return remedy.filedOn().or(remedy::decidedOn);
    }
}
