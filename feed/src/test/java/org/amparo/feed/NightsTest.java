package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.record.Revision;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty publications, four days apart, of a file that grows, in which records are corrected, withdrawn in each way, and
 * merged, and some of which are cut off. {@code -Damparo.nights=5000} takes a file of that many records.
 */
@Tag("once")
class NightsTest {

    private static final int NIGHTS = 30;
    private static final int RECORDS = Integer.getInteger("amparo.nights", 60);
    private static final Duration TOMBSTONE = Duration.ofDays(90);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path root;

    private final Random random = new Random(15);
    private final Map<RecordId, Integer> corrected = new HashMap<>();
    private final Map<RecordId, String> gone = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> merged = new HashMap<>();

    private Newsroom newsroom;
    private CaseFile whole;
    private Map<String, JsonNode> shown = Map.of();
    private Map<String, String> pages = Map.of();
    private final Map<String, Instant> withdrawn = new TreeMap<>();
    private final Map<String, String> firstPublished = new HashMap<>();
    private int withdrawals;
    private int corrections;
    private int returns;

    @BeforeEach
    void generate() {
        newsroom = new Newsroom(root);
        whole = RandomCases.seeded(15).plausibleCaseFile(RECORDS);
    }

    @Test
    void no_night_leaves_half_a_publication_a_lost_withdrawal_a_silent_change_or_a_stale_file() throws IOException {
        for (int night = 1; night <= NIGHTS; night++) {
            Instant now = Newsroom.day("2025-01-01").plus(Duration.ofDays(4L * night));
            List<CaseRecord> visible = whole.records().subList(0, RECORDS * (NIGHTS + 2 * night) / (3 * NIGHTS));
            if (night > 1) {
                edit(visible);
            }
            CaseFile file = edited(visible, now);
            if (night % 5 == 0) {
                cutOff(now, file);
            }
            newsroom.publish(now, file);
            check(now, Newsroom.publication(now, file, PublicationProfile.PUBLIC));
            if (night % 6 == 0) {
                assertThat(newsroom.publish(now.plus(Duration.ofDays(1)), file)).isEmpty();
            }
        }
        assertThat(Math.min(withdrawals, Math.min(corrections, returns))).isGreaterThan(5);
    }

    private void edit(List<CaseRecord> visible) {
        for (int i = 0; i < 3 + RECORDS / 100; i++) {
            corrected.merge(anyOf(visible).id(), 1, Integer::sum);
            gone.put(
                    anyOf(visible).id(),
                    List.of("deleted", "restricted", "retracted").get(random.nextInt(3)));
        }
        gone.keySet().removeIf(id -> random.nextInt(8) == 0);
        List<PersonId> people = visible.stream()
                .filter(Person.class::isInstance)
                .map(record -> ((Person) record).id())
                .toList();
        merged.put(people.get(random.nextInt(people.size())), people.get(0));
        merged.remove(people.get(0));
    }

    private CaseRecord anyOf(List<CaseRecord> visible) {
        while (true) {
            CaseRecord record = visible.get(random.nextInt(visible.size()));
            if (record instanceof Detention || record instanceof Statement || record instanceof Award) {
                return record;
            }
        }
    }

