package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.feed.read.ReadItem;
import org.amparo.id.CaseFileId;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.TreeWriter;
import org.amparo.testing.RandomCases;

/** What was written to a feed comes back from it, and what a hostile hand makes of it never ends in a surprise. */
class ReadBackProperties {

    private static final byte[] GOLDEN =
            JsonFeeds.of(Cases.published(Cases.whole())).pages().get(0).bytes();

    private static Publication publication(long seed, int records) {
        CaseFile random = RandomCases.seeded(seed).caseFile(records);
        CaseFile file = CaseFile.of(
                random.header().toBuilder()
                        .id(CaseFileId.of("made"))
                        .base(URI.create("https://cases.example/"))
                        .marking(Marking.PUBLIC)
                        .markings(List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                random.records());
        return Disclosure.project(file, PublicationProfile.PUBLIC, Clock.fixed(Cases.NOW, ZoneOffset.UTC));
    }

    @Property(tries = 100)
    void what_is_written_to_a_feed_comes_back(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int records)
            throws IOException {
        Publication publication = publication(seed, records);
        JsonFeed feed;
        try {
            feed = JsonFeeds.of(publication, FeedOptions.builder().pageSize(7).build());
        } catch (FeedException e) {
            assertThat(e.code()).isEqualTo("duplicate-item-id");
            return;
        }
        for (JsonFeed.Page page : feed.pages()) {
            ReadFeed read = JsonFeeds.read(new ByteArrayInputStream(page.bytes()));
            assertThat(read.problems()).isEmpty();
            assertThat(read.items()).hasSize(page.itemCount());
            JsonNode items = new ObjectMapper().readTree(page.json()).get("items");
            for (int i = 0; i < page.itemCount(); i++) {
                equal(read.items().get(i), items.get(i), publication.caseFile());
            }
        }
    }

    private static void equal(ReadItem item, JsonNode written, CaseFile file) {
        assertThat(item.id()).isEqualTo(written.get("id").asText());
        assertThat(item.datePublished())
                .contains(Instant.parse(written.get("date_published").asText()));
        assertThat(item.dateModified())
                .contains(Instant.parse(written.get("date_modified").asText()));
        assertThat(item.title()).contains(written.get("title").asText());
        assertThat(item.isWithdrawn())
                .isEqualTo(written.at("/_amparo/retracted").asBoolean());
        if (item.isWithdrawn()) {
            assertThat(item.record()).isEmpty();
            return;
        }
        if (written.at("/_amparo/record").isMissingNode()) {
            // An entry of a correction has no record in it.
            assertThat(item.record()).isEmpty();
            return;
        }
        String id = written.at("/_amparo/id").asText();
        CaseRecord record = file.records().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        DataObject inFeed = FeedJson.record(record);
        assertThat(FeedJson.record(item.record().orElseThrow())).isEqualTo(inFeed);
        if (inFeed.equals(whole(record))) {
            assertThat(item.record()).contains(record);
        }
    }

    /** The record with the members that JSON Feed forbids, too. */
    private static DataValue whole(CaseRecord record) {
        TreeWriter tree = new TreeWriter();
        try {
            RecordWriter.write(tree, record);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return tree.root();
    }

    @Property(tries = 500)
    void a_feed_that_was_tampered_with_is_read_with_problems_or_refused(@ForAll Random random) {
        byte[] bytes = GOLDEN.clone();
        String nasty = "{}[]\",:\\7x-e.\n\u0000\u00e9\ud83d\ude00";
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            byte[] some = nasty.getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = some[random.nextInt(some.length)];
        }
        try {
            JsonFeedReader.standard().read(bytes).items().forEach(ReadBackProperties::touch);
        } catch (CaseJsonException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e).hasNoCause();
        }
    }

    /** Asks an item everything: what has been kept can be given. */
    private static void touch(ReadItem item) {
        item.url();
        item.externalUrl();
        item.datePublished();
        item.dateModified();
        item.language();
        item.tags();
        item.authors().forEach(author -> author.url());
        item.attachments().forEach(attachment -> attachment.duration());
    }
}
