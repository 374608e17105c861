package org.amparo.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.code.ConferralStatus;
import org.amparo.feed.ItemSection.Kind;
import org.amparo.honours.Conferral;

/** The conferral of an award in words. */
final class ConferralText {

    private final Words words;
    private final StatusLines statuses;

    ConferralText(Words words, StatusLines statuses) {
        this.words = words;
        this.statuses = statuses;
    }

    ItemView of(Award award, Conferral conferral) {
        String name = words.name(award.id());
        String edition =
                award.edition().map(of -> words.say("title.edition", name, of)).orElse(name);
        String who = words.name(conferral.recipient());
        Sections sections =
                new Sections().addPresent(Kind.AWARD, words.say("heading.award"), told(award, conferral, edition));
        statuses.addTo(sections, conferral.recipient());
        return new ItemView(
                words,
                award,
                Optional.of(conferral),
                words.say("title.of", words.capitalised(edition), who),
                List.of(words.capitalised(who)),
                sections.list(),
                new ItemSources(words)
                        .addAllOf(Conferral.SHAPE, conferral)
                        .addAll(award.evidence())
                        .list());
    }

    /** Whether a date says the same already. */
    private static boolean isDated(Conferral conferral, ConferralStatus status) {
        return (status.equals(ConferralStatus.SELECTED)
                        && conferral.selectedOn().isPresent())
                || (status.equals(ConferralStatus.CONFERRED)
                        && conferral.conferredOn().isPresent());
    }

    /** Whether it is said that the award was given; else its place is one where it was to be given. */
    private static boolean wasConferred(Conferral conferral) {
        return conferral.conferredOn().isPresent()
                || conferral
                        .status()
                        .map(status ->
                                status.equals(ConferralStatus.CONFERRED) || status.equals(ConferralStatus.RESCINDED))
                        .orElse(conferral.mode().isPresent()
                                || conferral.collectedBy().isPresent());
    }

    private Stream<Optional<String>> told(Award award, Conferral conferral, String edition) {
        return Stream.of(
                Optional.of(edition),
                award.conferredBy().map(body -> words.say("award.by", words.name(body))),
                conferral.status().filter(status -> !isDated(conferral, status)).map(words::label),
                conferral.selectedOn().map(on -> words.say("award.selected", words.when(on))),
                conferral.conferredOn().map(on -> words.say("award.conferred", words.when(on))),
                conferral.mode().map(words::label),
                conferral.absenceReason().map(reason -> words.say("award.absent", words.label(reason))),
                conferral.collectedBy().map(person -> words.say("award.collected", words.name(person))),
                conferral
                        .place()
                        .flatMap(words::place)
                        .map(place -> words.say(wasConferred(conferral) ? "award.at" : "award.planned-at", place)),
                award.grounds().map(words::text).map(grounds -> words.say("award.grounds", grounds)));
    }
}
