package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.AgentId;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Speaker;

/**
 * The authors of what an item is about: of a statement, the speaker and the publisher. The place for them has no room
 * for a doubt, so it names only those of whom there is none, and who have a name.
 */
public final class Authors {

    private final Words words;
    private final Known known;

    public Authors(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** Their names, each once; none for records of other types. */
    public List<String> of(CaseRecord record) {
        return record instanceof Statement statement && isCertain(statement) ? of(statement) : List.of();
    }

    private List<String> of(Statement statement) {
        return Stream.concat(
                        statement.speaker().stream()
                                .filter(speaker -> isCertain(statement, Statement.SPEAKER))
                                .flatMap(speaker -> speaker(speaker).stream()),
                        name(statement.publisher(), statement, Statement.PUBLISHER).stream())
                .distinct()
                .toList();
    }

    /** The person, or else the body that speaks itself. */
    private Optional<String> speaker(Speaker speaker) {
        return speaker.person().isPresent()
                ? name(speaker.person(), speaker, Speaker.PERSON)
                : name(speaker.onBehalfOf(), speaker, Speaker.ON_BEHALF_OF);
    }

    private Optional<String> name(Optional<? extends AgentId> agent, Annotated object, AttributeName<?> attribute) {
        return agent.filter(id -> isCertain(object, attribute) && isNamed(id))
                .map(words::name)
                .map(Words::alone);
    }

    private boolean isNamed(AgentId id) {
        return words.find(id, Person.class)
                        .filter(person -> !person.names().isEmpty())
                        .isPresent()
                || words.find(id, Organisation.class)
                        .filter(body -> !body.names().isEmpty())
                        .isPresent();
    }

    private boolean isCertain(Annotated object, AttributeName<?> attribute) {
        return known.line("", object, attribute).isEmpty();
    }

    private boolean isCertain(Statement statement) {
        return known.whole("", statement).isEmpty();
    }
}
