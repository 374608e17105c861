package org.amparo.feed.internal.items;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Remedy;
import org.amparo.feed.internal.words.Known;
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
    private final Known known;
    private final Detention detention;

    RemedyLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    Stream<Line> lines() {
        return Course.inTime(detention.remedies(), RemedyLines::day).stream().map(this::line);
    }

    private Line line(Remedy remedy) {
        return new Line(words)
                .say(told(remedy), basis(remedy))
                .say(
                        remedy.description().map(words::text).map(text -> known(text, remedy, Remedy.DESCRIPTION)),
                        about(remedy, Remedy.DESCRIPTION))
                .say(
                        remedy.reasons()
                                .map(words::text)
                                .map(reasons ->
                                        words.say(isUnused(remedy) ? "remedy.unused" : "remedy.ineffective", reasons))
                                .map(told -> known(told, remedy, Remedy.REASONS)),
                        about(remedy, Remedy.REASONS));
    }

    private Basis about(Remedy remedy, AttributeName<?> attribute) {
        return Parts.basis(detention, Detention.REMEDIES, Basis.about(Remedy.SHAPE, remedy, attribute));
    }

    /** What it rests on that there was a remedy, with this outcome. */
    Basis basis(Remedy remedy) {
        return Parts.basis(
                detention, Detention.REMEDIES, Basis.but(Remedy.SHAPE, remedy, Remedy.DESCRIPTION, Remedy.REASONS));
    }

    /** The remedy with what became of it, for the middle of a sentence. */
    String told(Remedy remedy) {
        return isNone(remedy)
                ? known(words.say("remedy.none"), remedy, Remedy.KIND, Remedy.OUTCOME)
                : known.together(Stream.concat(asked(remedy), Stream.of(ended(remedy))));
    }

    /** That a remedy was sought, of whom and when, for the middle of a sentence. */
    String sought(Remedy remedy) {
        return known.together(asked(remedy));
    }

    private String known(String told, Remedy remedy, AttributeName<?>... attributes) {
        return known.lineOfPart(told, remedy, detention, Detention.REMEDIES, attributes);
    }

    private Stream<Optional<String>> asked(Remedy remedy) {
        return Stream.of(
                Optional.of(known(filed(remedy), remedy, Remedy.KIND, Remedy.FILED_ON)),
                remedy.body().map(words::name).map(body -> known(words.say("remedy.body", body), remedy, Remedy.BODY)),
                remedy.caseNumber()
                        .map(number -> known(words.say("step.case", Words.own(number)), remedy, Remedy.CASE_NUMBER)));
    }

    /** Whether it was sought on a day that is known, so that this is an event. */
    static boolean isFiled(Remedy remedy) {
        return remedy.filedOn().isPresent() && !isUnused(remedy);
    }

    /** Whether something is known to have become of it. That nobody answered is told of no day. */
    static boolean isDecided(Remedy remedy) {
        return (remedy.decidedOn().isPresent() && !isUnused(remedy))
                || remedy.outcome().filter(DECISIONS::contains).isPresent();
    }

    /** Whether it says that no remedy at all was used, and not that one kind was not. */
    private static boolean isNone(Remedy remedy) {
        return remedy.kind().isEmpty()
                && isUnused(remedy)
                && remedy.body().isEmpty()
                && remedy.description().isEmpty();
    }

    private static boolean isUnused(Remedy remedy) {
        return remedy.outcome().filter(RemedyOutcome.NOT_TAKEN::equals).isPresent();
    }

    /** The kind, for the middle of a sentence. */
    String kind(Remedy remedy) {
        return remedy.kind().flatMap(words::label).orElseGet(() -> words.say("remedy.kindless"));
    }

    private String filed(Remedy remedy) {
        String kind = kind(remedy);
        return remedy.filedOn()
                .map(day -> words.say("remedy.filed", kind, words.when(day)))
                .orElse(kind);
    }

    private Optional<String> ended(Remedy remedy) {
        Optional<String> decided = remedy.decidedOn().map(words::when);
        return remedy.outcome()
                .map(state -> words.label(state).orElseGet(() -> words.say("outcome.other")))
                .map(label ->
                        decided.map(day -> words.say("headline.on", label, day)).orElse(label))
                .map(told -> known(told, remedy, Remedy.OUTCOME, Remedy.DECIDED_ON))
                .or(() -> Optional.of(words.pieces(Stream.of(
                        decided.map(day -> known(words.say("remedy.decided", day), remedy, Remedy.DECIDED_ON)),
                        Optional.of(words.say("outcome.unknown"))))));
    }

    /** The first day that is told of a remedy. */
    static Optional<PartialDate> day(Remedy remedy) {
        return remedy.filedOn().or(remedy::decidedOn);
    }
}
