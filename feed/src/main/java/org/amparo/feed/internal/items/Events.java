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
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Claim;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.shape.Shape;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;

/**
 * The events that a record tells of: arrested, charged, sentenced, moved, released, died, a demand answered, an award
 * conferred. Several of one kind in a record need keys: a number would move to another event when one is put before it,
 * and a reader would show the wrong one as read.
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
            return named(statement.demands(), "demand").flatMap(demand -> answers(statement, demand));
        }
        return record instanceof Award award ? conferred(award) : Stream.empty();
    }

    private Stream<Item> ofDetention(Detention detention) {
        Headline headline = new Headline(words, reports, detention);
        CourseLines course = new CourseLines(words, headline, detention);
        List<CustodyPhase> moves = detention.custodyPhases().stream().skip(1).toList();
        List<Release> ends = detention.release().stream().toList();
        String end = ends.stream().anyMatch(Headline::isDeath) ? "death" : "release";
        return Stream.of(
                        parts(
                                detention,
                                Kind.CUSTODY,
                                Proceeding.SHAPE,
                                headline.arrestSteps(),
                                "arrest",
                                headline::arrest),
                        parts(
                                detention,
                                Kind.CHARGES,
                                Charge.SHAPE,
                                detention.charges(),
                                "charge",
                                charge -> known.asWhole(course.charged(charge), charge, detention, Detention.CHARGES)),
                        parts(
                                detention,
                                Kind.SENTENCES,
                                Sentence.SHAPE,
                                detention.sentences(),
                                "sentence",
                                sentence -> known.asWhole(
                                        course.sentenced(sentence), sentence, detention, Detention.SENTENCES)),
                        parts(detention, Kind.CUSTODY, CustodyPhase.SHAPE, moves, "transfer", headline::formed),
                        parts(detention, Kind.RELEASE, Release.SHAPE, ends, end, course::ended))
                .flatMap(events -> events);
    }

    private <P extends Claim> Stream<Item> parts(
            Detention detention, Kind kind, Shape<P, ?> shape, List<P> parts, String name, Function<P, String> told) {
        String who = known.title(detention.detainee());
        String named = known.piece(who, detention, Detention.DETAINEE);
        return named(parts, name).map(part -> {
            String happened = told.apply(part.value());
            ItemSources sources =
                    new ItemSources(words).addAllOf(shape, part.value()).addAll(detention.evidence(), Detention.SHAPE);
            return new EventItem(
                    words,
                    detention,
                    part.name(),
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
                "death",
                new EventItem.Event(Kind.STATUS, who, words.say("title.case", who, died), died, sources));
    }

    private Stream<Item> answers(Statement statement, Named<Demand> demand) {
        List<Outcome> answers = demand.value().outcomes().stream()
                .filter(outcome -> !NO_ANSWER.contains(outcome.state()))
                .toList();
        return named(answers, "answer").map(outcome -> {
            String who = outcome.value()
                    .target()
                    .map(known::title)
                    .or(() -> Optional.of(words.names(demand.value().targets())).filter(names -> !names.isEmpty()))
                    .orElseGet(() -> known.title(statement));
            String became = new DemandLines(words).became(outcome.value());
            return new EventItem(
                    words,
                    statement,
                    demand.name() + "-" + outcome.name(),
                    new EventItem.Event(
                            Kind.DEMANDS,
                            who,
                            words.say("title.case", who, became),
                            became,
                            new ItemSources(words).addAllOf(Outcome.SHAPE, outcome.value())));
        });
    }

    private Stream<Item> conferred(Award award) {
        return award.conferrals().stream()
                .map(conferral -> new ConferralItem(words, reports, award, conferral))
                .filter(ConferralItem::wasConferred)
                .map(item -> new EventItem(words, award, item.part() + "-conferred", item.event()));
    }

    /** The parts that can be told apart: by their keys, or one without a key by a constant word. */
    private static <P extends Claim> Stream<Named<P>> named(List<P> parts, String name) {
        boolean isOne = parts.stream().filter(part -> part.key().isEmpty()).count() == 1;
        return parts.stream()
                .filter(part -> part.key().isPresent() || isOne)
                .map(part -> new Named<>(part.key().orElse(name), part));
    }

    private record Named<P>(String name, P value) {

        @Override
        public String toString() {
            return name;
        }
    }
}
