package org.amparo.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;

/** Publishes edition after edition until it is killed. */
final class Editions {

    /** How many statements an edition has: itself and the numbers after it. */
    static final int STATEMENTS = 150;

    private Editions() {}

    /** Takes the folder of the newsroom and the first edition; prints each when it is moved, and when it is whole. */
    public static void main(String[] arguments) throws IOException {
        Newsroom newsroom = new Newsroom(Path.of(arguments[0]));
        for (int edition = Integer.parseInt(arguments[1]); ; edition++) {
            publish(newsroom, edition, step -> {
                if (step.equals("ledger")) {
                    System.out.println("moving");
                }
            });
            System.out.println("whole " + edition);
        }
    }

    /** Each edition says its number everywhere, and withdraws the first statement of the one before. */
    static void publish(Newsroom newsroom, int edition, Steps steps) throws IOException {
        List<CaseRecord> records = IntStream.range(edition, edition + STATEMENTS)
                .mapToObj(i -> (CaseRecord) Newsroom.says(i, "Edition " + edition))
                .toList();
        Instant now = Newsroom.day("2025-01-15").plus(Duration.ofHours(edition));
        newsroom.publish(now, Cases.file(records.toArray(CaseRecord[]::new)).build(), steps);
    }
}
