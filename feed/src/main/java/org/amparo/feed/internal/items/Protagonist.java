package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.people.Capacity;
import org.amparo.people.Role;

/** The one whom a story is about, with the role that matters: "Rufat Safarov, co-founder of Defense Line". */
final class Protagonist {

    private final Words words;

    Protagonist(Words words) {
        this.words = words;
    }

    /**
     * The person, body or group with its role, for the middle of a sentence.
     *
     * @param named its name, and how it is known that it is the one
     */
    Phrase of(SubjectId id, Phrase named) {
        Optional<Person> person = words.find(id, Person.class);
        Phrase role = person.isPresent() ? role(person.get()).or(capacities(person.get())) : Phrase.NONE;
        return words.say("standfirst.who", named, role).or(named);
    }

    /** The first role that nobody doubts, and of which no end is known. */
    private Phrase role(Person person) {
        Claim whole = words.file().claims().of(person);
        for (Role role : person.roles()) {
            Claim claim = whole.part(role, Person.ROLES);
            boolean isOver =
                    role.period().filter(period -> !period.hasOpenEnd()).isPresent();
            boolean isPlain = claim.isPlain() && claim.attribute(Role.RELATION).isPlain();
            if (isPlain && !isOver && !role.disputed().orElse(false)) {
                Phrase told = role(role, claim);
                Grounds grounds = Grounds.all(role).or(Grounds.only(person, Person.ROLES));
                return told.restingOn(grounds);
            }
        }
        return Phrase.NONE;
    }

    private Phrase role(Role role, Claim claim) {
        boolean isTitlePlain = claim.attribute(Role.TITLE).isPlain();
        Phrase title = (isTitlePlain ? words.text(role.title()) : Phrase.NONE).or(words.label(role.relation()));
        boolean isBodyPlain = claim.attribute(Role.ORGANISATION).isPlain();
        Optional<Organisation> body =
                isBodyPlain ? words.find(role.organisation(), Organisation.class) : Optional.empty();
        if (body.isEmpty()) {
            return title;
        }
        Phrase name = words.within(body.get().id());
        return words.say("account.role.described", title, name, description(body.get()))
                .or(words.say("account.role", title, name));
    }

    /** What an organisation is, in the words of the file. */
    private Phrase description(Organisation body) {
        boolean isPlain = words.file()
                .claims()
                .of(body)
                .attribute(Organisation.DESCRIPTION)
                .isPlain();
        return isPlain && !body.names().isEmpty()
                ? words.clause(body.description()).restingOn(Grounds.of(body, Organisation.DESCRIPTION))
                : Phrase.NONE;
    }

    /** The capacities; somebody without a name is called by these already. */
    private Phrase capacities(Person person) {
        if (person.names().isEmpty()) {
            return Phrase.NONE;
        }
        Claim whole = words.file().claims().of(person);
        List<Phrase> capacities = new ArrayList<>();
        for (Capacity capacity : person.capacities()) {
            boolean isOver =
                    capacity.period().filter(period -> !period.hasOpenEnd()).isPresent();
            if (!isOver && whole.part(capacity, Person.CAPACITIES).isPlain()) {
                capacities.add(words.label(capacity.what())
                        .restingOn(Grounds.all(capacity).or(Grounds.only(person, Person.CAPACITIES))));
            }
        }
        return words.all(capacities);
    }
}
