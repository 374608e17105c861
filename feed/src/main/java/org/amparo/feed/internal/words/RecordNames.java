package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.Code;
import org.amparo.code.NameKind;
import org.amparo.id.RecordId;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Speaker;

/** What records, authors and places are called. */
final class RecordNames {

    private final Words words;

    RecordNames(Words words) {
        this.words = words;
    }

    /** The name of a record; only its kind if it was retracted or is not published. */
    String of(RecordId id) {
        return words.find(id, CaseRecord.class).flatMap(this::ownName).orElseGet(() -> nameless(id));
    }

    private String nameless(RecordId id) {
        return Optional.of(id.type())
                .filter(CaseRecord.shapes()::containsKey)
                .flatMap(type -> Optional.of("name." + type).filter(words::has).map(words::say))
                .orElseGet(() -> words.say("name.record"));
    }

    private Optional<String> ownName(CaseRecord record) {
        if (record instanceof Person person) {
            return name(person).or(() -> unnamed(person.capacities().stream().map(Capacity::what)));
        }
        if (record instanceof Organisation organisation) {
            return first(organisation.names())
                    .or(() -> organisation.description().map(words::text))
                    .or(() -> unnamed(organisation.kinds().stream()));
        }
        if (record instanceof Group group) {
            return group.description().map(words::plain).map(words::quoted);
        }
        if (record instanceof Detention detention) {
            return Optional.of(words.say("name.detention-of", of(detention.detainee())));
        }
        if (record instanceof Incident incident) {
            return words.labels(incident.kinds());
        }
        if (record instanceof Award award) {
            return first(award.names());
        }
        return record instanceof Statement statement ? statementName(statement) : Optional.empty();
    }

    /** A name for somebody unnamed, from the codes that are known: "coalition (name not given)". */
    private Optional<String> unnamed(Stream<? extends Code> known) {
        String labels = words.listed(known.flatMap(code -> words.label(code).stream()));
        return labels.isEmpty() ? Optional.empty() : Optional.of(words.say("name.unnamed", labels));
    }

    /** The name of a person; of one who has no other name than a nickname, that it is one. */
    private Optional<String> name(Person person) {
        return shown(person.names())
                .map(name ->
                        isNickname(name) ? words.say("name.known-as", Words.own(name.full())) : Words.own(name.full()));
    }

    private Optional<String> first(List<Name> names) {
        return shown(names).map(Name::full).map(Words::own);
    }

    /** The name to call somebody by. */
    Optional<Name> shown(List<Name> names) {
        return Name.best(names, words.language().toLocale());
    }

    static boolean isNickname(Name name) {
        return name.kind().filter(NameKind.NICKNAME::equals).isPresent();
    }

    /** A name has no room for a doubt, so the author or publisher is in it only for certain. */
    private Optional<String> statementName(Statement statement) {
        return statement
                .titles()
                .map(words::plain)
                .map(words::quoted)
                .or(() -> Optional.of(isAuthorCertain(statement) ? byAuthor(statement) : kindOf(statement)));
    }

    private static boolean isAuthorCertain(Statement statement) {
        Claim claim = Claim.of(statement.shaped());
        Optional<Speaker> named =
                statement.speaker().filter(speaker -> authorOf(speaker).isPresent());
        if (named.isEmpty()) {
            return claim.attribute(Statement.PUBLISHER).isPlain();
        }
        Claim speaker = claim.part(named.get(), Statement.SPEAKER);
        AttributeName<?> author = named.get().person().isPresent() ? Speaker.PERSON : Speaker.ON_BEHALF_OF;
        return speaker.isPlain() && speaker.attribute(author).isPlain();
    }

    /** What a statement without a title is called by its author or publisher, however well these are known. */
    String byAuthor(Statement statement) {
        String kind = kindOf(statement);
        return author(statement)
                .map(name -> words.say("title.by", kind, name))
                .or(() -> statement.publisher().map(by -> words.say("name.published", kind, of(by))))
                .orElse(kind);
    }

    /** The kind of a statement without a title, and what it is certainly on: "country report (North Shore, 2023)". */
    private String kindOf(Statement statement) {
        Claim claim = Claim.of(statement.shaped());
        String kind = statement.kind().flatMap(words::label).orElseGet(() -> words.say("name.statement"));
        List<String> on = new ArrayList<>();
        for (Place place : statement.places()) {
            if (isCertain(claim.part(place, Statement.PLACES))) {
                place(place).ifPresent(on::add);
            }
        }
        claim.value(Statement.COVERS, statement.covers()).map(words::covered).ifPresent(on::add);
        return on.isEmpty() ? kind : words.say("title.edition", kind, words.listed(on.stream()));
    }

    private static boolean isCertain(Claim place) {
        return place.isPlain()
                && place.attribute(Place.FACILITY).isPlain()
                && place.attribute(Place.NAME).isPlain()
                && place.attribute(Place.REGION).isPlain();
    }

    /** The author of a statement: the person, or else the body spoken for. The publisher need not be the author. */
    Optional<String> author(Statement statement) {
        return statement.speaker().flatMap(RecordNames::authorOf).map(this::of);
    }

    private static Optional<RecordId> authorOf(Speaker speaker) {
        return speaker.person().<RecordId>map(person -> person).or(speaker::onBehalfOf);
    }

    /**
     * A place in words, from the facility to the region. Countries are known by their codes alone, and a code is no word.
     */
    Optional<String> place(Place place) {
        String named = words.listed(Stream.of(
                        place.facility().map(this::of),
                        place.name().map(words::text),
                        place.region().map(words::text))
                .flatMap(Optional::stream));
        return Optional.of(named).filter(words -> !words.isEmpty());
    }
}
