package org.amparo.feed.internal.items;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.custody.Assessment;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.people.Recognition;
import org.amparo.people.Role;

/** What the detained person does, and how bodies stand to the person and to the detention, in sentences. */
final class PositionLines {

    private final Words words;
    private final Known known;
    private final Detention detention;

    PositionLines(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    Stream<Line> roles() {
        return person().flatMap(person -> person.roles().stream()
                .map(role -> new Line(words)
                        .say(
                                role(role),
                                Basis.of(Role.SHAPE, role).or(Basis.only(Person.SHAPE, person, Person.ROLES)))));
    }

    Stream<Line> recognitions() {
        return person().flatMap(person -> person.recognitions().stream()
                .map(recognition -> new Line(words)
                        .say(
                                known.whole(recognised(recognition), recognition),
                                Basis.of(Recognition.SHAPE, recognition)
                                        .or(Basis.only(Person.SHAPE, person, Person.RECOGNITIONS)))));
    }

    private Stream<Person> person() {
        return words.find(detention.detainee(), Person.class).stream();
    }

    private String role(Role role) {
        Optional<String> what =
                role.title().map(words::text).or(() -> role.relation().flatMap(words::label));
        Optional<String> where =
                role.organisation().map(body -> known.piece(words.name(body), role, Role.ORGANISATION));
        Optional<String> represented =
                role.represents().map(words::text).map(whom -> words.say("role.represents", whom));
        Optional<String> sentBy = role.onBehalfOf()
                .map(by -> known.piece(words.say("role.on-behalf-of", words.name(by)), role, Role.ON_BEHALF_OF));
        Optional<String> when = role.period().map(words::period);
        String line = words.pieces(Stream.of(what, where, represented, sentBy, when));
        if (line.isEmpty()) {
            return line;
        }
        String disputed = role.disputed().orElse(false) ? words.say("role.disputed", line) : line;
        return known.whole(disputed, role);
    }

    /** A finding on the detention. */
    Line found(Assessment assessment) {
        String told = assessment
                .document()
                .map(document -> words.say("demand.in", finding(assessment), words.name(document)))
                .orElseGet(() -> finding(assessment));
        return new Line(words)
                .say(
                        known.whole(told, assessment),
                        Parts.basis(detention, Detention.ASSESSMENTS, Basis.of(Assessment.SHAPE, assessment)));
    }

    private String finding(Assessment assessment) {
        Optional<String> day = assessment.on().map(words::when);
        String beside =
                words.pieces(Stream.of(words.labels(assessment.categories()), words.labels(assessment.criteria())));
        Optional<String> body =
                assessment.body().map(words::name).or(() -> assessment.scheme().flatMap(words::label));
        Optional<String> that = body.flatMap(by -> assessment
                .outcome()
                .flatMap(outcome -> words.key("assessment.that.", outcome))
                .map(key -> day.map(when -> words.say(key + ".on", by, when)).orElseGet(() -> words.say(key, by))));
        if (that.isPresent()) {
            return beside.isEmpty() ? that.get() : words.say("source.modality", that.get(), beside);
        }
        String found = words.pieces(Stream.of(
                assessment.outcome().map(words::labelOrUnknown),
                Optional.of(beside).filter(said -> !said.isEmpty())));
        String finding = found.isEmpty() ? words.say("assessment.unspecified") : found;
        return body.map(by -> day.map(when -> words.say("assessment.by-on", by, finding, when))
                        .orElseGet(() -> words.say("assessment.by", by, finding)))
                .or(() -> day.map(when -> words.say("headline.on", finding, when)))
                .orElse(finding);
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
