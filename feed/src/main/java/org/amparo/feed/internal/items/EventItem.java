package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemView;

/**
 * Something that happened, in one sentence with its sources: an item of its own, since readers leave an item read that
 * only changed.
 */
final class EventItem extends Item {

    private final CaseRecord record;
    private final EventName name;
    private final Event event;
    private final Optional<Item> partItem;

    /**
     * An event of a record that has one item.
     *
     * @param name the name of the part of the record that tells of it
     */
    EventItem(Words words, CaseRecord record, EventName name, Event event) {
        this(words, record, name, event, Optional.empty());
    }

    /** An event of a conferral. */
    EventItem(Words words, ConferralItem conferral) {
        this(words, conferral.record(), conferral.nameOfEvent(), conferral.event(), Optional.of(conferral));
    }

    private EventItem(Words words, CaseRecord record, EventName name, Event event, Optional<Item> partItem) {
        super(words);
        this.record = record;
        this.name = name;
        this.event = event;
        this.partItem = partItem;
    }

    @Override
    public CaseRecord record() {
        return record;
    }

    @Override
    public Optional<DataArray> eventName() {
        return Optional.of(name.in(record.id()));
    }

    @Override
    public Optional<String> key() {
        return name.key();
    }

    @Override
    public Optional<Item> partItem() {
        return partItem;
    }

    @Override
    public Optional<String> anchor() {
        return partItem.flatMap(Item::anchor);
    }

    @Override
    public List<String> tags() {
        return List.of();
    }

    @Override
    public ItemView view() {
        return view(event.title(), event.who(), event.sections());
    }

    /**
     * What an event says.
     *
     * @param who whom it is about, if it is about somebody in particular
     * @param sections what happened, and what that rests on
     */
    record Event(Phrase who, Phrase title, Sections sections) {

        @Override
        public String toString() {
            return "event";
        }
    }
}
