package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.time.Period;

/** The course of a detention in sentences: custody, steps of the proceedings, the end. */
final class CourseLines {

    private final Words words;
    private final Known known;
    private final Headline headline;
    private final Course course;
    private final Detention detention;

    CourseLines(Words words, LastReports reports, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.course = new Course(reports, detention);
        this.headline = new Headline(words, reports, course);
        this.detention = detention;
    }

    Course course() {
        return course;
    }

    Headline headline() {
        return headline;
    }

    private Line line() {
        return new Line(words);
    }

    private Basis basis(AttributeName<?> list, Basis part) {
        return Parts.basis(detention, list, part);
    }

    /**
     * The arrests, the detention as a whole and its phases. What is told of the whole is what the first line after the
     * arrests rests on, or else the first arrest; a period that the end closes rests on what is told of that, too.
     */
    Stream<Line> custody() {
        List<CustodyPhase> phases = course.phases();
        Basis whole =
                Parts.whole(detention, Detention.DETAINEE, Detention.PERIOD).and(calledBy());
        boolean isSaid = phases.stream().anyMatch(phase -> phase.period().equals(detention.period()));
        Stream<Line> period = detention.period().filter(of -> !isSaid).stream()
                .map(of -> line().say(headline.whole(of), whole.and(closing(of, course.closed(of)))));
        List<CustodyPhase> told =
                phases.stream().filter(phase -> !headline.isWhole(phase)).toList();
        Basis first = detention.period().filter(of -> !isSaid).isPresent() ? Basis.NONE : whole;
        List<Line> held = Stream.concat(
                        period,
                        IntStream.range(0, told.size()).mapToObj(i -> phase(told.get(i), i == 0 ? first : Basis.NONE)))
                .toList();
        List<Proceeding> arrests = course.arrests();
        Stream<Line> arrested = IntStream.range(0, arrests.size())
                .mapToObj(i -> arrested(arrests.get(i), i == 0 && held.isEmpty() ? whole : Basis.NONE));
        Stream<Line> lines = arrests.isEmpty() && held.isEmpty()
                ? Stream.of(line().say(headline.detained(), whole))
                : Stream.concat(arrested, held.stream());
        return Stream.of(lines, continuing(), phases.stream().flatMap(this::contacts))
                .flatMap(all -> all);
    }

    /** What the end of a period rests on that is not its own, but that of the detention. */
    private Basis closing(Period own, Period closed) {
        return course.closing()
                .filter(end -> own.end().isEmpty()
                        && closed.end().isPresent()
                        && closed.end().equals(end.on()))
                .map(end -> end.basis(detention))
                .orElse(Basis.NONE);
    }

    /** What it rests on that a group is called by the words that the headline quotes. */
    private Basis calledBy() {
        return words.find(detention.detainee(), Group.class)
                .map(group -> Basis.about(Group.SHAPE, group, Group.DESCRIPTION))
                .orElse(Basis.NONE);
    }

    private Stream<Line> continuing() {
        return detention.period().filter(period -> Headline.isOnlyOpen(period) && course.mayGoOn()).stream()
                .map(period -> line().say(
                                known.say(detention, Detention.PERIOD, "custody.continuing"),
                                Basis.about(Detention.SHAPE, detention, Detention.PERIOD)));
    }

    /** What an arrest rests on. */
    Basis basis(Proceeding step) {
        return Parts.basis(detention, step);
    }

    /** What a phase rests on. */
    Basis basis(CustodyPhase phase) {
        return basis(
                Detention.CUSTODY_PHASES, Basis.of(CustodyPhase.SHAPE, phase).and(Basis.of(phase.place())));
    }

    private Line phase(CustodyPhase phase, Basis whole) {
        Basis end =
                phase.period().map(of -> closing(of, course.closed(phase, of))).orElse(Basis.NONE);
        return line().say(held(phase), basis(phase).and(whole).and(end))
                .say(course.isFollowedByNothing(phase) ? words.say("custody.nothing-later") : "", Basis.NONE);
    }

