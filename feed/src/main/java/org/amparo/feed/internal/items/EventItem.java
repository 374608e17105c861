package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;

/**
 * Something that happened, in one sentence with its sources: an item of its own, since readers leave an item read that
 * only changed.
 */
final class EventItem extends Item {

    private final CaseRecord record;
    private final String part;
    private final Event event;

    /**
     * An event.
     *
     * @param part the key of the part of the record that tells of it, or a constant word
     */
    EventItem(Words words, CaseRecord record, String part, Event event) {
        super(words);
        this.record = record;
        this.part = part;
        this.event = event;
    }

    @Override
    public CaseRecord record() {
        return record;
    }

    @Override
    public URI id(URI base) {
        return URI.create(super.id(base) + "#" + part);
    }

    @Override
    public Optional<String> key() {
        return Optional.of(part);
    }

    @Override
    public boolean isEvent() {
        return true;
    }

    @Override
    public Stream<String> tags() {
        return Stream.empty();
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words).add(event.kind(), Stream.of(words.sentence(event.told())));
        return view(event.title(), Optional.of(event.who()), sections, event.sources());
    }

    /**
     * What an event says.
     *
     * @param who whom it is about
     * @param told what happened, for the middle of a sentence
     */
    record Event(Kind kind, String who, String title, String told, ItemSources sources) {

        @Override
        public String toString() {
            return kind.toString();
        }
    }
}
