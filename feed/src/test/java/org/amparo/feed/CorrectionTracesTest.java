package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.testing.RandomCases;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes random files on two nights. In between dates are corrected, and some of what tells of the old ones, or of
 * whom, is withheld or retracted.
 */
@Tag("once")
class CorrectionTracesTest {

    private static final String WITHHELD = "Quellmeister";
    private static final int FIRST_YEAR = 1300;

    private static final int FILES = Integer.getInteger("amparo.files", 60);

    @TempDir
    Path root;

    private int quoted;

    @Test
    void no_correction_tells_what_is_withheld_or_was_withdrawn() throws IOException {
        for (long seed = 1; seed <= FILES; seed++) {
            check(
                    new Newsroom(
                            root.resolve("" + seed),
                            FeedOptions.builder().events(true).build()),
                    seed);
        }
        assertThat(quoted).as("former dates that may be told").isGreaterThan(FILES);
    }

    private void check(Newsroom newsroom, long seed) throws IOException {
        Random random = new Random(seed);
        CaseFile file =
                new Planter("", "", "").plantedIn(RandomCases.seeded(seed).plausibleCaseFile(40));
        List<CaseRecord> before = new ArrayList<>();
        List<CaseRecord> after = new ArrayList<>();
        Set<Integer> hidden = new HashSet<>();
        List<StatementId> statements = new ArrayList<>();
        file.records(Statement.class).forEach(statement -> statements.add(statement.id()));
        if (statements.size() < 2) {
            return;
        }
        StatementId secret = statements.get(0);
        for (CaseRecord record : file.records()) {
            if (record instanceof Detention detention && !detention.isRetracted()) {
                int year = FIRST_YEAR + before.size();
                Detention old = detention.toBuilder()
                        .period(Period.parse(year + "-05-01/.."))
                        .build();
                before.add(old);
                after.add(mended(old, year, random, statements, secret, hidden));
            } else if (record instanceof Person person && random.nextInt(4) == 0) {
                Person named = person.toBuilder()
                        .names(List.of(Name.of("Zorana " + WITHHELD)))
                        .kind(PersonKind.NAMED)
                        .consent(Optional.empty())
                        .build();
                before.add(named);
                after.add(named.toBuilder()
                        .marking(Marking.SECRET)
                        .addRevision(Cases.revision(90, "2026-01-05T10:00:00Z", ChangeKind.CORRECTED))
                        .build());
            } else {
                before.add(record);
                after.add(
                        record.id().equals(secret)
                                ? ((Statement) record)
                                        .toBuilder().marking(Marking.SECRET).build()
                                : record);
            }
        }
        try {
            newsroom.publish(Newsroom.day("2026-01-01"), CaseFile.of(file.header(), before));
            newsroom.publish(Newsroom.day("2026-01-08"), CaseFile.of(file.header(), after));
        } catch (FeedException e) {
            assertThat(e.code()).isIn("duplicate-item-id", "empty-publication");
            return;
        }
        for (String text : told(newsroom)) {
            assertThat(text).doesNotContain(WITHHELD);
            for (int year : hidden) {
                assertThat(text).doesNotContain("May " + year).doesNotContain(year + "-05");
            }
            quoted += text.contains("we said") ? 1 : 0;
        }
    }

    /** A detention with another beginning, and with evidence of the old one that may be told or not. */
    private static Detention mended(
            Detention old,
            int year,
            Random random,
            List<StatementId> statements,
            StatementId secret,
            Set<Integer> hidden) {
        Evidence formerly = Evidence.rival(
                        Detention.PERIOD,
                        statements.get(random.nextInt(statements.size())),
                        Period.parse(year + "-05-01/.."))
                .toBuilder()
                .status(ClaimStatus.SUPERSEDED)
                .build();
        int how = random.nextInt(6);
        Evidence told = switch (how) {
            case 0 -> formerly.toBuilder().marking(Marking.RESTRICTED).build();
            case 1 -> formerly.toBuilder().status(ClaimStatus.RETRACTED).build();
            case 2 -> formerly.toBuilder().statement(secret).build();
            default -> formerly;
        };
        if (how < 3 || told.statement().equals(secret)) {
            hidden.add(year);
        }
        Detention.Builder mended = old.toBuilder()
                .period(Period.parse((year + 1) + "-06-01/.."))
                .addEvidence(told)
                .addRevision(Cases.revision(
                        91, "2026-01-05T10:00:00Z", random.nextBoolean() ? ChangeKind.CORRECTED : ChangeKind.CHANGED));
        if (how == 3) {
            mended.marking(Marking.RESTRICTED);
            hidden.add(year);
        }
        return mended.build();
    }

    private static List<String> told(Newsroom newsroom) throws IOException {
        List<String> told = new ArrayList<>();
        for (String file : List.of("feed.json", "events.json", "archive/0001.json")) {
            for (JsonNode item : newsroom.items(file).values()) {
                if (item.path("_amparo").has("correction")) {
                    told.add(item.toString());
                }
            }
        }
        return told;
    }
}