    /** A form of custody with where it was and who held the person, for the middle of a sentence. */
    String held(CustodyPhase phase) {
        return known.together(Stream.of(
                Optional.of(headline.formed(phase)),
                phase.place().flatMap(place -> at(phase, place)),
                phase.authority()
                        .map(words::name)
                        .map(name -> headline.ofPhase(
                                words.say("custody.authority", name), phase, CustodyPhase.AUTHORITY))));
    }

    private Optional<String> at(CustodyPhase phase, Place place) {
        return words.place(place)
                .map(name -> known.place(words.say("custody.at", name), place))
                .map(at -> headline.ofPhase(at, phase, CustodyPhase.PLACE));
    }

    private Stream<Line> contacts(CustodyPhase phase) {
        return phase.contact().stream()
                .map(contact -> line().say(
                                words.label(contact.finding()).map(finding -> contact(phase, contact, finding)),
                                Basis.of(ContactFinding.SHAPE, contact)
                                        .or(Basis.only(CustodyPhase.SHAPE, phase, CustodyPhase.CONTACT))));
    }

    private String contact(CustodyPhase phase, ContactFinding contact, String finding) {
        String told = known.lineOfPart(
                contact.period()
                        .map(course::outlasting)
                        .map(period -> words.say("headline.on", finding, words.period(period)))
                        .orElse(finding),
                contact,
                phase,
                CustodyPhase.CONTACT,
                ContactFinding.FINDING,
                ContactFinding.PERIOD);
        return contact.evidence().isEmpty() ? known.asWhole(told, phase, detention, Detention.CUSTODY_PHASES) : told;
    }

    /** The steps that are told in no other section, and the stages. */
    Stream<Line> proceedings() {
        return Stream.concat(
                Course.inTime(detention.proceedings(), Proceeding::on).stream()
                        .filter(this::isStep)
                        .map(this::step),
                detention.legalStages().stream().map(this::stage));
    }

    /** Whether a step is neither the arrest nor the end, which stand elsewhere. */
    private boolean isStep(Proceeding step) {
        boolean isTold = course.ending()
                .filter(end -> end.part().equals(step)
                        || (!end.isStep()
                                && Ending.isEnd(step)
                                && end.isDeath()
                                        == Upheld.kind(step)
                                                .filter(ProceedingKind.DEATH::equals)
                                                .isPresent()))
                .isPresent();
        return !isTold && !Ending.isArrest(step);
    }

    /** A step, for the middle of a sentence. */
    String stepped(Proceeding step) {
        String kind = step.kind().flatMap(words::label).orElseGet(() -> words.say("step.kindless"));
        String told = step.on()
                .map(day -> words.say("headline.on", kind, words.when(day)))
                .orElse(kind);
        return known.together(Stream.concat(
                Stream.of(Optional.of(ofStep(told, step, Proceeding.ON, Proceeding.KIND))), details(step)));
    }

    /** Where a step was, before whom, for how long and by whom. */
    private Stream<Optional<String>> details(Proceeding step) {
        return Stream.of(
                step.court()
                        .map(words::name)
                        .map(court -> ofStep(words.say("step.court", court), step, Proceeding.COURT)),
                step.place()
                        .flatMap(place ->
                                words.place(place).map(name -> known.place(words.say("custody.at", name), place)))
                        .map(at -> ofStep(at, step, Proceeding.PLACE)),
                caseNumber(step),
                step.length()
                        .map(words::length)
                        .map(length -> ofStep(words.say("step.length", length), step, Proceeding.LENGTH)),
                authority(step),
                warrant(step));
    }

    private Line step(Proceeding step) {
        return about(step, line().say(stepped(step), basisOfStep(step)));
    }

    /** What a step rests on without what its description and result do. */
    private Basis basisOfStep(Proceeding step) {
        return basis(
                Detention.PROCEEDINGS,
                Basis.but(Proceeding.SHAPE, step, Proceeding.DESCRIPTION, Proceeding.RESULT)
                        .and(Basis.of(step.place())));
    }

    private Optional<String> where(Proceeding step) {
        return Optional.of(words.pieces(Stream.of(
                        step.court().map(words::name).map(court -> known.piece(court, step, Proceeding.COURT)),
                        step.place()
                                .flatMap(place -> words.place(place)
                                        .map(name -> known.piece(known.place(name, place), step, Proceeding.PLACE))),
                        caseNumber(step))))
                .filter(place -> !place.isEmpty());
    }

