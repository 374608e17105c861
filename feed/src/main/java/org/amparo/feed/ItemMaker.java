package org.amparo.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.Items;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.record.Revision;
import org.amparo.status.Status;

/** Makes the JSON of items. */
final class ItemMaker {

    /** The time for which an item tells that its record was retracted. */
    private static final Duration TOMBSTONE = Duration.ofDays(90);

    private final Words words;
    private final URI base;
    private final Instant generatedAt;
    private final ItemTemplate template;

    ItemMaker(Words words, URI base, Instant generatedAt, ItemTemplate template) {
        this.words = words;
        this.base = base;
        this.generatedAt = generatedAt;
        this.template = template;
    }

    List<FeedItem> items() {
        Items items = new Items(words);
        return words.file().records().stream()
                .filter(record -> !record.isRetracted() || isRemembered(record))
                .flatMap(items::of)
                .map(this::made)
                .toList();
    }

    private boolean isRemembered(CaseRecord retracted) {
        return !modified(retracted).isBefore(generatedAt.minus(TOMBSTONE));
    }

    private Instant published(CaseRecord record) {
        List<Revision> revisions = record.revisions();
        return revisions.isEmpty() ? generatedAt : revisions.get(0).at();
    }

    private Instant modified(CaseRecord record) {
        List<Revision> revisions = record.revisions();
        return revisions.isEmpty()
                ? generatedAt
                : revisions.get(revisions.size() - 1).at();
    }

    private FeedItem made(Item item) {
        CaseRecord record = item.record();
        URI id = item.id(base);
        Members members = new Members()
                .add("id", id)
                .add("url", id)
                .add("date_published", Instants.text(published(record)))
                .add("date_modified", Instants.text(modified(record)));
        if (record.isRetracted()) {
            addTombstone(members, identity(item));
        } else {
            addContent(members, item);
        }
        return new FeedItem(id, published(record), members.object());
    }

    private void addTombstone(Members members, Members identity) {
        members.add("title", words.say("retracted.title"))
                .add("content_html", "<p>" + words.say("retracted.text") + "</p>\n")
                .add("content_text", words.say("retracted.text") + "\n")
                .add("_amparo", identity.add("retracted", new DataBoolean(true)).object());
    }

    private void addContent(Members members, Item item) {
        ItemView view = item.view();
        item.externalUrl().ifPresent(url -> members.add("external_url", url));
        members.add("title", view.title())
                .add("content_html", content(template.html(view)))
                .add("content_text", content(template.text(view)));
        addTags(members, item.tags().distinct().toList());
        members.add("_amparo", extension(item));
    }

    private static String content(String text) {
        if (text.isBlank()) {
            throw new FeedException("empty-content", "Expected a template that gives every item a text.");
        }
        return text;
    }

    private static void addTags(Members members, List<String> tags) {
        if (!tags.isEmpty()) {
            members.add(
                    "tags",
                    new DataArray(tags.stream().<DataValue>map(DataString::new).toList()));
        }
    }

    private static Members identity(Item item) {
        RecordId id = item.record().id();
        Members members = FeedJson.extension().add("type", id.type()).add("id", id.toString());
        item.key().ifPresent(key -> members.add("key", key));
        return members;
    }

    private static DataObject extension(Item item) {
        Members members = identity(item);
        item.status().map(ItemMaker::status).ifPresent(status -> members.add("status", status));
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
        status.lastEvidence().ifPresent(date -> members.add("lastEvidence", date.toString()));
        return members.object();
    }
}
