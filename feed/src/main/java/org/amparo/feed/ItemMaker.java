package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.LastingView;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.items.RecordDates;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.record.Revision;
import org.amparo.status.Status;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of items. */
final class ItemMaker {

    private static final String EXTENSION = "_amparo";
    private static final String STATUS = "status";
    private static final String LAST_EVIDENCE = "lastEvidence";

    /** The members that a template makes of a view. */
    private static final Set<String> OF_VIEW = Set.of("title", "content_html", "content_text", "summary");

    private final Words words;
    private final URI base;
    private final Instant now;
    private final FeedOptions options;
    private final Predicate<URI> mayLead;
    private final Predicate<PersonId> consents;
    private final ItemFields fields;

    /**
     * The maker of items.
     *
     * @param mayLead tells whether an item may lead to an address
     * @param consents tells whether somebody has consented to be shown in pictures
     */
    ItemMaker(
            Words words,
            URI base,
            Instant now,
            FeedOptions options,
            Predicate<URI> mayLead,
            Predicate<PersonId> consents) {
        this.words = words;
        this.mayLead = mayLead;
        this.consents = consents;
        this.base = base;
        this.now = now;
        this.options = options;
        this.fields = new ItemFields(options, words, mayLead);
    }

    /**
     * All items in the order of the file, with those of retracted records that are still remembered. One that says nothing
     * is left out, unless an editor says something of it, or readers have it: they would be told that it was withdrawn.
     *
     * @param earlier what the readers of the feed were given before
     */
    Stream<Item> items(EarlierItems earlier) {
        PublicationItems items = new PublicationItems(words);
        return records()
                .filter(record -> !record.isRetracted() || TombstonePeriod.stands(modified(record), now))
                .flatMap(record -> Stream.concat(items.of(record), corrections(items, record, false, earlier)))
                .filter(item -> !item.isSilent() || earlier.has(item) || hasLead(item))
                .filter(belonging(items, part()));
    }

    private boolean hasLead(Item item) {
        return options.leadOf(item.record().id()).isPresent();
    }

    /** The same for an item without tags of its own: it belongs to a part to which an item of its record does. */
    private Predicate<Item> belonging(PublicationItems items, Predicate<Item> part) {
        return item -> part.test(item)
                || (item.isCorrection()
                        && sources(item.record()).flatMap(items::of).anyMatch(part));
    }

    private Predicate<Item> part() {
        return options.only().map(part -> part.in(words.file())).orElse(item -> true);
    }

    /** The dates of the record of an item as it is published with it; none where the record is not. */
    Map<String, Set<String>> dates(Item item) {
        boolean hasRecord = options.hasExtension()
                && !item.isCorrection()
                && item.eventName().isEmpty()
                && !item.record().isRetracted();
        return hasRecord ? RecordDates.of(words, item.record()) : Map.of();
    }

    /**
     * All events of the kinds that become items. One has no tags of its own: it belongs to a part to which the item of
     * its record or conferral does, and a death to one that has a detention of the person.
     */
    Stream<Item> events(EarlierItems earlier) {
        PublicationItems items = new PublicationItems(words);
        Predicate<Item> part = part();
        return records()
                .flatMap(record -> Stream.concat(items.eventsOf(record), corrections(items, record, true, earlier)))
                .filter(event -> part.test(event)
                        || event.partItem()
                                .map(Stream::of)
                                .orElseGet(() -> sources(event.record()).flatMap(items::of))
                                .anyMatch(part));
    }

    private static Stream<Item> corrections(
            PublicationItems items, CaseRecord record, boolean areEvents, EarlierItems earlier) {
        return items.correctionsOf(
                record, areEvents, (key, date) -> items.of(record).anyMatch(item -> earlier.has(item, key, date)));
    }

    private Stream<? extends CaseRecord> sources(CaseRecord record) {
        return record instanceof Person person ? words.file().detentionsOf(person.id()).stream() : Stream.of(record);
    }

    private Stream<CaseRecord> records() {
        return words.file().records().stream()
                .filter(record -> options.kinds().stream().anyMatch(kind -> kind.isOf(record)));
    }

    /** All items of the feed at an address, with the dates of their revisions. */
    Stream<FeedItem> datedByRevisions(URI feed) {
        return items(EarlierItems.NONE)
                .map(item -> new FeedItem(
                        id(item),
                        ItemIds.on(feed, id(item)),
                        Optional.of(published(item)),
                        item.correctedAt()
                                .filter(at -> !item.record().isRetracted())
                                .orElseGet(() -> modified(item.record())),
                        content(item)));
    }

    String id(Item item) {
        return item.id(base).toString();
    }

    /** The moment of the first revision, if there is one that is not in the future; of a correction, that of it. */
    Instant published(Item item) {
        return item.correctedAt()
                .orElseGet(() -> past(item.record()).findFirst().orElse(now));
    }

    private Instant modified(CaseRecord record) {
        return past(record).reduce((earlier, later) -> later).orElse(now);
    }

    private Stream<Instant> past(CaseRecord record) {
        return record.revisions().stream().map(Revision::at).filter(at -> !at.isAfter(now));
    }

    /** All members of an item but its id and dates. */
    DataObject content(Item item) {
        return item.record().isRetracted() ? tombstone() : content(item, item.view());
    }

