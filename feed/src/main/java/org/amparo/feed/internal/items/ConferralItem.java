package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.code.ConferralStatus;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.SubjectId;
import org.amparo.record.Place;
import org.amparo.status.Status;

/** The conferral of an award in words. */
final class ConferralItem extends Item {

    private final StatusLines statuses;
    private final Award award;
    private final Conferral conferral;

    ConferralItem(Words words, StatusLines statuses, Award award, Conferral conferral) {
        super(words);
        this.statuses = statuses;
        this.award = award;
        this.conferral = conferral;
    }

    @Override
    public Award record() {
        return award;
    }

    @Override
    public URI id(URI base) {
        SubjectId recipient = conferral.recipient();
        String part = key().orElseGet(() -> "conferral-" + recipient.type() + "-" + recipient.local());
        return URI.create(super.id(base) + "#" + part);
    }

    @Override
    public Optional<String> key() {
        return conferral.key();
    }

    @Override
    Optional<Conferral> conferral() {
        return Optional.of(conferral);
    }

    @Override
    public Optional<Status> status() {
        return statuses.of(conferral.recipient());
    }

    @Override
    public Stream<String> tags() {
        return Stream.of(
                        capacities(conferral.recipient()),
                        conferral.mode().stream().map(words::label),
                        conferral.place().flatMap(Place::country).stream())
                .flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        String who = words.title(conferral.recipient());
        Sections sections = new Sections(words)
                .addPresent(Kind.AWARD, told())
                .add(Kind.STATUS, statuses.linesOf(conferral.recipient()), statuses.day());
        return view(
                words.say("title.of", words.capitalised(edition()), who),
                Optional.of(who),
                sections,
                new ItemSources(words).addAllOf(Conferral.SHAPE, conferral).addAll(award.evidence()));
    }

    private String edition() {
        String name = words.name(award.id());
        return award.edition().map(of -> words.say("title.edition", name, of)).orElse(name);
    }

    /** Whether a date already says the same. */
    private boolean isDated(ConferralStatus status) {
        return (status.equals(ConferralStatus.SELECTED)
                        && conferral.selectedOn().isPresent())
                || (status.equals(ConferralStatus.CONFERRED)
                        && conferral.conferredOn().isPresent());
    }

    /** Whether the award was given. If not, its place is where it was to be given. */
    private boolean wasConferred() {
        return conferral.conferredOn().isPresent()
                || conferral
                        .status()
                        .map(status ->
                                status.equals(ConferralStatus.CONFERRED) || status.equals(ConferralStatus.RESCINDED))
                        .orElse(conferral.mode().isPresent()
                                || conferral.collectedBy().isPresent());
    }

    private Stream<Optional<String>> told() {
        return Stream.of(
                Optional.of(edition()),
                award.conferredBy()
                        .map(body -> words.say("award.by", words.name(body)))
                        .map(line -> words.asKnown(line, award, Award.CONFERRED_BY)),
                conferral.status().filter(status -> !isDated(status)).map(words::label),
                conferral
                        .selectedOn()
                        .map(on -> words.say("award.selected", words.when(on)))
                        .map(line -> words.asKnown(line, conferral, Conferral.SELECTED_ON)),
                conferral
                        .conferredOn()
                        .map(on -> words.say("award.conferred", words.when(on)))
                        .map(line -> words.asKnown(line, conferral, Conferral.CONFERRED_ON)),
                conferral.mode().map(words::label).map(line -> words.asKnown(line, conferral, Conferral.MODE)),
                conferral
                        .absenceReason()
                        .map(reason -> words.say("award.absent", words.label(reason)))
                        .map(line -> words.asKnown(line, conferral, Conferral.ABSENCE_REASON)),
                conferral
                        .collectedBy()
                        .map(person -> words.say("award.collected", words.name(person)))
                        .map(line -> words.asKnown(line, conferral, Conferral.COLLECTED_BY)),
                conferral
                        .place()
                        .flatMap(words::place)
                        .map(place -> words.say(wasConferred() ? "award.at" : "award.planned-at", place)),
                award.grounds().map(words::text).map(grounds -> words.say("award.grounds", grounds)));
    }
}
