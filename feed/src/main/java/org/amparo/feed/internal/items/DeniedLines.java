package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** What somebody denies of a detention and nobody says: in sentences that cannot be read as if it had happened. */
final class DeniedLines {

    private final Words words;
    private final Attribution known;
    private final Detention detention;
    private final Headline headline;
    private final CourseLines lines;
    private final TrialLines trial;
    private final RemedyLines remedies;

    DeniedLines(Words words, LastReports reports, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
        this.lines = new CourseLines(words, reports, detention);
        this.headline = lines.headline();
        this.trial = new TrialLines(words, detention);
        this.remedies = new RemedyLines(words, detention);
    }

    /** Whether nobody says that there was a detention at all. */
    boolean isWhole() {
        return Assertions.isOnlyDenied(detention);
    }

    /**
     * That nobody says so, for the middle of a sentence; where a source is left out, that it is disputed.
     *
     * @param isSpokenOf whether others speak of it all the same, such as by a finding on it
     */
    Phrase whole(boolean isSpokenOf) {
        boolean isDisputed = isSpokenOf || isSourceLeftOut();
        Phrase told = words.say(isDisputed ? "custody.disputed" : "custody.only-denied");
        return known.line(told, Grounds.whole(detention));
    }

    List<Line> custody(boolean isSpokenOf) {
        List<Line> lines = new ArrayList<>();
        if (isWhole()) {
            lines.add(Line.of(whole(isSpokenOf)));
        }
        lines.addAll(parts(detention.custodyPhases(), Detention.CUSTODY_PHASES, headline::formed));
        return lines;
    }

    List<Line> proceedings() {
        return parts(detention.proceedings(), Detention.PROCEEDINGS, lines::stepped);
    }

    List<Line> charges() {
        return parts(detention.charges(), Detention.CHARGES, trial::charged);
    }

    List<Line> sentences() {
        return parts(detention.sentences(), Detention.SENTENCES, trial::sentenced);
    }

    List<Line> remedies() {
        return parts(detention.remedies(), Detention.REMEDIES, remedies::told);
    }

    Line release() {
        boolean isDenied = detention.release().isPresent()
                && Assertions.isOnlyDenied(detention.release().get(), detention, Detention.RELEASE);
        Optional<Ending> end = isDenied ? Ending.of(detention) : Optional.empty();
        return end.isPresent() ? line(headline.ended(end.get())) : new Line();
    }

    private <P> List<Line> parts(List<P> parts, AttributeName<P> list, Function<P, Phrase> told) {
        List<Line> lines = new ArrayList<>();
        for (P part : parts) {
            if (Assertions.isOnlyDenied(part, detention, list)) {
                lines.add(line(told.apply(part)));
            }
        }
        return lines;
    }

    private Line line(Phrase told) {
        Phrase said = isSourceLeftOut() ? told : words.say("known.only-denied", told);
        return Line.of(said.restingElseOn(Grounds.whole(detention)));
    }

    /** Whether perhaps a source says it that is not in this publication. */
    private boolean isSourceLeftOut() {
        return words.leaveOut(detention.id(), Annotated.EVIDENCE);
    }
}
