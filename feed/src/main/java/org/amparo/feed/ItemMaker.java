package org.amparo.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.honours.Conferral;
import org.amparo.id.SubjectId;
import org.amparo.record.Revision;
import org.amparo.speech.Source;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;

/** Makes the items of the records that become some. */
final class ItemMaker {

    /** How long an item tells that its record was retracted. */
    private static final Duration TOMBSTONE = Duration.ofDays(90);

    private final Words words;
    private final URI base;
    private final Instant generatedAt;
    private final ItemTemplate template;
    private final StatusLines statuses;
    private final Tags tags;

    ItemMaker(Words words, URI base, Instant generatedAt, ItemTemplate template) {
        this.words = words;
        this.base = base;
        this.generatedAt = generatedAt;
        this.template = template;
        this.statuses = new StatusLines(words, generatedAt);
        this.tags = new Tags(words);
    }

    List<FeedItem> items() {
        return words.file().records().stream().flatMap(this::of).toList();
    }

    private Stream<FeedItem> of(CaseRecord record) {
        if (record instanceof Detention || record instanceof Statement) {
            return item(record, Optional.empty()).stream();
        }
        return record instanceof Award award
                ? award.conferrals().stream().flatMap(conferral -> item(award, Optional.of(conferral)).stream())
                : Stream.empty();
    }

    private Optional<FeedItem> item(CaseRecord record, Optional<Conferral> conferral) {
        List<Revision> revisions = record.revisions();
        Instant published = revisions.isEmpty() ? generatedAt : revisions.get(0).at();
        Instant modified = revisions.isEmpty()
                ? generatedAt
                : revisions.get(revisions.size() - 1).at();
        if (record.isRetracted() && modified.isBefore(generatedAt.minus(TOMBSTONE))) {
            return Optional.empty();
        }
        URI id = id(record, conferral);
        Members members = new Members()
                .add("id", id)
                .add("url", id)
                .add("date_published", Instants.text(published))
                .add("date_modified", Instants.text(modified));
        if (record.isRetracted()) {
            addTombstone(members, identity(record, conferral));
        } else {
            addContent(members, record, conferral);
        }
        return Optional.of(new FeedItem(id, published, members.object()));
    }

    private URI id(CaseRecord record, Optional<Conferral> conferral) {
        URI iri = record.id().iri(base);
        return conferral
                .map(part -> part.key()
                        .orElseGet(() -> "conferral-" + part.recipient().type() + "-"
                                + part.recipient().local()))
                .map(key -> URI.create(iri + "#" + key))
                .orElse(iri);
    }

    private void addTombstone(Members members, Members identity) {
        members.add("title", words.say("retracted.title"))
                .add("content_html", "<p>" + words.say("retracted.text") + "</p>\n")
                .add("content_text", words.say("retracted.text") + "\n")
                .add("_amparo", identity.add("retracted", new DataBoolean(true)).object());
    }

    private void addContent(Members members, CaseRecord record, Optional<Conferral> conferral) {
        ItemView view = view(record, conferral);
        if (record instanceof Statement statement) {
            statement
                    .source()
                    .flatMap(Source::url)
                    .flatMap(WebAddress::of)
                    .ifPresent(url -> members.add("external_url", url));
        }
        members.add("title", view.title())
                .add("content_html", content(template.html(view)))
                .add("content_text", content(template.text(view)));
        addTags(members, tags.of(record, conferral));
        members.add("_amparo", extension(record, conferral));
    }

    private static String content(String text) {
        if (text.isBlank()) {
            throw new FeedException("empty-content", "Expected a template that gives every item a text.");
        }
        return text;
    }

    private ItemView view(CaseRecord record, Optional<Conferral> conferral) {
        if (record instanceof Detention detention) {
            return new DetentionText(words, statuses).of(detention);
        }
        return conferral.isPresent()
                ? new ConferralText(words, statuses).of((Award) record, conferral.get())
                : new StatementText(words).of((Statement) record);
    }

    private static void addTags(Members members, List<String> tags) {
        if (!tags.isEmpty()) {
            members.add(
                    "tags",
                    new DataArray(tags.stream().<DataValue>map(DataString::new).toList()));
        }
    }

    private static Members identity(CaseRecord record, Optional<Conferral> conferral) {
        Members members = new Members()
                .add("about", FeedJson.ABOUT)
                .add("type", record.id().type())
                .add("id", record.id().toString());
        conferral.flatMap(Conferral::key).ifPresent(key -> members.add("key", key));
        return members;
    }

    private DataObject extension(CaseRecord record, Optional<Conferral> conferral) {
        Members members = identity(record, conferral);
        Optional<SubjectId> subject = record instanceof Detention detention
                ? Optional.of(detention.detainee())
                : conferral.map(Conferral::recipient);
        subject.flatMap(statuses::of).map(ItemMaker::status).ifPresent(status -> members.add("status", status));
        return members.add("record", FeedJson.record(record)).object();
    }

    private static DataObject status(Status status) {
        Members members = new Members()
                .add("on", PartialDate.of(status.on()).toString())
                .add("liberty", status.liberty().code());
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
