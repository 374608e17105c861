package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Code;
import org.amparo.custody.Assessment;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.record.Place;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Status;

/** A detention in words, with official charge and alleged motive side by side, neither in the library's own voice. */
final class DetentionItem extends Item {

    private final LastReports reports;
    private final IncidentLinks links;
    private final CourseLines lines;
    private final TrialLines trial;
    private final Course course;
    private final Headline headline;
    private final PersonLines persons;
    private final FindingLines findings;
    private final DemandLines demands;
    private final RemedyLines remedies;
    /** The detention without what is only denied, and without what was still ahead when it was told. */
    private final Detention detention;

    private final Detention record;
    private final DeniedLines denied;
    private final AheadLines ahead;

    DetentionItem(Words words, LastReports reports, IncidentLinks links, Detention record) {
        super(words);
        this.record = record;
        this.detention = words.past(record);
        this.denied = new DeniedLines(words, reports, record);
        this.ahead = new AheadLines(words, reports, Asserted.of(record));
        this.reports = reports;
        this.links = links;
        this.lines = new CourseLines(words, reports, detention);
        this.course = lines.course();
        this.headline = lines.headline();
        this.trial = new TrialLines(words, detention);
        this.persons = new PersonLines(words);
        this.findings = new FindingLines(words, detention);
        this.demands = new DemandLines(words);
        this.remedies = new RemedyLines(words, detention);
    }

    @Override
    public Detention record() {
        return record;
    }

    @Override
    public Optional<Status> status() {
        return reports.of(detention.detainee(), detention);
    }

    @Override
    public Stream<String> tags() {
        List<CustodyPhase> phases = detention.custodyPhases();
        Stream<String> forms = phases.stream().flatMap(phase -> words.label(phase.form()).stream());
        Stream<String> countries = phases.stream()
                .flatMap(phase -> Stream.concat(
                        phase.place().flatMap(Place::country).stream(),
                        phase.authority().stream().flatMap(this::jurisdiction)));
        return Stream.of(capacities(detention.detainee()), forms, countries).flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        String who = titles.of(detention.detainee());
        Sections sections = new Sections(words)
                .add(Kind.ROLE, detainee().flatMap(persons::roles))
                .add(
                        Kind.CUSTODY,
                        Stream.of(
                                        denied.isWhole() ? Stream.<Line>empty() : lines.custody(),
                                        ahead.custody(),
                                        denied.custody(isSpokenOf()),
                                        Stream.of(unsourced(record)))
                                .flatMap(all -> all))
                .add(
                        Kind.STATUS,
                        Stream.concat(
                                status().filter(status -> !LastReports.isOlder(status, detention)).stream()
                                        .flatMap(reports::lines),
                                death()))
                .add(
                        Kind.RELEASE,
                        Stream.of(course.ending().stream().map(lines::release), ahead.release(), denied.release())
                                .flatMap(all -> all))
                .add(
                        Kind.CHARGES,
                        Stream.of(
                                        denied.isWhole() ? Stream.<Line>empty() : trial.charges(),
                                        ahead.charges(),
                                        denied.charges())
                                .flatMap(all -> all))
                .add(
                        Kind.MOTIVES,
                        new MotiveLines(words)
                                .of(
                                        detention.motives(),
                                        detention,
                                        Detention.MOTIVES,
                                        Basis.only(Detention.SHAPE, detention, Detention.MOTIVES)))
                .add(
                        Kind.INVOLVEMENTS,
                        new InvolvementLines(words)
                                .of(
                                        detention.involvements(),
                                        detention,
                                        Detention.INVOLVEMENTS,
                                        Basis.only(Detention.SHAPE, detention, Detention.INVOLVEMENTS)))
                .add(Kind.NARRATIVES, new NarrativeLines(words).of(detention))
                .add(
                        Kind.INCIDENTS,
                        links.within(detention)
                                .map(link ->
                                        IncidentItem.inDetention(words, reports, links, link, detention.detainee())))
                .add(
                        Kind.PROCEEDINGS,
                        Stream.of(lines.proceedings(), ahead.proceedings(), denied.proceedings())
                                .flatMap(all -> all))
                .add(
                        Kind.SENTENCES,
                        Stream.of(
                                        Course.inTime(detention.sentences(), Sentence::on).stream()
                                                .map(sentence -> trial.sentence(sentence, isOver())),
                                        ahead.sentences(),
                                        denied.sentences())
                                .flatMap(all -> all))
                .add(
                        Kind.REMEDIES,
                        Stream.of(remedies.lines(), ahead.remedies(), denied.remedies())
                                .flatMap(all -> all))
                .add(Kind.ASSESSMENTS, assessments().map(findings::found))
                .add(Kind.RECOGNITIONS, detainee().flatMap(persons::recognitions))
                .add(Kind.DEMANDS, demandsForDetainee().map(demands::of));
        CaseTitle title = new CaseTitle(words, detention);
        String told = denied.isWhole()
                ? title.ofDenied(denied.whole(isSpokenOf()))
                : title.of(Stream.concat(headline.clauses(), ahead.headline()).toList());
        return view(told, Optional.of(who), sections);
    }

    /** Whether the person was released, as a source states, or has died. */
    private boolean isOver() {
        return reports.hasDied(detention.detainee())
                || course.ending()
                        .filter(end -> course.isPast(end) && course.isUpheld(end))
                        .isPresent();
    }

    private Stream<Person> detainee() {
        return words.find(detention.detainee(), Person.class).stream();
    }

    /** The death in another detention, or one of which no more than a rumour is known, as the headline tells it. */
    private Stream<Line> death() {
        Stream<Line> elsewhere = reports.died(detention.detainee()).isPresent()
                ? Stream.empty()
                : course.deathInCustody().stream()
                        .map(death -> new Line(words).say(headline.died(death), death.basis()));
        return Stream.concat(elsewhere, reports.rumours(detention.detainee()));
    }

    /** The findings; where it is denied that there was a detention, only those of which it is told whose they are. */
    private Stream<Assessment> assessments() {
        return detention.assessments().stream()
                .filter(assessment -> !denied.isWhole()
                        || assessment.body().isPresent()
                        || assessment.scheme().filter(Code::isKnown).isPresent());
    }

    /** Whether somebody has found, claimed, told or demanded something as if there had been a detention. */
    private boolean isSpokenOf() {
        return assessments().findAny().isPresent()
                || !detention.motives().isEmpty()
                || !detention.involvements().isEmpty()
                || !detention.narratives().isEmpty()
                || !detention.remedies().isEmpty()
                || links.within(detention).findAny().isPresent()
                || demandsForDetainee().findAny().isPresent();
    }

    private Stream<DemandAnswer> demandsForDetainee() {
        return words.past().demandsFor(detention.detainee()).stream()
                .filter(answer ->
                        words.find(answer.statement(), Statement.class).isPresent());
    }
}
