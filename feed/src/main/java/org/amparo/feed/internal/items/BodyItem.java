package org.amparo.feed.internal.items;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.shape.AttributeName;

/**
 * What is told of a body or a group alone: when a body was founded and dissolved, its country, and when the record was
 * corrected. No feed has such an item; a page may.
 */
final class BodyItem extends Item {

    private final CaseRecord record;

    BodyItem(Words words, CaseRecord record) {
        super(words);
        this.record = record;
    }

    @Override
    public CaseRecord record() {
        return record;
    }

    @Override
    public List<String> tags() {
        return List.of();
    }

    @Override
    public ItemView view() {
        Phrase who = titles.of(record.id());
        Sections sections = new Sections(words);
        if (record instanceof Organisation organisation) {
            add(sections, words.past(organisation));
        }
        if (record instanceof Group group) {
            Group past = words.past(group);
            past.size().ifPresent(size -> sections.add(Kind.COUNTS, new CountLines(words).size(past, size)));
        }
        return view(who, who, sections.add(Kind.CORRECTIONS, new Corrections(words).lines(record)));
    }

    private void add(Sections sections, Organisation body) {
        // One without a name is called by its description.
        Phrase what = body.names().isEmpty() ? Phrase.NONE : words.clause(body.description());
        sections.add(Kind.ORGANISATION, Line.of(known.line(what, Grounds.of(body, Organisation.DESCRIPTION))));
        add(sections, body, "organisation.founded", words.date(body.foundedOn()), Organisation.FOUNDED_ON);
        add(sections, body, "organisation.dissolved", words.date(body.dissolvedOn()), Organisation.DISSOLVED_ON);
        add(sections, body, "organisation.country", words.country(body.jurisdiction()), Organisation.JURISDICTION);
    }

    private void add(Sections sections, Organisation body, String key, Phrase value, AttributeName<?> attribute) {
        Phrase told = known.line(words.say(key, value), Grounds.of(body, attribute));
        sections.add(Kind.ORGANISATION, Line.of(told));
    }
}
