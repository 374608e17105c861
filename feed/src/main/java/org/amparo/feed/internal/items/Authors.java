package org.amparo.feed.internal.items;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.AgentId;
import org.amparo.speech.Speaker;

/**
 * The authors of what an item is about: of a statement, the speaker and the publisher. The place for them has no room
 * for a doubt, so it names only those of whom there is none, and who have a name.
 */
public final class Authors {

    private final Words words;
    private final Attribution known;

    public Authors(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** Their names, each once; none for records of other types. */
    public List<String> of(CaseRecord record) {
        Set<String> names = new LinkedHashSet<>();
        if (record instanceof Statement statement && isCertain(Grounds.whole(statement))) {
            if (statement.speaker().isPresent() && isCertain(Grounds.of(statement, Statement.SPEAKER))) {
                addSpeaker(names, statement.speaker().get());
            }
            add(names, statement.publisher(), Grounds.of(statement, Statement.PUBLISHER));
        }
        return List.copyOf(names);
    }

    /** Adds the person, or else the body that speaks itself. */
    private void addSpeaker(Set<String> names, Speaker speaker) {
        if (speaker.person().isPresent()) {
            add(names, speaker.person(), Grounds.of(speaker, Speaker.PERSON));
        } else {
            add(names, speaker.onBehalfOf(), Grounds.of(speaker, Speaker.ON_BEHALF_OF));
        }
    }

    private void add(Set<String> names, Optional<? extends AgentId> agent, Grounds grounds) {
        if (agent.isPresent() && isCertain(grounds) && isNamed(agent.get())) {
            names.add(Words.alone(words.written(words.name(agent))));
        }
    }

    private boolean isNamed(AgentId id) {
        Optional<Person> person = words.find(id, Person.class);
        Optional<Organisation> body = words.find(id, Organisation.class);
        return (person.isPresent() && !person.get().names().isEmpty())
                || (body.isPresent() && !body.get().names().isEmpty());
    }

    private boolean isCertain(Grounds grounds) {
        return known.isPlain(grounds);
    }
}
