package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Code;
import org.amparo.custody.Assessment;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Sentence;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Phrase;
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
    private final Optional<Person> detainee;
    private final DeniedLines denied;
    private final AheadLines ahead;

    DetentionItem(Words words, LastReports reports, IncidentLinks links, Detention record) {
        super(words);
        this.record = record;
        this.detention = words.past(record);
        this.detainee = words.find(detention.detainee(), Person.class);
        this.denied = new DeniedLines(words, reports, record);
        this.ahead = new AheadLines(words, Assertions.of(record));
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
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        addCapacities(tags, detention.detainee());
        for (CustodyPhase phase : detention.custodyPhases()) {
            words.tag(phase.form()).ifPresent(tags::add);
        }
        for (CustodyPhase phase : detention.custodyPhases()) {
            phase.place().flatMap(Place::country).ifPresent(tags::add);
            addJurisdiction(tags, phase.authority());
        }
        return tags;
    }

    @Override
    public ItemView view() {
        boolean isSpokenOf = isSpokenOf();
        return view(title(isSpokenOf), titles.of(detention.detainee()), story(isSpokenOf), sections());
    }

    @Override
    public ItemView outline() {
        Sections sections = new Sections(words);
        addStatus(sections);
        addRelease(sections);
        return view(title(isSpokenOf()), titles.of(detention.detainee()), sections);
    }

    /** All that is told under headings. */
    Sections sections() {
        Sections sections = new Sections(words);
        boolean isSpokenOf = isSpokenOf();
        if (detainee.isPresent()) {
            sections.add(Kind.ROLE, persons.roles(detainee.get()));
        }
        if (!denied.isWhole()) {
            sections.add(Kind.CUSTODY, lines.custody());
        }
        sections.add(Kind.CUSTODY, ahead.custody())
                .add(Kind.CUSTODY, denied.custody(isSpokenOf))
                .add(Kind.CUSTODY, unsourced(record));
        addStatus(sections);
        addRelease(sections);
        if (!denied.isWhole()) {
            sections.add(Kind.CHARGES, trial.charges());
        }
        sections.add(Kind.CHARGES, ahead.charges())
                .add(Kind.CHARGES, denied.charges())
                .add(Kind.MOTIVES, new MotiveLines(words).of(detention.motives(), detention, Detention.MOTIVES))
                .add(
                        Kind.INVOLVEMENTS,
                        new InvolvementLines(words).of(detention.involvements(), detention, Detention.INVOLVEMENTS))
                .add(Kind.NARRATIVES, new NarrativeLines(words).of(detention))
                .add(Kind.ARGUMENTS, new ArgumentLines(words).of(detention));
        for (IncidentLinks.Link link : links.within(detention)) {
            sections.add(Kind.INCIDENTS, IncidentItem.inDetention(words, reports, links, link, detention.detainee()));
        }
        sections.add(Kind.PROCEEDINGS, lines.proceedings())
                .add(Kind.PROCEEDINGS, ahead.proceedings())
                .add(Kind.PROCEEDINGS, denied.proceedings());
        boolean isOver =
                reports.hasDied(detention.detainee()) || course.pastEnding().isPresent();
        for (Sentence sentence : Course.inTime(detention.sentences(), Sentence::on)) {
            sections.add(Kind.SENTENCES, trial.sentence(sentence, isOver));
        }
        sections.add(Kind.SENTENCES, ahead.sentences())
                .add(Kind.SENTENCES, denied.sentences())
                .add(Kind.REMEDIES, remedies.lines())
                .add(Kind.REMEDIES, ahead.remedies())
                .add(Kind.REMEDIES, denied.remedies());
        for (Assessment assessment : assessments()) {
            sections.add(Kind.ASSESSMENTS, findings.found(assessment));
        }
        if (detainee.isPresent()) {
            sections.add(Kind.RECOGNITIONS, persons.recognitions(detainee.get()));
        }
        for (DemandAnswer answer : demandsForDetainee()) {
            sections.add(Kind.DEMANDS, demands.of(answer));
        }
        return sections.add(Kind.CORRECTIONS, new Corrections(words).lines(record));
    }

    private void addRelease(Sections sections) {
        if (course.ending().isPresent()) {
            sections.add(Kind.RELEASE, lines.release(course.ending().get()));
        }
        sections.add(Kind.RELEASE, ahead.release()).add(Kind.RELEASE, denied.release());
    }

    /** The number of lines on custody that tell of arrests; they stand first. */
    int arrests() {
        return denied.isWhole() ? 0 : course.arrests().size();
    }

    /** A step of the proceedings, as it is told among them. */
    Phrase step(Proceeding step) {
        return lines.stepped(step);
    }

    /** What an editor would print first. */
    Story story() {
        return story(isSpokenOf());
    }

    private Story story(boolean isSpokenOf) {
        Standfirst standfirst = new Standfirst(words, reports, lines);
        if (denied.isWhole()) {
            RunningText found = new RunningText(words);
            for (Assessment assessment : assessments()) {
                findings.found(assessment).sentences().forEach(sentence -> found.say(sentence.phrase()));
            }
            // Behind the sentence, the denial would seem to deny that nobody says so.
            return new Story(List.of(standfirst.ofDenied(denied.whole(isSpokenOf))), found.sentences());
        }
        Optional<Status> status = status();
        DetentionAccount account = new DetentionAccount(
                words, reports, links, lines, standfirst.toldStart(status), standfirst.tellsCustody(status));
        List<Phrase> first = new ArrayList<>();
        first.add(standfirst.of(status));
        first.addAll(standfirst.others(status));
        return Story.of(words, first, account.sentences());
    }

    private Phrase title(boolean isSpokenOf) {
        CaseTitle title = new CaseTitle(words, detention);
        if (denied.isWhole()) {
            return title.ofDenied(denied.whole(isSpokenOf));
        }
        List<Phrase> clauses = new ArrayList<>(headline.clauses());
        clauses.addAll(ahead.headline());
        return title.of(clauses);
    }

    /** Adds the last report, and the death in another detention, or of which no more than a rumour is known. */
    private void addStatus(Sections sections) {
        Optional<Status> status = status();
        if (status.isPresent() && !LastReports.isOlder(status.get(), detention)) {
            sections.add(Kind.STATUS, reports.lines(status.get()));
        }
        Optional<LastReports.Death> death = course.deathInCustody();
        if (death.isPresent() && reports.died(detention.detainee()).isEmpty()) {
            sections.add(Kind.STATUS, Line.of(headline.died(death.get())));
        }
        sections.add(Kind.STATUS, reports.rumours(detention.detainee()));
    }

    /** The findings; where it is denied that there was a detention, only those of which it is told whose they are. */
    private List<Assessment> assessments() {
        if (!denied.isWhole()) {
            return detention.assessments();
        }
        List<Assessment> owned = new ArrayList<>(detention.assessments());
        owned.removeIf(assessment -> assessment.body().isEmpty()
                && assessment.scheme().filter(Code::isKnown).isEmpty());
        return owned;
    }

    /** Whether somebody has found, claimed, told or demanded something as if there had been a detention. */
    private boolean isSpokenOf() {
        return !assessments().isEmpty()
                || !detention.motives().isEmpty()
                || !detention.involvements().isEmpty()
                || !detention.narratives().isEmpty()
                || !detention.arguments().isEmpty()
                || !detention.remedies().isEmpty()
                || !links.within(detention).isEmpty()
                || !demandsForDetainee().isEmpty();
    }

    private List<DemandAnswer> demandsForDetainee() {
        List<DemandAnswer> answers = new ArrayList<>(words.past().demandsFor(detention.detainee()));
        answers.removeIf(
                answer -> words.find(answer.statement(), Statement.class).isEmpty());
        return answers;
    }
}
