package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishers in processes of their own are killed (SIGKILL) at random moments. {@code -Damparo.kills=200} kills more of
 * them.
 */
@Tag("once")
class KilledPublisherTest {

    private static final int FEW = 5;
    private static final int KILLS = Integer.getInteger("amparo.kills", FEW);
    private static final int KILLS_IN_A_FOLDER = 10;

    @TempDir
    Path root;

    private final Random random = new Random(15);
    private int torn;

    @Test
    void nobody_who_checks_the_index_sees_half_of_two_publications_and_the_next_one_mends()
            throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; ) {
            Newsroom newsroom = new Newsroom(Files.createTempDirectory(root, "newsroom"));
            int edition = 1;
            publish(newsroom, edition);
            for (int i = 0; i < KILLS_IN_A_FOLDER && kill < KILLS; i++, kill++) {
                long start = System.nanoTime();
                publish(newsroom, ++edition);
                long taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
                int last = killed(newsroom, edition + 1, kill % 2 == 0 ? "moving" : "whole", (int) taken);
                checkAsItWasLeft(newsroom);
                edition = last + 2;
                publish(newsroom, edition);
                checkWhole(newsroom, edition);
                assertThat(leftovers(newsroom)).isEmpty();
            }
        }
        if (KILLS > FEW) {
            assertThat(torn).isPositive();
            System.out.println(
                    KILLS + " publishers were killed; " + torn + " left a folder that the index does not fit.");
        }
    }

    private static void publish(Newsroom newsroom, int edition) throws IOException {
        Editions.publish(newsroom, edition, step -> {});
    }

    /**
     * Kills a publisher at a random moment after it has said a word, and gives the last edition that is whole.
     *
     * @param taken how many milliseconds an edition takes; moving its files takes a small part of them
     */
    private int killed(Newsroom newsroom, int first, String word, int taken) throws IOException, InterruptedException {
        Path printed = root.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.amparo.feed.Editions",
                        newsroom.folder.getParent().toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile())
                .start();
        while (!Files.readString(printed).contains(word)) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(word.equals("moving") ? 1 + taken / 4 : 1 + taken));
        process.destroyForcibly().waitFor();
        return Files.readAllLines(printed).stream()
                .filter(line -> line.startsWith("whole"))
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                .max()
                .orElse(first - 1);
    }

    /** Either the index tells, or the folder is one publication. */
    private void checkAsItWasLeft(Newsroom newsroom) throws IOException {
        if (newsroom.misfits().isEmpty()) {
            String title = newsroom.items("feed.json").values().stream()
                    .filter(item -> !item.at("/_amparo/retracted").asBoolean())
                    .map(item -> item.get("title").asText())
                    .findFirst()
                    .orElseThrow();
            checkWhole(newsroom, Integer.parseInt(title.replaceAll("\\D", "")));
        } else {
            torn++;
        }
    }

    private static void checkWhole(Newsroom newsroom, int edition) throws IOException {
        assertThat(newsroom.misfits()).isEmpty();
        assertThat(newsroom.faults()).isEmpty();
        Map<String, JsonNode> items = new TreeMap<>(newsroom.items("feed.json"));
        for (String page : newsroom.archive()) {
            newsroom.items(page).forEach((id, item) -> {
                JsonNode before = items.put(id, item);
                assertThat(before == null || before.equals(item)).isTrue();
            });
        }
        List<String> live = new ArrayList<>();
        items.forEach((id, item) -> {
            if (!item.at("/_amparo/retracted").asBoolean()) {
                live.add(id);
                assertThat(item.get("title").asText()).contains("Edition " + edition);
            }
        });
        assertThat(live).isEqualTo(ids(newsroom, edition, edition + Editions.STATEMENTS));
        items.keySet().removeAll(live);
        assertThat(new ArrayList<>(items.keySet())).isEqualTo(ids(newsroom, 1, edition));
        assertThat(newsroom.items("feed.json").keySet()).containsAll(items.keySet());
    }

    private static List<String> ids(Newsroom newsroom, int from, int to) throws IOException {
        return new ArrayList<>(new TreeSet<>(newsroom.ids(from, to - 1)));
    }

    private static List<Path> leftovers(Newsroom newsroom) throws IOException {
        try (Stream<Path> all = Files.walk(newsroom.folder.getParent())) {
            return all.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
