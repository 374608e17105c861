package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.CaseFileId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.testing.RandomCases;

/**
 * A publication is the same, and so is its receipt, whether each round redacts every record anew or keeps the outcomes of
 * the round before that no answer can have changed.
 */
class OutcomeProperties {

    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    @Property(tries = 200)
    void of_a_file_of_anything(@ForAll long seed) {
        check(RandomCases.seeded(seed).caseFile(12), seed);
    }

    @Property(tries = 15)
    void of_a_plausible_file(@ForAll long seed) {
        check(RandomCases.seeded(seed).plausibleCaseFile(80), seed);
    }

    /** Names that are shared, and persons who go one after the other, so that what was excused is excused no longer. */
    @Property(tries = 80)
    void of_a_file_with_few_names(@ForAll long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : RandomCases.seeded(seed).plausibleCaseFile(40).records()) {
            records.add(record instanceof Person person ? renamed(person, dice) : record);
        }
        check(CaseFile.of(RandomCases.seeded(seed).plausibleCaseFile(10).header(), records), seed);
    }

    private static Person renamed(Person person, Random dice) {
        List<String> words = List.of("Vale", "Orlova", "Leyla", "Orlov", "Marin", "Haddad");
        String given = words.get(dice.nextInt(words.size()));
        String family = words.get(dice.nextInt(words.size()));
        Person.Builder renamed = person.toBuilder().names(List.of(Name.of(given + " " + family)));
        return dice.nextInt(4) == 0 ? renamed.marking(Marking.SECRET).build() : renamed.build();
    }

    private static void check(CaseFile random, long seed) {
        CaseHeader open = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        CaseFile file = CaseFile.of(open, random.records());
        for (PublicationProfile profile : PublicationProfile.all()) {
            Optional<Publication> kept = publication(file, profile, true);
            Optional<Publication> anew = publication(file, profile, false);
            assertThat(kept.map(Publication::caseFile))
                    .as("%s %s", seed, profile)
                    .isEqualTo(anew.map(Publication::caseFile));
            assertThat(kept.map(Publication::receipt).map(Receipt::withheld))
                    .isEqualTo(anew.map(Publication::receipt).map(Receipt::withheld));
            assertThat(kept.map(Publication::receipt).map(Receipt::toRead))
                    .isEqualTo(anew.map(Publication::receipt).map(Receipt::toRead));
            assertThat(kept.map(Publication::receipt).map(Receipt::lines))
                    .isEqualTo(anew.map(Publication::receipt).map(Receipt::lines));
        }
    }

    /** The publication, unless it is refused because the id of the file holds a withheld name. */
    private static Optional<Publication> publication(CaseFile file, PublicationProfile profile, boolean keepsOutcomes) {
        try {
            return Optional.of(new Projection(file, profile, NOW, keepsOutcomes).publication());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
