package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.evidence.Marked;
import org.amparo.id.CaseFileId;
import org.amparo.people.Name;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.testing.RandomCases;

/**
 * A round that keeps the outcomes of the round before that no answer can have changed comes to what it would come to if
 * it redacted every record anew. And even if it kept outcomes that may have changed, all of them or some, the publication
 * and its receipt would be the same.
 */
@Tag("once")
class OutcomeProperties {

    @Property(tries = 20)
    void of_a_file_of_anything(@ForAll long seed) {
        check(RandomCases.seeded(seed).caseFile(12), seed);
    }

    @Property(tries = 4)
    void of_a_plausible_file(@ForAll long seed) {
        check(RandomCases.seeded(seed).plausibleCaseFile(80), seed);
    }

    /** Names that are shared, and persons who go one after the other, so that what was excused is excused no longer. */
    @Property(tries = 8)
    void of_a_file_with_few_names(@ForAll long seed) {
        check(withFewNames(seed), seed);
    }

    /** A record that is withheld where nothing else is: whatever goes, goes because of another. */
    @Property(tries = 6)
    void of_a_publication_with_a_secret(@ForAll long seed) {
        CaseFile open = open(RandomCases.seeded(seed).plausibleCaseFile(60));
        Rounds.of(open, PublicationProfile.PUBLIC, UnchangedRecords::is)
                .publication()
                .ifPresent(shown -> {
                    List<CaseRecord> records = new ArrayList<>(shown.caseFile().records());
                    if (!records.isEmpty()) {
                        int chosen = new Random(seed).nextInt(records.size());
                        records.set(chosen, secret(records.get(chosen).shaped()));
                        check(CaseFile.of(open.header(), records), seed);
                    }
                });
    }

    private static <T extends CaseRecord> CaseRecord secret(Shaped<T> record) {
        return secret(record.shape(), record.object());
    }

    private static <T extends CaseRecord, B> T secret(Shape<T, B> shape, T record) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> line.copy(record, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(record));
        ((Marked.Builder<?>) builder).marking(Marking.SECRET);
        return shape.build(builder);
    }

    @Property(tries = 5)
    void of_a_file_of_anything_with_outcomes_kept_wrongly(@ForAll long seed) {
        checkWronglyKept(RandomCases.seeded(seed).caseFile(12), seed);
    }

    @Property(tries = 4)
    void of_a_file_with_few_names_with_outcomes_kept_wrongly(@ForAll long seed) {
        checkWronglyKept(withFewNames(seed), seed);
    }

    private static CaseFile withFewNames(long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : RandomCases.seeded(seed).plausibleCaseFile(40).records()) {
            records.add(record instanceof Person person ? renamed(person, dice) : record);
        }
        return CaseFile.of(RandomCases.seeded(seed).plausibleCaseFile(10).header(), records);
    }

    private static Person renamed(Person person, Random dice) {
        List<String> words = List.of("Vale", "Orlova", "Leyla", "Orlov", "Marin", "Haddad");
        String given = words.get(dice.nextInt(words.size()));
        String family = words.get(dice.nextInt(words.size()));
        Person.Builder renamed = person.toBuilder().names(List.of(Name.of(given + " " + family)));
        return dice.nextInt(4) == 0 ? renamed.marking(Marking.SECRET).build() : renamed.build();
    }

    private static void check(CaseFile random, long seed) {
        CaseFile file = open(random);
        for (PublicationProfile profile : PublicationProfile.all()) {
            Rounds.assertKeptAsAnew(file, profile, seed + " " + profile);
        }
    }

    /** Compares publications whose rounds keep outcomes that may have changed with those whose rounds keep none. */
    private static void checkWronglyKept(CaseFile random, long seed) {
        CaseFile file = open(random);
        Random dice = new Random(seed);
        for (PublicationProfile profile : PublicationProfile.all()) {
            String seedAndProfile = seed + " " + profile;
            Rounds anew = Rounds.anew(file, profile);
            Rounds.of(file, profile, (round, record, last) -> true).assertEndsAs(anew, seedAndProfile);
            Rounds.of(file, profile, (round, record, last) -> dice.nextInt(3) == 0 || round.is(record, last))
                    .assertEndsAs(anew, seedAndProfile);
        }
    }

    private static CaseFile open(CaseFile random) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, random.records());
    }
}