    /** The same of an item whose record is not retracted. */
    DataObject content(Item item, ItemView view) {
        Members members = new Members();
        addContent(members, item, view);
        return members.object();
    }

    /**
     * What a ledger is to know of an item.
     *
     * @param sha256 the hash of all of it
     * @param content all members but id and dates
     */
    ContentHash hash(String sha256, Item item, DataObject content, ItemView view) {
        ItemNews news = new ItemNews();
        content.members().forEach((name, value) -> {
            if (name.equals(EXTENSION)) {
                addExtension(news, (DataObject) value);
            } else if (!OF_VIEW.contains(name)) {
                news.add(name, value);
            }
        });
        ItemView lasting = LastingView.of(view);
        news.add(lasting.title());
        news.add(opening(item).html(""));
        lasting.standfirst().forEach(news::add);
        lasting.account().forEach(news::add);
        lasting.sections().forEach(news::add);
        view.sources().forEach(news::add);
        ItemTemplate template = options.template();
        if (template != ItemTemplate.standard()) {
            // It may say more than the view does.
            news.add(content(template.html(lasting)));
            news.add(content(template.text(lasting)));
        }
        return news.hash(sha256);
    }

    private static void addExtension(ItemNews news, DataObject extension) {
        extension.members().forEach((name, value) -> {
            boolean isStatus = name.equals(STATUS) && value instanceof DataObject;
            news.add(name, isStatus ? ((DataObject) value).with(LAST_EVIDENCE, new DataString("")) : value);
        });
    }

    /** What is said of everything that was withdrawn. The title takes the place of one that a reader keeps. */
    DataObject tombstone() {
        String text = words.written(words.say("retracted.text"));
        return new Members()
                .add("title", words.written(words.say("retracted.title")))
                .add("content_html", "<p>" + text + "</p>\n")
                .add("content_text", text + "\n")
                .add(
                        EXTENSION,
                        FeedJson.extension()
                                .add("retracted", new DataBoolean(true))
                                .object())
                .object();
    }

    static FeedException duplicate() {
        return new FeedException(
                "duplicate-item-id",
                "Expected a key that is a word for each of several conferrals of an award to one recipient, such as the year with its four digits; a number may change.");
    }

    private void addContent(Members members, Item item, ItemView view) {
        ItemTemplate template = options.template();
        ItemOpening opening = opening(item);
        fields.addAddresses(members, item);
        members.add("title", view.title())
                .add("content_html", opening.html(content(template.html(view))))
                .add("content_text", opening.text(content(template.text(view))));
        opening.image().ifPresent(url -> members.add("image", url));
        fields.addAbout(members, item, opening.lead().or(() -> ItemFields.summary(item, view)));
        if (options.hasExtension()) {
            members.add(EXTENSION, extension(item));
        }
    }

    /** What stands before the text of an item. An event is told in one sentence, and nothing before it. */
    private ItemOpening opening(Item item) {
        Optional<String> lead = item.eventName().isPresent()
                ? Optional.empty()
                : options.leadOf(item.record().id()).flatMap(text -> ItemOpening.lead(text, words));
        Optional<Picture> picture = options.pictures() ? Picture.of(item, words, consents, mayLead) : Optional.empty();
        return new ItemOpening(words, lead, picture);
    }

    /** The text of a template, which may be a newsroom's, and so return null. */
    private static String content(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new FeedException("empty-content", "Expected a template that gives every item a text.");
        }
        return text;
    }

    /** What the item is about and, unless it is for everybody, for whom, since items are copied into other feeds. */
    private Members identity(Item item) {
        RecordId id = item.record().id();
        Members members = FeedJson.extension()
                .add("type", id.type())
                .add("id", id.toString())
                .add("iri", item.id(base));
        item.key().ifPresent(key -> members.add("key", key));
        if (!options.profile().isPublic()) {
            members.add("profile", options.profile().name());
            FeedMaker.addRecipients(members, options.profile().recipients());
            words.file().header().defaultMarking().ifPresent(level -> members.add("defaultMarking", level.code()));
        }
        return members;
    }

    private DataObject extension(Item item) {
        Members members = identity(item);
        if (item.isCorrection()) {
            members.add("correction", new DataBoolean(true));
        }
        if (item.eventName().isPresent()) {
            members.add("event", new DataBoolean(true));
        }
        if (item.isCorrection() || item.eventName().isPresent()) {
            return members.object();
        }
        item.status().map(ItemMaker::status).ifPresent(status -> members.add(STATUS, status));
        return members.add("record", FeedJson.record(item.record())).object();
    }

    private static DataObject status(Status status) {
        Members members = new Members().add("liberty", status.liberty().code());
        switch (status.certainty()) {
            case CERTAIN -> members.add("certainty", "certain");
            case POSSIBLE -> members.add("certainty", "possible");
            case NO -> {}
        }
        status.custodyForm().ifPresent(form -> members.add("custodyForm", form.code()));
        status.legalPhase().ifPresent(phase -> members.add("legalPhase", phase.code()));
        status.releaseDue().ifPresent(due -> members.add("releaseDue", due.toString()));
        status.lastEvidence().ifPresent(date -> members.add(LAST_EVIDENCE, date.toString()));
        return members.object();
    }
}
