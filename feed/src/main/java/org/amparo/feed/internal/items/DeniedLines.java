package org.amparo.feed.internal.items;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;

/** What somebody denies of a detention and nobody says: in sentences that cannot be read as if it had happened. */
final class DeniedLines {

    private final Words words;
    private final Known known;
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
        return Asserted.isOnlyDenied(detention);
    }

    /**
     * That nobody says so, for the middle of a sentence; where a source is left out, that it is disputed.
     *
     * @param isSpokenOf whether others speak of it all the same, such as by a finding on it
     */
    String whole(boolean isSpokenOf) {
        boolean isDisputed = isSpokenOf || isSourceLeftOut();
        return known.whole(words.say(isDisputed ? "custody.disputed" : "custody.only-denied"), detention);
    }

    Stream<Line> custody(boolean isSpokenOf) {
        Stream<Line> whole =
                isWhole() ? Stream.of(new Line(words).say(whole(isSpokenOf), Parts.whole(detention))) : Stream.empty();
        return Stream.concat(whole, phases());
    }

    private Stream<Line> phases() {
        return parts(detention.custodyPhases(), Detention.CUSTODY_PHASES, headline::formed, lines::basis);
    }

    Stream<Line> proceedings() {
        return parts(detention.proceedings(), Detention.PROCEEDINGS, lines::stepped, lines::basis);
    }

    Stream<Line> charges() {
        return parts(detention.charges(), Detention.CHARGES, trial::charged, trial::basis);
    }

    Stream<Line> sentences() {
        return parts(detention.sentences(), Detention.SENTENCES, trial::sentenced, trial::basis);
    }

    Stream<Line> remedies() {
        return parts(detention.remedies(), Detention.REMEDIES, remedies::told, remedies::basis);
    }

    Stream<Line> release() {
        return detention
                .release()
                .filter(release -> Asserted.isOnlyDenied(release, detention, Detention.RELEASE))
                .flatMap(release -> Ending.of(detention))
                .stream()
                .map(end -> line(headline.ended(end), end.basis(detention)));
    }

    private <P> Stream<Line> parts(
            List<P> parts, AttributeName<P> list, Function<P, String> told, Function<P, Basis> basis) {
        return parts.stream()
                .filter(part -> Asserted.isOnlyDenied(part, detention, list))
                .map(part -> line(told.apply(part), basis.apply(part)));
    }

    private Line line(String told, Basis basis) {
        String said = isSourceLeftOut() ? told : words.say("known.only-denied", told);
        return new Line(words).say(said, basis.or(Parts.whole(detention)));
    }

    /** Whether perhaps a source says it that is not in this publication. */
    private boolean isSourceLeftOut() {
        return words.leaveOut(detention.id(), Annotated.EVIDENCE);
    }
}
