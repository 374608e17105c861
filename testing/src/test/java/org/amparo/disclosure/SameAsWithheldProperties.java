package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.testing.RandomCases;

/** Nobody who may be one with somebody withheld is shown unread, however the records refer to each other. */
class SameAsWithheldProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static final int PERSONS = 8;

    /**
     * Persons with matches between any of them, among records of all kinds; some are withheld, and some have former
     * ids.
     */
    private static CaseFile file(long seed) {
        Random chance = new Random(seed);
        List<CaseRecord> records =
                new ArrayList<>(RandomCases.seeded(seed).caseFile(4).records());
        for (int i = 0; i < PERSONS; i++) {
            Person.Builder person = Person.builder()
                    .id(PersonId.of("qx" + i))
                    .addFormerId(PersonId.of("qy" + i))
                    .addName(Name.of("Qx" + "abcdefgh".charAt(i) + "z" + "mnoprstu".charAt(i) + "ulv"))
                    .marking(Marking.PUBLIC);
            if (chance.nextInt(4) == 0) {
                person.kind(PersonKind.WITHHELD);
            }
            while (chance.nextInt(3) == 0) {
                String other = (chance.nextBoolean() ? "qx" : "qy") + chance.nextInt(PERSONS);
                person.addPossiblySame(PossibleMatch.of(PersonId.of(other)));
            }
            records.add(person.build());
        }
        return CaseFile.of(
                CaseFile.builder()
                        .id(CaseFileId.of("c1"))
                        .defaultMarking(Marking.PUBLIC)
                        .build()
                        .header(),
                records);
    }

    @Property(tries = 60)
    void whoever_may_be_somebody_withheld_has_to_be_read_and_nobody_else(@ForAll long seed) {
        CaseFile original = file(seed);
        for (PublicationProfile profile : PublicationProfile.all()) {
            Publication publication = Disclosure.project(original, profile, CLOCK);
            Set<RecordId> read = new HashSet<>();
            publication.receipt().toRead().stream()
                    .filter(reading -> reading.reason() == WithheldReason.POSSIBLY_SAME_AS_WITHHELD)
                    .forEach(reading -> read.add(reading.record().orElseThrow()));
            Map<RecordId, Integer> together = together(original);
            for (int i = 0; i < PERSONS; i++) {
                PersonId id = PersonId.of("qx" + i);
                boolean isOfHidden = together.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(id)
                                && other.getValue().equals(together.get(id))
                                && publication.caseFile().find(other.getKey()).isEmpty());
                boolean isShown = publication.caseFile().find(id).isPresent();
                assertThat(read.contains(id)).as("%s for %s", id, profile).isEqualTo(isShown && isOfHidden);
            }
        }
    }

    /** A number for each of the persons, the same for those between whom any way of matches leads. */
    private static Map<RecordId, Integer> together(CaseFile file) {
        Map<RecordId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < PERSONS; i++) {
            numbers.put(PersonId.of("qx" + i), i);
        }
        for (int round = 0; round < PERSONS; round++) {
            for (int i = 0; i < PERSONS; i++) {
                Person person = file.find(PersonId.of("qx" + i)).orElseThrow();
                for (PossibleMatch match : person.possiblySame()) {
                    RecordId other = file.find(match.person()).orElseThrow().id();
                    int least = Math.min(numbers.get(person.id()), numbers.get(other));
                    numbers.put(person.id(), least);
                    numbers.put(other, least);
                }
            }
        }
        return numbers;
    }

    @Property(tries = 20)
    void one_key_for_each_place_acknowledges_it(@ForAll long seed) {
        CaseFile original = file(seed).withhold(PersonId.of("qx0"));
        Publication publication = Disclosure.project(original, PublicationProfile.PUBLIC, CLOCK);
        List<String> keys =
                publication.receipt().toRead().stream().map(Reading::key).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(publication.requireReviewed(Set.copyOf(keys)).isReviewed()).isTrue();
    }
}
