package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Person;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;

/** What a person is called and does, and how bodies stand to the person, in sentences. */
final class PersonLines {

    private final Words words;
    private final Attribution known;

    PersonLines(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** What else a person is called, and forms of address that go with the name. */
    List<Line> names(Person person) {
        List<Line> lines = new ArrayList<>();
        Optional<Name> shown = words.shown(person.names());
        shown.ifPresent(name -> lines.add(doubted(person, name)));
        for (Name name : person.names()) {
            if (Words.isNickname(name) && !shown.equals(Optional.of(name))) {
                lines.add(known(person, name));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Name name : person.names()) {
            if (name.honorific().isPresent() && seen.add(name.honorific().get())) {
                lines.add(honorific(person, name));
            }
        }
        return lines;
    }

    /** Birth, gender and nationalities. */
    List<Line> origin(Person person) {
        List<Line> lines = new ArrayList<>();
        lines.add(value(person, "person.born-on", words.date(person.bornOn()), Person.BORN_ON));
        person.bornAt().ifPresent(place -> lines.add(born(person, place)));
        lines.add(value(person, "person.gender", words.label(person.gender()), Person.GENDER));
        for (Nationality nationality : person.nationalities()) {
            lines.add(nationality(person, nationality));
        }
        return lines;
    }

    /** The name that the title gives, if it is in doubt. */
    private Line doubted(Person person, Name name) {
        Phrase called = words.say("person.name", Words.own(name.full()));
        Phrase told = known.part(called, name, person, Person.NAMES, Name.FULL);
        return Line.of(told.equals(called) ? Phrase.NONE : told.restingOn(grounds(person, name, Name.FULL)));
    }

    private Line known(Person person, Name name) {
        Phrase called = words.pieces(words.say("person.known-as", Words.own(name.full())), words.period(name.period()));
        return Line.of(known.part(called, name, person, Person.NAMES, Name.FULL, Name.KIND, Name.PERIOD)
                .restingOn(grounds(person, name, Name.FULL, Name.KIND, Name.PERIOD)));
    }

    private static Grounds grounds(Person person, Name name, AttributeName<?>... attributes) {
        return Grounds.whole(name, attributes).or(Grounds.only(person, Person.NAMES));
    }

    private Line honorific(Person person, Name name) {
        Phrase told = words.say("person.honorific", Words.own(name.honorific()));
        return Line.of(known.line(told, Grounds.ofPart(name, person, Person.NAMES, Name.HONORIFIC)));
    }

    private Line value(Person person, String key, Phrase value, AttributeName<?> attribute) {
        return Line.of(known.line(words.say(key, value), Grounds.of(person, attribute)));
    }

    private Line nationality(Person person, Nationality nationality) {
        Phrase country = words.say("person.nationality", words.country(Optional.of(nationality.country())));
        Phrase told = country.isEmpty() ? country : words.pieces(country, words.period(nationality.period()));
        return Line.of(
                known.part(told, nationality, person, Person.NATIONALITIES, Nationality.COUNTRY, Nationality.PERIOD)
                        .restingOn(Grounds.all(nationality).or(Grounds.only(person, Person.NATIONALITIES))));
    }

    private Line born(Person person, Place place) {
        Phrase at = words.say("person.born-at", words.placeOrCountry(Optional.of(place)));
        Phrase told = known.place(at, Optional.of(place));
        return Line.of(known.line(told, Grounds.of(person, Person.BORN_AT)));
    }

    List<Line> roles(Person person) {
        List<Line> lines = new ArrayList<>();
        Grounds ofList = Grounds.only(person, Person.ROLES);
        for (Role role : person.roles()) {
            Phrase told = known.line(role(role), Grounds.inherited(role, person, Person.ROLES));
            lines.add(Line.of(told.restingOn(Grounds.all(role).or(ofList))));
        }
        return lines;
    }

    List<Line> recognitions(Person person) {
        List<Line> lines = new ArrayList<>();
        Grounds ofList = Grounds.only(person, Person.RECOGNITIONS);
        for (Recognition recognition : person.recognitions()) {
            Phrase told = known.part(
                    recognised(recognition),
                    recognition,
                    person,
                    Person.RECOGNITIONS,
                    Recognition.BODY,
                    Recognition.SCHEME,
                    Recognition.STATUS,
                    Recognition.CRITERIA,
                    Recognition.REMOVAL_REASON,
                    Recognition.PERIOD);
            lines.add(Line.of(told.restingOn(Grounds.all(recognition).or(ofList))));
        }
        return lines;
    }

    private Phrase role(Role role) {
        Phrase what = known.line(words.text(role.title()), Grounds.of(role, Role.TITLE))
                .or(known.line(words.label(role.relation()), Grounds.of(role, Role.RELATION)));
        Phrase where = known.line(words.name(role.organisation()), Grounds.of(role, Role.ORGANISATION));
        Phrase represented = known.line(
                words.say("role.represents", words.text(role.represents())), Grounds.of(role, Role.REPRESENTS));
        Phrase sentBy = known.line(
                words.say("role.on-behalf-of", words.within(role.onBehalfOf())), Grounds.of(role, Role.ON_BEHALF_OF));
        Phrase when = known.line(words.period(role.period()), Grounds.of(role, Role.PERIOD));
        Phrase line = known.together(List.of(what, where, represented, sentBy, when));
        return role.disputed().orElse(false) ? words.say("role.disputed", line) : line;
    }

    private Phrase recognised(Recognition recognition) {
        Phrase by = words.pieces(
                words.label(recognition.scheme()),
                words.labels(recognition.criteria()),
                words.say("recognition.removed", words.label(recognition.removalReason())));
        Phrase position = position(recognition);
        Phrase told = words.say("recognition.during", position, words.period(recognition.period()))
                .or(position);
        return words.beside(told, by);
    }

    private Phrase position(Recognition recognition) {
        Phrase stands = words.labelOrUnknown(recognition.status()).or(words.say("assessment.unspecified"));
        Phrase by = words.within(recognition.body());
        Optional<String> key = words.key("recognition.that.", recognition.status());
        return (key.isPresent() ? words.say(key.get(), by) : words.say("recognition.by", by, stands)).or(stands);
    }
}