    private CaseFile edited(List<CaseRecord> visible, Instant now) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : visible) {
            String how = gone.getOrDefault(record.id(), "");
            if (!how.equals("deleted") && !merged.containsKey(record.id())) {
                records.add(edited(record, how, now));
            }
        }
        return CaseFile.of(whole.header(), records);
    }

    private CaseRecord edited(CaseRecord record, String how, Instant now) {
        int times = corrected.getOrDefault(record.id(), 0);
        Marking marking = how.equals("restricted") ? Marking.SECRET : Marking.PUBLIC;
        String title = "Corrected for the " + times + ". time";
        Revision retraction = Cases.revision(1_000, "2025-01-01T00:00:00Z", ChangeKind.RETRACTED);
        boolean isRetracted = how.equals("retracted");
        if (record instanceof Detention detention) {
            Detention.Builder builder = detention.toBuilder().marking(marking);
            builder.detainee(
                    detention.detainee() instanceof PersonId person
                            ? merged.getOrDefault(person, person)
                            : detention.detainee());
            for (int i = 0; i < times; i++) {
                builder.addRevision(Cases.revision(100 + i, "2025-01-01T00:00:00Z", ChangeKind.CORRECTED));
            }
            return (isRetracted ? builder.addRevision(retraction) : builder).build();
        }
        if (record instanceof Statement statement) {
            Statement.Builder builder = statement.toBuilder().marking(marking);
            if (times > 0) {
                builder.titles(LocalizedText.english(title));
            }
            return (isRetracted ? builder.addRevision(retraction) : builder).build();
        }
        if (record instanceof Award award) {
            Award.Builder builder = award.toBuilder().marking(marking);
            if (times > 0) {
                builder.edition(title);
            }
            return (isRetracted ? builder.addRevision(retraction) : builder).build();
        }
        return record;
    }

    private void cutOff(Instant now, CaseFile file) throws IOException {
        int most = 1 + random.nextInt(12);
        int[] steps = {0};
        try {
            new FeedFolder(newsroom.folder, newsroom.ledger, step -> {
                        if (++steps[0] == most) {
                            throw new IOException("cut off");
                        }
                    })
                    .publish(Newsroom.publication(now, file, PublicationProfile.PUBLIC));
        } catch (IOException e) {
            assertThat(e).hasMessage("cut off");
        }
    }

    private void check(Instant now, Publication publication) throws IOException {
        assertThat(newsroom.misfits()).isEmpty();
        assertThat(newsroom.faults()).isEmpty();
        Map<String, String> page = new HashMap<>();
        Map<String, JsonNode> items = new TreeMap<>();
        for (String name : newsroom.archive()) {
            newsroom.items(name).forEach((id, item) -> {
                assertThat(items.put(id, item)).isNull();
                page.put(id, name);
            });
        }
        pages.forEach((id, name) -> assertThat(page.getOrDefault(id, name)).isEqualTo(name));
        Map<String, JsonNode> alone = alone(publication);
        Map<String, JsonNode> expected = new TreeMap<>(alone);
        expected.values().removeIf(NightsTest::isWithdrawn);
        assertThat(items.keySet()).isEqualTo(idsOf(now, alone, expected));
        dates(now, items, expected);
        items.forEach((id, item) -> {
            assertThat(item.get("url").asText())
                    .isEqualTo(whole.header().base().orElseThrow() + page.get(id) + "#"
                            + id.substring("urn:uuid:".length()));
            if (expected.containsKey(id)) {
                assertThat(unplaced(item)).isEqualTo(unplaced(expected.get(id)));
            } else {
                assertThat(isWithdrawn(item)).isTrue();
            }
        });
        Map<String, JsonNode> newest = newsroom.items("feed.json");
        newest.forEach((id, item) -> assertThat(item).isEqualTo(items.get(id)));
        Set<String> tombstones = new HashSet<>(items.keySet());
        tombstones.removeAll(expected.keySet());
        assertThat(newest.keySet()).containsAll(tombstones);
        shown = items;
        pages = page;
    }

    /**
     * What was live the last time, and is not now, is withdrawn now, and stays so for ninety days. What was
     * retracted before it was ever published here is not told of.
     */
    private Set<String> idsOf(Instant now, Map<String, JsonNode> alone, Map<String, JsonNode> expected) {
        withdrawn.keySet().removeIf(expected::containsKey);
        shown.forEach((id, item) -> {
            if (!expected.containsKey(id) && !isWithdrawn(item)) {
                withdrawn.put(id, now);
            }
        });
        Set<String> ids = new HashSet<>(expected.keySet());
        withdrawn.forEach((id, since) -> {
            if (!since.isBefore(now.minus(TOMBSTONE))) {
                ids.add(id);
            }
        });
        return new TreeSet<>(ids);
    }

    /** An item that is not as it was has a new date, and one that is has the old. */
    private void dates(Instant now, Map<String, JsonNode> items, Map<String, JsonNode> expected) {
        items.forEach((id, item) -> {
            JsonNode before = shown.get(id);
            String modified = item.get("date_modified").asText();
            if (isWithdrawn(item)) {
                assertThat(item.has("date_published")).isFalse();
            } else {
                assertThat(firstPublished.computeIfAbsent(
                                id, key -> item.get("date_published").asText()))
                        .isEqualTo(item.get("date_published").asText());
            }
            if (before == null || !undated(before).equals(undated(item))) {
                assertThat(Instant.parse(modified)).isBetween(now, now.plusSeconds(1));
                count(before, expected.containsKey(id));
            } else {
                assertThat(item).isEqualTo(before);
            }
        });
    }

    private void count(JsonNode before, boolean isLive) {
        if (before == null) {
            return;
        }
        boolean wasLive = !isWithdrawn(before);
        withdrawals += wasLive && !isLive ? 1 : 0;
        corrections += wasLive && isLive ? 1 : 0;
        returns += !wasLive && isLive ? 1 : 0;
    }

    private static ObjectNode undated(JsonNode item) {
        return ((ObjectNode) item).deepCopy().without(List.of("date_published", "date_modified"));
    }

    /** A feed in memory has no archive in which an item has a place. */
    private static JsonNode unplaced(JsonNode item) {
        return undated(item).without(List.of("url"));
    }

    private static boolean isWithdrawn(JsonNode item) {
        return item.at("/_amparo/retracted").asBoolean();
    }

    /** The items that a publication gives by itself, without dates, with the ids that the ledger gives them. */
    private Map<String, JsonNode> alone(Publication publication) throws IOException {
        Map<String, JsonNode> items = new TreeMap<>();
        Map<String, String> ids = ids(publication);
        for (JsonFeed.Page page : JsonFeeds.of(publication).pages()) {
            for (JsonNode item : MAPPER.readTree(page.json()).get("items")) {
                String alone = item.get("id").asText();
                // In a folder, one begins only if readers could notice it.
                if (!alone.contains("#corrected-")) {
                    String id = ids.getOrDefault(alone, alone);
                    items.put(id, undated(item).put("id", id));
                }
            }
        }
        return items;
    }

    private Map<String, String> ids(Publication publication) throws IOException {
        FeedMaker maker = new FeedMaker(publication, FeedOptions.defaults());
        Map<String, String> all = new HashMap<>();
        try (LedgerFile ledger = LedgerFile.open(newsroom.ledger)) {
            ItemIds ids = maker.ids(ledger.read().orElseThrow().secret());
            maker.items()
                    .items(EarlierItems.NONE)
                    .forEach(item -> all.put(maker.items().id(item), ids.of(item)));
        }
        return all;
    }
}
