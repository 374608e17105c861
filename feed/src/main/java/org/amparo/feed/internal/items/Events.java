package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.DemandOutcome;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;

/**
 * The events that a record tells of: arrested, charged, a charge dropped, sentenced, moved, released, died, a domestic remedy sought and
 * decided, an incident, a demand answered, an award conferred. Each is known by what it says, as {@link EventName}
 * tells.
 */
final class Events {

    private static final List<DemandOutcome> NO_ANSWER = List.of(DemandOutcome.UNKNOWN, DemandOutcome.PENDING);

    private final Words words;
    private final Titles titles;
    private final LastReports reports;
    private final IncidentLinks links;

    Events(Words words, LastReports reports, IncidentLinks links) {
        this.links = links;
        this.words = words;
        this.titles = words.titles();
        this.reports = reports;
    }

    List<Item> of(CaseRecord record) {
        List<Item> events = new ArrayList<>();
        if (record.isRetracted()) {
            return events;
        }
        if (record instanceof Detention detention) {
            addOfDetention(events, words.past(detention));
        } else if (record instanceof Person person) {
            addDeath(events, person);
        } else if (record instanceof Incident incident) {
            IncidentItem.of(words, reports, links, incident)
                    .flatMap(IncidentItem::event)
                    .ifPresent(event -> events.add(new EventItem(words, incident, EventName.incident(), event)));
        } else if (record instanceof Statement statement) {
            addAnswers(events, words.past(statement));
        } else if (record instanceof Award award) {
            for (ConferralItem conferral : ConferralItem.all(words, reports, award)) {
                if (conferral.wasConferred()) {
                    events.add(new EventItem(words, conferral));
                }
            }
        }
        return events;
    }

    private void addOfDetention(List<Item> events, Detention detention) {
        CourseLines lines = new CourseLines(words, reports, detention);
        TrialLines trial = new TrialLines(words, detention);
        RemedyLines remedies = new RemedyLines(words, detention);
        Course course = lines.course();
        Headline headline = lines.headline();
        for (Proceeding arrest : course.arrests()) {
            events.add(part(
                    detention,
                    Kind.CUSTODY,
                    EventName.ARREST.of(arrest),
                    headline.arrest(arrest),
                    lines.arrested(arrest)));
        }
        for (Charge charge : detention.charges()) {
            if (trial.isKnown(charge)) {
                events.add(charged(detention, trial, charge));
            }
        }
        for (Charge charge : detention.charges()) {
            if (trial.isKnown(charge) && charge.droppedOn().isPresent()) {
                events.add(part(detention, Kind.CHARGES, EventName.DROPPED.of(charge), trial.droppedCharge(charge)));
            }
        }
        for (Sentence sentence : detention.sentences()) {
            events.add(part(detention, Kind.SENTENCES, EventName.SENTENCE.of(sentence), trial.sentenced(sentence)));
        }
        for (CustodyPhase phase : course.moves()) {
            events.add(part(
                    detention, Kind.CUSTODY, EventName.TRANSFER.of(phase), headline.formed(phase), lines.held(phase)));
        }
        for (Remedy remedy : detention.remedies()) {
            if (RemedyLines.isFiled(remedy)) {
                events.add(part(detention, Kind.REMEDIES, EventName.REMEDY.of(remedy), remedies.sought(remedy)));
            }
        }
        for (Remedy remedy : detention.remedies()) {
            if (RemedyLines.isDecided(remedy)) {
                events.add(part(detention, Kind.REMEDIES, EventName.DECISION.of(remedy), remedies.told(remedy)));
            }
        }
        Optional<Ending> end = course.ending();
        if (end.isPresent() && !course.isUnsourced(end.get())) {
            Phrase ended = lines.ended(end.get());
            Phrase title = headline.titled(end.get(), ended);
            events.add(part(detention, Kind.RELEASE, EventName.of(end.get()), title, ended));
        }
    }

    /** A charge that was dropped is told with that, in the title, too: nobody shall read it as one that stands. */
    private Item charged(Detention detention, TrialLines trial, Charge charge) {
        Phrase brought = trial.charged(charge);
        Phrase dropped = trial.dropped(charge);
        EventItem.Event event = told(
                Kind.CHARGES,
                titles.of(detention.detainee()),
                new CaseTitle(words, detention).of(List.of(words.listed(List.of(brought, dropped)))),
                line(detention, brought).say(dropped));
        return new EventItem(words, detention, EventName.CHARGE.of(charge), event);
    }

    private static Line line(Detention detention, Phrase told) {
        return Line.of(told.restingAlsoOn(Grounds.only(detention, Detention.DETAINEE)));
    }

    private Item part(Detention detention, Kind kind, EventName name, Phrase told) {
        return part(detention, kind, name, told, told);
    }

    /**
     * The event that a part tells of.
     *
     * @param happened what happened, for the title
     * @param told the same with where and by whom
     */
    private Item part(Detention detention, Kind kind, EventName name, Phrase happened, Phrase told) {
        Phrase who = titles.of(detention.detainee());
        Line line = line(detention, told);
        Grounds whole = Grounds.whole(detention);
        boolean isAccusation = kind == Kind.CHARGES;
        if (!isAccusation && told.footnotes().isEmpty() && !whole.footnotes().isEmpty()) {
            line.say(words.unknown(detention.id(), Annotated.EVIDENCE, "event.unsourced")
                    .restingOn(whole));
        }
        Phrase title = new CaseTitle(words, detention).of(List.of(happened));
        return new EventItem(words, detention, name, told(kind, who, title, line));
    }

    private EventItem.Event told(Kind kind, Phrase who, Phrase title, Line line) {
        return new EventItem.Event(who, title, new Sections(words).add(kind, line));
    }

    /** Adds the death of a person, unless it was in custody: the detention tells of that. */
    private void addDeath(List<Item> events, Person person) {
        Phrase died = reports.died(person.id()).or(reports.saidToHaveDied(person.id()));
        if (died.isEmpty() || reports.inCustody(person.id()).isPresent()) {
            return;
        }
        Phrase who = words.name(person.id());
        Line line = Line.of(died);
        Phrase titled = reports.withOtherDays(died, person.id(), reports.diedOn(person.id()));
        EventItem.Event event = told(Kind.STATUS, who, words.say("title.case", who, titled), line);
        events.add(new EventItem(words, person, EventName.died(), event));
    }

    private void addAnswers(List<Item> events, Statement statement) {
        for (Demand demand : new DemandLines(words).told(statement)) {
            for (Outcome outcome : demand.outcomes()) {
                if (outcome.state().isKnown() && !NO_ANSWER.contains(outcome.state())) {
                    EventName name = EventName.ANSWER.of(outcome).to(EventName.DEMAND.of(demand));
                    events.add(new EventItem(words, statement, name, answered(statement, demand, outcome)));
                }
            }
        }
    }

    /** What was demanded, by whom and of whom, and what became of it. */
    private EventItem.Event answered(Statement statement, Demand demand, Outcome outcome) {
        DemandLines lines = new DemandLines(words);
        List<SubjectId> targets = outcome.target().map(List::of).orElse(demand.targets());
        Phrase asked = lines.asked(statement, demand, targets);
        Phrase became = lines.became(demand, outcome);
        Phrase target =
                outcome.target().isPresent() ? titles.of(outcome.target().get()) : words.names(targets);
        Phrase who = target.or(titles.of(statement));
        Line line = Line.of(asked).say(became);
        Phrase title = words.say("title.case", who, words.line(List.of(became, asked)));
        return told(Kind.DEMANDS, who, title, line);
    }
}
