package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;

/**
 * What the rounds of a projection come to.
 *
 * @param publication what they end in, unless it is refused because the id of the file holds a withheld name
 * @param made what each round but the last made of each record, in order
 */
record Rounds(Optional<Publication> publication, List<Made> made) {

    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    /** What a round made of a record. */
    record Made(RecordId record, RecordRedaction outcome) {}

    static Rounds of(CaseFile file, PublicationProfile profile, Projection.Keeping keeping) {
        List<Made> made = new ArrayList<>();
        Projection projection = new Projection(file, profile, NOW, Set.of(), (round, record, last) -> {
            made.add(new Made(record.id(), last));
            return keeping.keeps(round, record, last);
        });
        try {
            return new Rounds(Optional.of(projection.publication()), made);
        } catch (InvalidValueException e) {
            return new Rounds(Optional.empty(), made);
        }
    }

    /** Rounds that redact every record anew. */
    static Rounds anew(CaseFile file, PublicationProfile profile) {
        return of(file, profile, (round, record, last) -> false);
    }

    /** What each round but the last made of one record. */
    List<RecordRedaction> outcomesOf(RecordId record) {
        return made.stream()
                .filter(one -> one.record().equals(record))
                .map(Made::outcome)
                .toList();
    }

    /** Holds that rounds which keep what no answer can have changed come to what they come to anew. */
    static void assertKeptAsAnew(CaseFile file, PublicationProfile profile, String name) {
        Rounds anew = anew(file, profile);
        Rounds kept = of(file, profile, UnchangedRecords::is);
        assertThat(kept.made())
                .as("What each round but the last comes to: %s", name)
                .isEqualTo(anew.made());
        kept.assertEndsAs(anew, name);
    }

    /** Holds that the publication and its receipt are the same. */
    void assertEndsAs(Rounds other, String name) {
        assertThat(publication.map(Publication::caseFile))
                .as(name)
                .isEqualTo(other.publication.map(Publication::caseFile));
        Optional<Receipt> receipt = publication.map(Publication::receipt);
        Optional<Receipt> expected = other.publication.map(Publication::receipt);
        assertThat(receipt.map(Receipt::withheld)).as(name).isEqualTo(expected.map(Receipt::withheld));
        assertThat(receipt.map(Receipt::toRead)).as(name).isEqualTo(expected.map(Receipt::toRead));
        assertThat(receipt.map(Receipt::lines)).as(name).isEqualTo(expected.map(Receipt::lines));
    }
}
