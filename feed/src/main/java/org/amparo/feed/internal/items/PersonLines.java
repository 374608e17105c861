package org.amparo.feed.internal.items;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.people.Name;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;

/** What a person is called and does, and how bodies stand to the person, in sentences. */
final class PersonLines {

    private final Words words;
    private final Known known;

    PersonLines(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** What else a person is called, forms of address that go with the name, and the place of birth. */
    Stream<Line> about(Person person) {
        Optional<Name> shown = words.shown(person.names());
        Set<String> seen = new HashSet<>();
        return Stream.of(
                        shown.stream().map(name -> doubted(person, name)),
                        person.names().stream()
                                .filter(name -> Words.isNickname(name) && !shown.equals(Optional.of(name)))
                                .map(name -> known(person, name)),
                        person.names().stream()
                                .filter(name ->
                                        name.honorific().filter(seen::add).isPresent())
                                .map(name -> honorific(person, name)),
                        person.bornAt().stream().map(place -> born(person, place)))
                .flatMap(lines -> lines);
    }

    /** The name that the title gives, if it is in doubt. */
    private Line doubted(Person person, Name name) {
        String called = words.say("person.name", Words.own(name.full()));
        String told = known.part(called, name, person, Person.NAMES, Name.FULL);
        return new Line(words).say(told.equals(called) ? "" : told, basis(person, name, Name.FULL));
    }

    private Line known(Person person, Name name) {
        String called = words.pieces(Stream.of(
                Optional.of(words.say("person.known-as", Words.own(name.full()))),
                name.period().map(words::period)));
        return new Line(words)
                .say(
                        known.part(called, name, person, Person.NAMES, Name.FULL, Name.KIND, Name.PERIOD),
                        basis(person, name, Name.FULL, Name.KIND, Name.PERIOD));
    }

    private static Basis basis(Person person, Name name, AttributeName<?>... attributes) {
        return Basis.whole(Name.SHAPE, name, attributes).or(Basis.only(Person.SHAPE, person, Person.NAMES));
    }

    private Line honorific(Person person, Name name) {
        String told = words.say("person.honorific", Words.own(name.honorific().orElseThrow()));
        return new Line(words)
                .say(
                        known.lineOfPart(told, name, person, Person.NAMES, Name.HONORIFIC),
                        Basis.about(Name.SHAPE, name, Name.HONORIFIC)
                                .or(Basis.only(Person.SHAPE, person, Person.NAMES)));
    }

    private Line born(Person person, Place place) {
        return new Line(words)
                .say(
                        words.place(place)
                                .map(where -> known.place(words.say("person.born-at", where), place))
                                .map(told -> known.line(told, person, Person.BORN_AT)),
                        Basis.of(Place.SHAPE, place).and(Basis.about(Person.SHAPE, person, Person.BORN_AT)));
    }

    Stream<Line> roles(Person person) {
        return person.roles().stream()
                .map(role -> new Line(words)
                        .say(
                                known.asWhole(role(role), role, person, Person.ROLES),
                                Basis.of(Role.SHAPE, role).or(Basis.only(Person.SHAPE, person, Person.ROLES))));
    }

    Stream<Line> recognitions(Person person) {
        return person.recognitions().stream()
                .map(recognition -> new Line(words)
                        .say(
                                known.part(
                                        recognised(recognition),
                                        recognition,
                                        person,
                                        Person.RECOGNITIONS,
                                        Recognition.BODY,
                                        Recognition.SCHEME,
                                        Recognition.STATUS,
                                        Recognition.CRITERIA,
                                        Recognition.REMOVAL_REASON,
                                        Recognition.PERIOD),
                                Basis.of(Recognition.SHAPE, recognition)
                                        .or(Basis.only(Person.SHAPE, person, Person.RECOGNITIONS))));
    }

    private String role(Role role) {
        Optional<String> what = role.title()
                .map(words::text)
                .map(title -> known.line(title, role, Role.TITLE))
                .or(() -> role.relation()
                        .flatMap(words::label)
                        .map(relation -> known.line(relation, role, Role.RELATION)));
        Optional<String> where = role.organisation().map(body -> known.line(words.name(body), role, Role.ORGANISATION));
        Optional<String> represented = role.represents()
                .map(words::text)
                .map(whom -> known.line(words.say("role.represents", whom), role, Role.REPRESENTS));
        Optional<String> sentBy = role.onBehalfOf()
                .map(by -> known.line(words.say("role.on-behalf-of", words.name(by)), role, Role.ON_BEHALF_OF));
        Optional<String> when = role.period().map(period -> known.line(words.period(period), role, Role.PERIOD));
        String line = known.together(Stream.of(what, where, represented, sentBy, when));
        return !line.isEmpty() && role.disputed().orElse(false) ? words.say("role.disputed", line) : line;
    }

    private String recognised(Recognition recognition) {
        String by = words.pieces(Stream.of(
                recognition.scheme().flatMap(words::label),
                words.labels(recognition.criteria()),
                recognition
                        .removalReason()
                        .flatMap(words::label)
                        .map(reason -> words.say("recognition.removed", reason))));
        String told = recognition
                .period()
                .map(period -> words.say("recognition.during", position(recognition), words.period(period)))
                .orElseGet(() -> position(recognition));
        return by.isEmpty() ? told : words.say("source.modality", told, by);
    }

    private String position(Recognition recognition) {
        String stands =
                recognition.status().map(words::labelOrUnknown).orElseGet(() -> words.say("assessment.unspecified"));
        Optional<String> key = recognition.status().flatMap(status -> words.key("recognition.that.", status));
        return recognition
                .body()
                .map(words::name)
                .map(by -> key.map(phrase -> words.say(phrase, by))
                        .orElseGet(() -> words.say("recognition.by", by, stands)))
                .orElse(stands);
    }
}
