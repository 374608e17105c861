package org.amparo.feed.internal.items;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.data.DataArray;
import org.amparo.feed.internal.items.Sections.Section;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.people.Capacity;
import org.amparo.status.Status;
import org.amparo.text.LanguageTag;

/** A record, or part of one, as an item of a feed. Each kind is a class of its own; {@link PublicationItems} makes them. */
public abstract class Item {

    final Words words;
    final Attribution known;
    final Titles titles;

    Item(Words words) {
        this.words = words;
        this.known = words.known();
        this.titles = words.titles();
    }

    /** The record that the item is about, or that holds the part. */
    public abstract CaseRecord record();

    /** The permanent id of what the item is about, by which readers tell it from others; of an event, its record's. */
    public URI id(URI base) {
        return record().id().iri(base);
    }

    /** The key of the part; empty for a whole record. */
    public Optional<String> key() {
        return Optional.empty();
    }

    /**
     * What the part is known by for ever, if the item is about a part of a record and is no event. It is not shown, for
     * the same reason.
     */
    public Optional<DataArray> partName() {
        return Optional.empty();
    }

    /** The conferral that the item is about, if any. */
    public Optional<Conferral> conferral() {
        return Optional.empty();
    }

    /** The status of the subject on the day of the publication, if it has a subject whose status may be told. */
    public Optional<Status> status() {
        return Optional.empty();
    }

    /**
     * What the event is known by for ever, if the item is about an event alone, so that the record does not belong in
     * it. It is not shown: it tells what happened, and an id also stands where that was withdrawn.
     */
    public Optional<DataArray> eventName() {
        return Optional.empty();
    }

    /** Whether it says nothing of a case, so that a feed has it no more than it must. */
    public boolean isSilent() {
        return false;
    }

    /** Whether the item is about a correction alone, so that the record does not belong in it. */
    public boolean isCorrection() {
        return false;
    }

    /** The moment of the correction that the item is about, if a revision tells it. */
    public Optional<Instant> correctedAt() {
        return Optional.empty();
    }

    /** The item of the part that an event is of, if it is not the one item of its record: both are in the same feeds. */
    public Optional<Item> partItem() {
        return Optional.empty();
    }

    /** The place of the item on the page of a site about its record, if that has several. */
    public Optional<String> anchor() {
        return conferral().map(RecordPages::anchor);
    }

    /** The address where the record itself can be read. */
    public Optional<URI> externalUrl() {
        return Optional.empty();
    }

    /** Capacities, forms and kinds in the language of the feed, countries as ISO 3166-1 codes; may have repeats. */
    public abstract List<String> tags();

    /** The item put into words. */
    public abstract ItemView view();

    /** The view of how things stand, for a list: the title, the last report and the end alone, where an item has these. */
    public ItemView outline() {
        return view();
    }

    /** The view of what was told under headings alone. */
    final ItemView view(Phrase headline, Phrase who, Sections sections) {
        return view(headline, who, Story.NONE, sections);
    }

    /** The view of what was told; its sources are those that the sentences rest on. */
    final ItemView view(Phrase headline, Phrase who, Story story, Sections sections) {
        String title = words.written(headline);
        List<Footnote> footnotes = new ArrayList<>(story.footnotes());
        footnotes.addAll(sections.footnotes());
        ItemSources sources = new ItemSources(words, noteAnchor(title), footnotes);
        List<ItemSection> noted = new ArrayList<>();
        for (Section section : sections.list()) {
            noted.add(NotedSection.of(words, section, sources));
        }
        List<String> subject = who.isEmpty() ? List.of() : List.of(words.written(who));
        List<ItemSentence> standfirst = NotedSection.sentences(words, story.standfirst(), sources);
        List<ItemSentence> account = NotedSection.sentences(words, story.account(), sources);
        return new View(
                this,
                title,
                words.lasting(headline, title),
                subject,
                standfirst,
                account,
                List.copyOf(noted),
                sources.list());
    }

    /** A name that no other item has on a page of many feeds, nor this one in another language; of events, by their titles. */
    private String noteAnchor(String title) {
        URI base = words.file().header().base().orElse(URI.create(""));
        String event = eventName().isPresent() ? " " + key().orElse("") + " " + title : "";
        String whole = id(base) + " " + words.language() + event;
        return "n"
                + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13);
    }

    /** The line that no source is recorded for what a record tells, if none is. */
    final Line unsourced(CaseRecord record) {
        return Line.of(known.unsourced(record));
    }

    /** Adds the capacities of a subject, if it is a person, to tags. */
    final void addCapacities(List<String> tags, RecordId subject) {
        Optional<Person> person = words.find(subject, Person.class);
        if (person.isPresent()) {
            for (Capacity capacity : person.get().capacities()) {
                words.tag(capacity.what()).ifPresent(tags::add);
            }
        }
    }

    /** Adds the country of a body, if that is known, to tags. */
    final void addJurisdiction(List<String> tags, Optional<? extends RecordId> body) {
        words.find(body, Organisation.class).flatMap(Organisation::jurisdiction).ifPresent(tags::add);
    }

    /** Adds what a code means to tags. */
    final void addTag(List<String> tags, Optional<? extends Code> code) {
        if (code.isPresent()) {
            words.tag(code.get()).ifPresent(tags::add);
        }
    }

    /**
     * The view.
     *
     * @param lastingTitle what of the title is news when it changes
     */
    record View(
            Item item,
            String title,
            String lastingTitle,
            List<String> who,
            List<ItemSentence> standfirst,
            List<ItemSentence> account,
            List<ItemSection> sections,
            List<ItemSource> sources)
            implements ItemView {

        @Override
        public CaseFile caseFile() {
            return item.words.file();
        }

        @Override
        public LanguageTag language() {
            return item.words.language();
        }

        @Override
        public CaseRecord record() {
            return item.record();
        }

        @Override
        public Optional<Conferral> conferral() {
            return item.conferral();
        }

        @Override
        public String toString() {
            return record().id().toString();
        }
    }
}
