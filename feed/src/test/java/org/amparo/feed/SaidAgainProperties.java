package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.custody.Charge;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonReader;
import org.amparo.testing.RandomCases;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files of which each source says everything again: an item moves only if a word of it does. */
@Tag("once")
class SaidAgainProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int FILES = Integer.getInteger("amparo.again", 10);
    private static final String FIRST = "2025-01-15";
    private static final String SECOND = "2025-01-16";
    private static final String THIRD = "2025-01-17";

    @TempDir
    Path root;

    private static CaseFile file(long seed) {
        CaseFile any = RandomCases.seeded(seed).plausibleCaseFile(40);
        CaseFile marked = CaseFile.of(
                any.header().toBuilder()
                        .base(URI.create(Newsroom.BASE))
                        .marking(Marking.PUBLIC)
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                any.records());
        return Cases.published(marked).caseFile();
    }

    /** The file with a later edition of each statement, which is evidence in the same manner wherever the other is. */
    private CaseFile again(CaseFile file) throws IOException {
        Path path = root.resolve("again.json");
        CaseJson.writeFull(file, path);
        JsonNode tree = MAPPER.readTree(path.toFile());
        addEvidence(tree);
        Files.writeString(path, tree.toString());
        CaseFile more = CaseJsonReader.standard().read(path);
        List<CaseRecord> records = new ArrayList<>(more.records());
        for (Statement statement : file.records(Statement.class)) {
            records.add(Statement.builder()
                    .id(StatementId.of(statement.id().local() + "-again"))
                    .kind(statement.kind())
                    .titles(statement.titles())
                    .speaker(statement.speaker())
                    .publisher(statement.publisher())
                    .publishedOn(PartialDate.parse("2024-12-28"))
                    .build());
        }
        return CaseFile.of(more.header(), records);
    }

    private static void addEvidence(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("evidence") instanceof ArrayNode evidence) {
            List<ObjectNode> more = new ArrayList<>();
            for (JsonNode one : evidence) {
                if (!one.has("via")) {
                    ObjectNode copy = one.deepCopy();
                    copy.put("statement", one.get("statement").asText() + "-again");
                    copy.remove(List.of("locator", "anchor"));
                    more.add(copy);
                }
            }
            more.forEach(evidence::add);
        }
        node.forEach(SaidAgainProperties::addEvidence);
    }

    /** The file with another charge in each other detention. */
    private static CaseFile charged(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        boolean isNext = false;
        for (CaseRecord record : file.records()) {
            isNext = record instanceof Detention ? !isNext : isNext;
            boolean isCharged = isNext && record instanceof Detention && !record.isRetracted();
            records.add(
                    isCharged
                            ? ((Detention) record)
                                    .toBuilder()
                                            .addCharge(Charge.builder()
                                                    .article("999 of another day")
                                                    .build())
                                            .build()
                            : record);
        }
        return CaseFile.of(file.header(), records);
    }

    /** The words of an item without numbers, sources, and the date of the last report. */
    private static String words(JsonNode item) {
        StringBuilder words = new StringBuilder();
        for (String line : item.get("content_text")
                .asText()
                .replaceAll("\\[[0-9]+]", "")
                .lines()
                .toList()) {
            if (line.equals("Sources")) {
                break;
            }
            words.append(line.replaceAll(
                                    "(reported[^.]*?),? (?:on|in|before|after|about|between|from|by) [^.,;()]*[0-9]{4}[^.,;()]*",
                                    "$1")
                            .replaceAll(" No newer source\\.", ""))
                    .append('\n');
        }
        return words.toString();
    }

    private static boolean isOf(JsonNode item, String day) {
        return item.get("date_modified").asText().startsWith(day);
    }

    @Test
    void an_item_moves_only_if_a_word_of_it_does() throws IOException {
        int moved = 0;
        int stayed = 0;
        int charged = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file = file(seed);
            Newsroom newsroom = new Newsroom(Files.createDirectory(root.resolve("s" + seed)));
            newsroom.publish(Newsroom.day(FIRST), file);
            Map<String, JsonNode> before = newsroom.items("feed.json");
            CaseFile again = again(file);
            newsroom.publish(Newsroom.day(SECOND), again);
            Map<String, JsonNode> second = newsroom.items("feed.json");
            for (Map.Entry<String, JsonNode> item : second.entrySet()) {
                JsonNode was = before.get(item.getKey());
                if (was != null && !was.equals(item.getValue())) {
                    boolean isMoved = isOf(item.getValue(), SECOND);
                    assertThat(isMoved)
                            .as("seed " + seed + " " + item.getValue().at("/_amparo/id"))
                            .isEqualTo(!words(item.getValue()).equals(words(was)));
                    moved += isMoved ? 1 : 0;
                    stayed += isMoved ? 0 : 1;
                }
            }
            newsroom.publish(Newsroom.day(THIRD), charged(again));
            for (Map.Entry<String, JsonNode> item : newsroom.items("feed.json").entrySet()) {
                JsonNode was = second.get(item.getKey());
                if (was != null) {
                    boolean isCharged = item.getValue().toString().contains("999 of another day");
                    boolean isOther = isCharged || !words(item.getValue()).equals(words(was));
                    assertThat(isOf(item.getValue(), THIRD))
                            .as("seed " + seed + " " + item.getValue().at("/_amparo/id"))
                            .isEqualTo(isOther);
                    charged += isCharged ? 1 : 0;
                }
            }
        }
        assertThat(moved).isLessThan(stayed / 20);
        assertThat(stayed).isGreaterThan(10 * FILES);
        assertThat(charged).isGreaterThan(2 * FILES);
    }
}
