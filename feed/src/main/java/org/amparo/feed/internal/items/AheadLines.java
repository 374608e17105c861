package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.Detention;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.ClaimedPart;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/** What of a detention was still ahead when it was told: as reported for its day, and not as having happened. */
final class AheadLines {

    private final Words words;
    private final Attribution known;
    private final Detention detention;
    private final TrialLines trial;
    private final RemedyLines remedies;

    /**
     * The lines on what was ahead.
     *
     * @param detention the detention with it, and without what is only denied
     */
    AheadLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
        this.trial = new TrialLines(words, detention);
        this.remedies = new RemedyLines(words, detention);
    }

    /** What a headline says of it, which is about custody and its end. */
    List<Phrase> headline() {
        List<Phrase> told = new ArrayList<>();
        for (CustodyPhase phase : phases()) {
            told.add(told(phase));
        }
        released().ifPresent(release -> told.add(told(release)));
        for (Proceeding step : steps()) {
            if (Ending.isEnd(step)) {
                told.add(told(step));
            }
        }
        return told;
    }

    List<Line> custody() {
        return lines(phases(), this::told);
    }

    Line release() {
        return Line.of(released().map(this::told).orElse(Phrase.NONE));
    }

    List<Line> proceedings() {
        return lines(steps(), this::told);
    }

    List<Line> charges() {
        List<Charge> charges = new ArrayList<>(ahead(detention.charges(), Detention.CHARGES));
        charges.removeIf(trial::isLeftOut);
        return lines(charges, this::told);
    }

    List<Line> sentences() {
        return lines(ahead(detention.sentences(), Detention.SENTENCES), this::told);
    }

    List<Line> remedies() {
        return lines(ahead(detention.remedies(), Detention.REMEDIES), this::told);
    }

    private static <P> List<Line> lines(List<P> parts, Function<P, Phrase> told) {
        List<Line> lines = new ArrayList<>();
        for (P part : parts) {
            lines.add(Line.of(told.apply(part)));
        }
        return lines;
    }

    private List<CustodyPhase> phases() {
        return ahead(detention.custodyPhases(), Detention.CUSTODY_PHASES);
    }

    private Optional<Release> released() {
        return words.ahead().release(detention);
    }

    private List<Proceeding> steps() {
        return ahead(detention.proceedings(), Detention.PROCEEDINGS);
    }

    private <P extends ClaimedPart> List<P> ahead(List<P> parts, AttributeName<P> list) {
        return words.ahead().parts(detention, parts, list);
    }

    private Phrase told(CustodyPhase phase) {
        Phrase told = told(words.form(phase.form()), Course.start(phase));
        return known(told, phase, Detention.CUSTODY_PHASES, CustodyPhase.PERIOD, CustodyPhase.FORM)
                .restingOn(Parts.of(detention, phase));
    }

    private Phrase told(Release release) {
        Phrase told = told(words.released(release.kind()), release.on());
        return known(told, release, Detention.RELEASE, Release.ON, Release.KIND)
                .restingOn(Parts.of(detention, release));
    }

    private Phrase told(Proceeding step) {
        Phrase what = words.pieces(
                words.label(step.kind()).or(words.say("step.kindless")),
                words.say("step.court", words.within(step.court())),
                known.place(words.say("custody.at", words.located(step.place())), step.place()));
        return known(
                        told(what, step.on()),
                        step,
                        Detention.PROCEEDINGS,
                        Proceeding.ON,
                        Proceeding.KIND,
                        Proceeding.COURT,
                        Proceeding.PLACE)
                .restingOn(Parts.of(detention, step));
    }

    private Phrase told(Charge charge) {
        Phrase what =
                trial.charged(charge.toBuilder().broughtOn(Optional.empty()).build());
        return told(what, charge.broughtOn());
    }

    private Phrase told(Sentence sentence) {
        Phrase what = trial.sentenced(sentence.toBuilder().on(Optional.empty()).build());
        return told(what, sentence.on());
    }

    private Phrase told(Remedy remedy) {
        Phrase told = told(remedies.kind(remedy), RemedyLines.day(remedy));
        return known(told, remedy, Detention.REMEDIES, Remedy.FILED_ON, Remedy.KIND)
                .restingOn(Parts.of(detention, remedy));
    }

    /** The line on a part, with how the part and these attributes are known, or else its list. */
    private Phrase known(Phrase line, ClaimedPart part, AttributeName<?> list, AttributeName<?>... attributes) {
        Phrase told = known.line(line, Grounds.whole(part, attributes));
        return known.line(told, Grounds.inherited(part, detention, list));
    }

    private Phrase told(Phrase what, Optional<PartialDate> on) {
        return words.absent(detention.id(), "headline.ahead", what, words.date(on));
    }
}
