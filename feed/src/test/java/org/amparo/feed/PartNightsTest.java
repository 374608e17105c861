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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.PersonId;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights on which somebody asks for one feed of a folder, now this one and now that one: none of the others keeps
 * something that the publication no longer has, and what went leaves nothing that tells what it was.
 */
@Tag("once")
class PartNightsTest {

    private static final int NIGHTS = 5;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path root;

    private final Random random = new Random(15);
    private final Map<String, Map<String, JsonNode>> shown = new HashMap<>();
    private int departures;

    private static FeedOptions only(FeedSubset part) {
        return FeedOptions.builder().only(part).build();
    }

    private static String key(JsonNode item) {
        return item.at("/_amparo/id").asText() + item.at("/_amparo/key").asText();
    }

    /** Whether it is an entry about a correction. A folder has those alone that readers could notice. */
    private static boolean isCorrection(JsonNode item) {
        return item.at("/_amparo/correction").asBoolean();
    }

    private static boolean isTombstone(JsonNode item) {
        return item.at("/_amparo/retracted").asBoolean();
    }

    private static JsonNode content(JsonNode item) {
        return ((ObjectNode) item).deepCopy().without(List.of("id", "url", "date_published", "date_modified"));
    }

    /** Some country, person or tag that the feed of a publication has, so that parts have items. */
    private static List<FeedOptions> parts(Publication publication) throws IOException {
        Map<String, Integer> tags = new HashMap<>();
        for (JsonFeed.Page page : JsonFeeds.of(publication).pages()) {
            MAPPER.readTree(page.json())
                    .get("items")
                    .forEach(item -> item.path("tags").forEach(tag -> tags.merge(tag.asText(), 1, Integer::sum)));
        }
        List<String> common = tags.keySet().stream()
                .sorted((one, other) -> tags.get(other) - tags.get(one))
                .toList();
        List<FeedOptions> parts = new ArrayList<>();
        parts.add(FeedOptions.defaults());
        common.stream()
                .filter(tag -> tag.matches("[A-Z]{2}"))
                .limit(2)
                .forEach(country -> parts.add(only(FeedSubset.country(country))));
        common.stream()
                .filter(tag -> !tag.matches("[A-Z]{2}"))
                .limit(1)
                .forEach(tag -> parts.add(only(FeedSubset.tag(tag))));
        publication.caseFile().records().stream()
                .filter(Detention.class::isInstance)
                .map(record -> ((Detention) record).detainee())
                .filter(PersonId.class::isInstance)
                .limit(1)
                .forEach(person -> parts.add(only(FeedSubset.person((PersonId) person))));
        parts.add(only(FeedSubset.language(LanguageTag.parse("ru"))));
        return parts;
    }

    @Test
    void no_feed_of_the_folder_keeps_what_the_publication_no_longer_has() throws IOException {
        CaseFile file = RandomCases.seeded(15).plausibleCaseFile(60);
        Instant first = Newsroom.day("2025-01-01");
        List<FeedOptions> parts = parts(Newsroom.publication(first, file, PublicationProfile.PUBLIC));
        assertThat(parts).hasSize(6);
        Newsroom newsroom = new Newsroom(root);
        for (FeedOptions part : parts) {
            newsroom.with(part).publish(first, file);
        }
        for (int night = 1; night <= NIGHTS; night++) {
            Instant now = first.plus(Duration.ofDays(night));
            CaseFile edited = edited(file);
            newsroom.with(parts.get(random.nextInt(parts.size()))).publish(now, edited);
            Publication publication = Newsroom.publication(now, edited, PublicationProfile.PUBLIC);
            for (FeedOptions part : parts) {
                check(newsroom, part, publication);
            }
            assertThat(newsroom.misfits()).isEmpty();
        }
        assertThat(departures).isGreaterThan(10);
    }

    private CaseFile edited(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            int how = random.nextInt(10);
            if (how == 0) {
                continue;
            }
            if (how < 3 && record instanceof Statement statement) {
                records.add(statement.toBuilder()
                        .addMarking(AttributeMarking.of(Statement.PLACES, Marking.SECRET))
                        .build());
            } else if (how < 3 && record instanceof Detention detention) {
                records.add(detention.toBuilder().custodyPhases(List.of()).build());
            } else if (how == 3 && record instanceof Person person) {
                records.add(person.toBuilder().marking(Marking.SECRET).build());
            } else if (how == 4 && record instanceof Statement statement) {
                records.add(statement.toBuilder()
                        .titles(LocalizedText.english("Changed " + random.nextInt(100)))
                        .build());
            } else {
                records.add(record);
            }
        }
        return CaseFile.of(file.header(), records);
    }

    /** The live items are those of a feed that is made anew; the others are tombstones that tell nothing. */
    private void check(Newsroom newsroom, FeedOptions options, Publication publication) throws IOException {
        String part = options.only().map(FeedSubset::path).orElse("");
        Map<String, JsonNode> expected = new HashMap<>();
        for (JsonFeed.Page page : JsonFeeds.of(publication, options).pages()) {
            for (JsonNode item : MAPPER.readTree(page.json()).get("items")) {
                if (!isTombstone(item) && !isCorrection(item)) {
                    expected.put(key(item), content(item));
                }
            }
        }
        Map<String, JsonNode> live = new HashMap<>();
        Set<String> tombstones = new HashSet<>();
        for (String page : newsroom.archive(part)) {
            newsroom.items(page).forEach((id, item) -> {
                if (isTombstone(item)) {
                    tombstones.add(id);
                    checkSilent(item, options);
                } else {
                    live.put(id, item);
                }
            });
        }
        Map<String, JsonNode> contents = new HashMap<>();
        live.values().stream()
                .filter(item -> !isCorrection(item))
                .forEach(item -> contents.put(key(item), content(item)));
        assertThat(contents).isEqualTo(expected);
        assertThat(newsroom.items(part + "feed.json").keySet()).containsAll(tombstones);
        for (String id : shown.getOrDefault(part, Map.of()).keySet()) {
            assertThat(live.containsKey(id) || tombstones.contains(id)).isTrue();
            departures += tombstones.contains(id) ? 1 : 0;
        }
        shown.put(part, live);
        assertThat(newsroom.faults(part)).isEmpty();
    }

    private static void checkSilent(JsonNode item, FeedOptions options) {
        if (options.only().filter(FeedSubset::isSelective).isPresent()) {
            assertThat(item.get("id").asText()).startsWith("urn:uuid:");
            assertThat(item.has("date_published")).isFalse();
            assertThat(item.get("url").asText())
                    .matches(".*/by/part/[0-9a-f]{32}/archive/[0-9]{4}\\.json#"
                            + item.get("id").asText().substring("urn:uuid:".length()));
            assertThat(item.size()).isEqualTo(7);
        }
    }
}
