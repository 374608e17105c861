package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.Person;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;

/**
 * A person in words: what else they are called, roles, and positions of others. No feed has such an item, since a
 * person is no news; a page may.
 */
final class PersonItem extends Item {

    private final Person record;

    PersonItem(Words words, Person record) {
        super(words);
        this.record = record;
    }

    @Override
    public Person record() {
        return record;
    }

    @Override
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        addCapacities(tags, record.id());
        return tags;
    }

    @Override
    public ItemView view() {
        Person person = words.past(record);
        PersonLines lines = new PersonLines(words);
        Phrase who = titles.of(record.id());
        return view(
                who,
                who,
                new Sections(words)
                        .add(Kind.PERSON, lines.about(person))
                        .add(Kind.ROLE, lines.roles(person))
                        .add(Kind.RECOGNITIONS, lines.recognitions(person)));
    }
}