    /**
     * An arrest, with all that is told of it.
     *
     * @param whole what is told of the whole, if the arrest alone tells of it
     */
    private Line arrested(Proceeding arrest, Basis whole) {
        return about(arrest, line().say(arrested(arrest), basisOfStep(arrest).and(whole)));
    }

    /** An arrest with where it was and who made it, for the middle of a sentence. */
    String arrested(Proceeding arrest) {
        return known.together(Stream.concat(Stream.of(Optional.of(headline.arrest(arrest))), details(arrest)));
    }

    private Optional<String> authority(Proceeding step) {
        String key = Ending.isArrest(step) ? "arrest.authority" : "step.authority";
        return step.authority().map(words::name).map(body -> ofStep(words.say(key, body), step, Proceeding.AUTHORITY));
    }

    private Optional<String> warrant(Proceeding step) {
        return step.warrantShown()
                .map(shown -> words.say(shown ? "step.warrant-shown" : "step.no-warrant"))
                .map(told -> ofStep(told, step, Proceeding.WARRANT_SHOWN));
    }

    private Optional<String> caseNumber(Proceeding step) {
        return step.caseNumber()
                .map(number -> ofStep(words.say("step.case", Words.own(number)), step, Proceeding.CASE_NUMBER));
    }

    /** Adds what the source tells about a step in words. */
    private Line about(Proceeding step, Line line) {
        return line.say(
                        step.description().map(words::clause).map(text -> ofStep(text, step, Proceeding.DESCRIPTION)),
                        basis(Detention.PROCEEDINGS, Basis.about(Proceeding.SHAPE, step, Proceeding.DESCRIPTION)))
                .say(
                        step.result()
                                .map(words::clause)
                                .map(result -> ofStep(words.say("step.result", result), step, Proceeding.RESULT)),
                        basis(Detention.PROCEEDINGS, Basis.about(Proceeding.SHAPE, step, Proceeding.RESULT)));
    }

    private String ofStep(String line, Proceeding step, AttributeName<?>... attributes) {
        return known.lineOfPart(line, step, detention, Detention.PROCEEDINGS, attributes);
    }

    private Line stage(LegalStage stage) {
        return line().say(
                        words.label(stage.phase()).map(phase -> stage(stage, phase)),
                        basis(Detention.LEGAL_STAGES, Basis.of(LegalStage.SHAPE, stage)));
    }

    private String stage(LegalStage stage, String phase) {
        return known.lineOfPart(
                stage.period()
                        .map(course::outlasting)
                        .map(period -> words.say("stage.during", phase, words.lasting(period)))
                        .orElse(phase),
                stage,
                detention,
                Detention.LEGAL_STAGES,
                LegalStage.PHASE,
                LegalStage.PERIOD);
    }

    /** How it ended. House arrest, or what else followed, is told with what is called a release. */
    Line release(Ending end) {
        Optional<String> where = end.part() instanceof Proceeding step ? where(step) : Optional.empty();
        String ended = ended(end);
        Line line = line().say(
                        where.map(place -> words.say("source.modality", ended, place))
                                .orElse(ended),
                        end.basis(detention));
        course.from(end, false).ifPresent(phase -> line.say(headline.formed(phase), basis(phase)));
        if (end.part() instanceof Release release) {
            return line.say(
                    release.conditions()
                            .map(words::text)
                            .map(text -> known.lineOfPart(
                                    words.say("release.conditions", text),
                                    release,
                                    detention,
                                    Detention.RELEASE,
                                    Release.CONDITIONS)),
                    basis(Detention.RELEASE, Basis.about(Release.SHAPE, release, Release.CONDITIONS)));
        }
        return about((Proceeding) end.part(), line);
    }

    /** The end, for the middle of a sentence. */
    String ended(Ending end) {
        String ended = headline.told(end);
        return course.after(end)
                .map(phase -> words.say("release.into", ended, headline.formed(phase)))
                .orElse(ended);
    }
}
