package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;

/**
 * The events that a record tells of: arrested, charged, sentenced, moved, released, died, a domestic remedy sought and
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

    Stream<Item> of(CaseRecord record) {
        if (record.isRetracted()) {
            return Stream.empty();
        }
        if (record instanceof Detention detention) {
            return ofDetention(words.past(detention));
        }
        if (record instanceof Person person) {
            // A death in custody is told by the detention.
            return reports.inCustody(person.id()).isPresent()
                    ? Stream.empty()
                    : reports.died(person.id()).or(() -> reports.rumour(person.id())).stream()
                            .map(died -> died(person, died));
        }
        if (record instanceof Incident incident) {
            return happened(incident);
        }
        if (record instanceof Statement statement) {
            Statement told = words.past(statement);
            return told.demands().stream().flatMap(demand -> answers(told, demand));
        }
        return record instanceof Award award ? conferred(award) : Stream.empty();
    }

    private Stream<Item> ofDetention(Detention detention) {
        CourseLines lines = new CourseLines(words, reports, detention);
        TrialLines trial = new TrialLines(words, detention);
        RemedyLines remedies = new RemedyLines(words, detention);
        Course course = lines.course();
        Headline headline = lines.headline();
        return Stream.of(
                        parts(
                                detention,
                                Kind.CUSTODY,
                                course.arrests(),
                                EventName.ARREST,
                                headline::arrest,
                                lines::arrested,
                                lines::basis),
                        parts(
                                detention,
                                Kind.CHARGES,
                                detention.charges().stream()
                                        .filter(trial::isKnown)
                                        .toList(),
                                EventName.CHARGE,
                                trial::charged,
                                trial::basis),
                        parts(
                                detention,
                                Kind.SENTENCES,
                                detention.sentences(),
                                EventName.SENTENCE,
                                trial::sentenced,
                                trial::basis),
                        parts(
                                detention,
                                Kind.CUSTODY,
                                course.moves(),
                                EventName.TRANSFER,
                                headline::formed,
                                lines::held,
                                lines::basis),
                        parts(
                                detention,
                                Kind.REMEDIES,
                                detention.remedies().stream()
                                        .filter(RemedyLines::isFiled)
                                        .toList(),
                                EventName.REMEDY,
                                remedies::sought,
                                remedies::basis),
                        parts(
                                detention,
                                Kind.REMEDIES,
                                detention.remedies().stream()
                                        .filter(RemedyLines::isDecided)
                                        .toList(),
                                EventName.DECISION,
                                remedies::told,
                                remedies::basis),
                        course.ending().filter(end -> !course.isUnsourced(end)).stream()
                                .map(end -> ended(end, lines, detention)))
                .flatMap(events -> events);
    }

    private Item ended(Ending end, CourseLines lines, Detention detention) {
        String ended = lines.ended(end);
        return part(detention, Kind.RELEASE, EventName.of(end), ended, ended, end.basis(detention));
    }

    private <P extends ClaimedPart> Stream<Item> parts(
            Detention detention,
            Kind kind,
            List<P> parts,
            EventName.Kind<P> event,
            Function<P, String> told,
            Function<P, Basis> basis) {
        return parts(detention, kind, parts, event, told, told, basis);
    }

    /**
     * The events that the parts of a list tell of.
     *
     * @param happened what happened, for the title
     * @param told the same with where and by whom
     */
    private <P extends ClaimedPart> Stream<Item> parts(
            Detention detention,
            Kind kind,
            List<P> parts,
            EventName.Kind<P> event,
            Function<P, String> happened,
            Function<P, String> told,
            Function<P, Basis> basis) {
        return parts.stream()
                .map(part -> part(
                        detention, kind, event.of(part), happened.apply(part), told.apply(part), basis.apply(part)));
    }

    private Item part(Detention detention, Kind kind, EventName name, String happened, String told, Basis basis) {
        String who = titles.of(detention.detainee());
        Line line = new Line(words).say(told, basis.and(Basis.only(Detention.SHAPE, detention, Detention.DETAINEE)));
        Basis whole = Parts.whole(detention);
        if (basis.grounds().isEmpty() && !whole.grounds().isEmpty()) {
            line.say(words.unknown(detention.id(), Annotated.EVIDENCE, "event.unsourced"), whole);
        }
        return new EventItem(
                words, detention, name, told(kind, who, new CaseTitle(words, detention).of(List.of(happened)), line));
    }

    private EventItem.Event told(Kind kind, String who, String title, Line line) {
        return new EventItem.Event(Optional.of(who), title, new Sections(words).add(kind, Stream.of(line)));
    }

    private Item died(Person person, String died) {
        String who = words.name(person.id());
        return new EventItem(
                words,
                person,
                EventName.died(),
                told(
                        Kind.STATUS,
                        who,
                        words.say("title.case", who, died),
                        new Line(words).say(died, Basis.only(Person.SHAPE, person, Person.DIED_ON))));
    }

    private Stream<Item> happened(Incident incident) {
        return IncidentItem.of(words, reports, links, incident)
                .flatMap(item -> item.event().stream())
                .map(event -> new EventItem(words, incident, EventName.incident(), event));
    }

    private Stream<Item> answers(Statement statement, Demand demand) {
        return demand.outcomes().stream()
                .filter(outcome -> outcome.state().isKnown() && !NO_ANSWER.contains(outcome.state()))
                .map(outcome -> new EventItem(
                        words,
                        statement,
                        EventName.ANSWER.of(outcome).to(EventName.DEMAND.of(demand)),
                        answered(statement, demand, outcome)));
    }

    /** What was demanded, by whom and of whom, and what became of it. */
    private EventItem.Event answered(Statement statement, Demand demand, Outcome outcome) {
        DemandLines lines = new DemandLines(words);
        List<SubjectId> targets = outcome.target().map(List::of).orElse(demand.targets());
        String asked = lines.asked(statement, demand, targets);
        String became = lines.became(demand, outcome);
        String who = outcome.target()
                .map(titles::of)
                .or(() -> Optional.of(words.names(targets)).filter(names -> !names.isEmpty()))
                .orElseGet(() -> titles.of(statement));
        Line line =
                new Line(words).say(asked, lines.basis(statement, demand)).say(became, lines.basis(demand, outcome));
        return told(
                Kind.DEMANDS,
                who,
                words.say("title.case", who, words.line(Stream.of(Optional.of(became), Optional.of(asked)))),
                line);
    }

    private Stream<Item> conferred(Award award) {
        return ConferralItem.all(words, reports, award)
                .filter(ConferralItem::wasConferred)
                .map(item -> new EventItem(words, item));
    }
}
