package org.amparo.feed.internal.items;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.ClaimedPart;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/** What of a detention was still ahead when it was told: as reported for its day, and not as having happened. */
final class AheadLines {

    private final Words words;
    private final Known known;
    private final Detention detention;
    private final CourseLines lines;
    private final TrialLines trial;
    private final RemedyLines remedies;

    /**
     * The lines on what was ahead.
     *
     * @param detention the detention with it, and without what is only denied
     */
    AheadLines(Words words, LastReports reports, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
        this.lines = new CourseLines(words, reports, detention);
        this.trial = new TrialLines(words, detention);
        this.remedies = new RemedyLines(words, detention);
    }

    /** What a headline says of it, which is about custody and its end. */
    Stream<String> headline() {
        return Stream.of(
                        phases().map(this::told),
                        released().map(this::told),
                        steps().filter(Ending::isEnd).map(this::told))
                .flatMap(told -> told);
    }

    Stream<Line> custody() {
        return phases().map(phase -> new Line(words).say(told(phase), lines.basis(phase)));
    }

    Stream<Line> release() {
        return released()
                .map(release -> new Line(words)
                        .say(
                                told(release),
                                Parts.basis(detention, Detention.RELEASE, Basis.of(Release.SHAPE, release))));
    }

    Stream<Line> proceedings() {
        return steps().map(step -> new Line(words).say(told(step), lines.basis(step)));
    }

    Stream<Line> charges() {
        return ahead(detention.charges().stream(), Detention.CHARGES)
                .filter(charge -> !trial.isLeftOut(charge))
                .map(charge -> new Line(words).say(told(charge), trial.basis(charge)));
    }

    Stream<Line> sentences() {
        return ahead(detention.sentences().stream(), Detention.SENTENCES)
                .map(sentence -> new Line(words).say(told(sentence), trial.basis(sentence)));
    }

    Stream<Line> remedies() {
        return ahead(detention.remedies().stream(), Detention.REMEDIES)
                .map(remedy -> new Line(words).say(told(remedy), remedies.basis(remedy)));
    }

    private Stream<CustodyPhase> phases() {
        return ahead(detention.custodyPhases().stream(), Detention.CUSTODY_PHASES);
    }

    private Stream<Release> released() {
        return ahead(detention.release().stream(), Detention.RELEASE);
    }

    private Stream<Proceeding> steps() {
        return ahead(detention.proceedings().stream(), Detention.PROCEEDINGS);
    }

    private <P extends ClaimedPart> Stream<P> ahead(Stream<P> parts, AttributeName<P> list) {
        return words.ahead().parts(detention, parts, list);
    }

    private String told(CustodyPhase phase) {
        String told = known.title(
                told(words.form(phase.form()), Course.start(phase)), phase, CustodyPhase.PERIOD, CustodyPhase.FORM);
        return known.asWhole(told, phase, detention, Detention.CUSTODY_PHASES);
    }

    private String told(Release release) {
        String told =
                known.title(told(words.released(release.kind()), release.on()), release, Release.ON, Release.KIND);
        return known.asWhole(told, release, detention, Detention.RELEASE);
    }

    private String told(Proceeding step) {
        String kind = step.kind().flatMap(words::label).orElseGet(() -> words.say("step.kindless"));
        String what = words.pieces(Stream.of(
                Optional.of(kind),
                step.court().map(words::name).map(court -> words.say("step.court", court)),
                step.place()
                        .flatMap(place ->
                                words.place(place).map(name -> known.place(words.say("custody.at", name), place)))));
        String told = known.title(
                told(what, step.on()), step, Proceeding.ON, Proceeding.KIND, Proceeding.COURT, Proceeding.PLACE);
        return known.asWhole(told, step, detention, Detention.PROCEEDINGS);
    }

    private String told(Charge charge) {
        String what =
                trial.charged(charge.toBuilder().broughtOn(Optional.empty()).build());
        return told(what, charge.broughtOn());
    }

    private String told(Sentence sentence) {
        String what = trial.sentenced(sentence.toBuilder().on(Optional.empty()).build());
        return told(what, sentence.on());
    }

    private String told(Remedy remedy) {
        String told =
                known.title(told(remedies.kind(remedy), RemedyLines.day(remedy)), remedy, Remedy.FILED_ON, Remedy.KIND);
        return known.asWhole(told, remedy, detention, Detention.REMEDIES);
    }

    private String told(String what, Optional<PartialDate> on) {
        return words.absent(detention.id(), "headline.ahead", what, words.date(on.orElseThrow()));
    }
}
