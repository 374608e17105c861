package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.DemandOutcome;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.evidence.Claim;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;

/**
 * The events that a record tells of: arrested, charged, sentenced, moved, released, died, a demand answered, an award
 * conferred. Each is known by what it says, as {@link EventName} tells.
 */
final class Events {

    private static final List<DemandOutcome> NO_ANSWER = List.of(DemandOutcome.UNKNOWN, DemandOutcome.PENDING);

    private final Words words;
    private final Known known;
    private final LastReports reports;

    Events(Words words, LastReports reports) {
        this.words = words;
        this.known = new Known(words);
        this.reports = reports;
    }

    Stream<Item> of(CaseRecord record) {
        if (record.isRetracted()) {
            return Stream.empty();
        }
        if (record instanceof Detention detention) {
            return ofDetention(detention);
        }
        if (record instanceof Person person) {
            return reports.died(person.id()).stream().map(died -> died(person, died));
        }
        if (record instanceof Statement statement) {
            return statement.demands().stream().flatMap(demand -> answers(statement, demand));
        }
        return record instanceof Award award ? conferred(award) : Stream.empty();
    }

    private Stream<Item> ofDetention(Detention detention) {
        Headline headline = new Headline(words, reports, detention);
        CourseLines course = new CourseLines(words, headline, detention);
        List<CustodyPhase> moves = detention.custodyPhases().stream().skip(1).toList();
        List<Release> ends = detention.release().stream().toList();
        EventName.Kind<Release> end = ends.stream().anyMatch(Headline::isDeath) ? EventName.DEATH : EventName.RELEASE;
        return Stream.of(
                        parts(detention, Kind.CUSTODY, headline.arrestSteps(), EventName.ARREST, headline::arrest),
                        parts(
                                detention,
                                Kind.CHARGES,
                                detention.charges(),
                                EventName.CHARGE,
                                charge -> known.asWhole(course.charged(charge), charge, detention, Detention.CHARGES)),
                        parts(
                                detention,
                                Kind.SENTENCES,
                                detention.sentences(),
                                EventName.SENTENCE,
                                sentence -> known.asWhole(
                                        course.sentenced(sentence), sentence, detention, Detention.SENTENCES)),
                        parts(detention, Kind.CUSTODY, moves, EventName.TRANSFER, headline::formed),
                        parts(detention, Kind.RELEASE, ends, end, course::ended))
                .flatMap(events -> events);
    }

    private <P extends Claim> Stream<Item> parts(
            Detention detention, Kind kind, List<P> parts, EventName.Kind<P> event, Function<P, String> told) {
        String who = known.title(detention.detainee());
        String named = known.piece(who, detention, Detention.DETAINEE);
        return parts.stream().map(part -> {
            String happened = told.apply(part);
            ItemSources sources =
                    new ItemSources(words).addAllOf(event.shape(), part).addAll(detention.evidence(), Detention.SHAPE);
            return new EventItem(
                    words,
                    detention,
                    event.of(part),
                    new EventItem.Event(kind, who, words.say("title.case", named, happened), happened, sources));
        });
    }

    private Item died(Person person, String died) {
        String who = words.name(person.id());
        ItemSources sources = new ItemSources(words)
                .addAll(
                        person.evidence().stream()
                                .filter(evidence -> evidence.isAbout(Person.DIED_ON))
                                .toList(),
                        Person.SHAPE);
        return new EventItem(
                words,
                person,
                EventName.died(),
                new EventItem.Event(Kind.STATUS, who, words.say("title.case", who, died), died, sources));
    }

    private Stream<Item> answers(Statement statement, Demand demand) {
        Stream<Outcome> answers = demand.outcomes().stream().filter(outcome -> !NO_ANSWER.contains(outcome.state()));
        return answers.map(outcome -> {
            String who = outcome.target()
                    .map(known::title)
                    .or(() -> Optional.of(words.names(demand.targets())).filter(names -> !names.isEmpty()))
                    .orElseGet(() -> known.title(statement));
            String became = new DemandLines(words).became(outcome);
            return new EventItem(
                    words,
                    statement,
                    EventName.ANSWER.of(outcome).to(EventName.DEMAND.of(demand)),
                    new EventItem.Event(
                            Kind.DEMANDS,
                            who,
                            words.say("title.case", who, became),
                            became,
                            new ItemSources(words).addAllOf(Outcome.SHAPE, outcome)));
        });
    }

    private Stream<Item> conferred(Award award) {
        return award.conferrals().stream()
                .map(conferral -> new ConferralItem(words, reports, award, conferral))
                .filter(ConferralItem::wasConferred)
                .map(item -> new EventItem(words, award, item.nameOfEvent(), item.event()));
    }
}
