package org.amparo.feed.internal.items;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.feed.internal.words.Ahead;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.time.PartialDate;

/** What of a detention was still ahead when it was told: as reported for its day, and not as having happened. */
final class AheadLines {

    private final Words words;
    private final Known known;
    private final Ahead ahead;
    private final Detention detention;
    private final CourseLines lines;

    /**
     * The lines on what was ahead.
     *
     * @param detention the detention with it, and without what is only denied
     */
    AheadLines(Words words, LastReports reports, Detention detention) {
        Course course = new Course(reports, detention);
        this.words = words;
        this.known = new Known(words);
        this.ahead = words.ahead();
        this.detention = detention;
        this.lines = new CourseLines(words, new Headline(words, reports, course), course);
    }

    /** What a headline says of it, which is about custody and its end. */
    Stream<String> headline() {
        return Stream.of(
                        ahead.phases(detention).stream().map(this::told),
                        ahead.release(detention).stream().map(this::told),
                        ahead.steps(detention).stream().filter(Ending::isEnd).map(this::told))
                .flatMap(told -> told);
    }

    Stream<Line> custody() {
        return ahead.phases(detention).stream().map(phase -> new Line(words).say(told(phase), lines.basis(phase)));
    }

    Stream<Line> release() {
        return ahead.release(detention).stream()
                .map(release -> new Line(words)
                        .say(
                                told(release),
                                Parts.basis(detention, Detention.RELEASE, Basis.of(Release.SHAPE, release))));
    }

    Stream<Line> proceedings() {
        return ahead.steps(detention).stream().map(step -> new Line(words).say(told(step), lines.basis(step)));
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
        String told = known.title(told(kind, step.on()), step, Proceeding.ON, Proceeding.KIND);
        return known.asWhole(told, step, detention, Detention.PROCEEDINGS);
    }

    private String told(String what, Optional<PartialDate> on) {
        return words.say("headline.ahead", what, words.date(on.orElseThrow()));
    }
}
