package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.custody.Charge;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Provenance;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Mention;
import org.amparo.time.PartialDate;

/**
 * Joins of three random files whose ids collide: two of one organisation and one of a partner, or of three. Every piece
 * of evidence says in its wording whom it is about, as the one who made the files knows, and no two say the same.
 * {@code -Damparo.joins=100000} for more files.
 */
class CollidingIdProperties {

    private static final int TRIES = Integer.getInteger("amparo.joins", 1_000);
    private static final int FIRST_SEED = Integer.getInteger("amparo.first-seed", 0);
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");
    private static final List<URI> BASES = List.of(
            URI.create("https://a.example/"), URI.create("https://b.example/"), URI.create("https://c.example/"));

    /** The names of people who are nobody else. */
    private static final List<String> NAMES =
            List.of("Nino Vale", "Tomas Brandt", "Leyla Orlova", "Ines Calder", "Jon Falk", "Mara Quist", "Davit Osei");

    private static final StatementId NEWS = StatementId.of("news");

    /** Who has which id: the base decides, but a slip gives the id of somebody to somebody else in one of the files. */
    private static final class World {

        private final Random random;
        private final List<Integer> humans = new ArrayList<>();
        private final Set<Integer> named = new HashSet<>();
        private int told;

        World(long seed) {
            this.random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                humans.add(random.nextInt(NAMES.size()));
                if (random.nextInt(3) == 0) {
                    named.add(i);
                }
            }
        }

        /** The files, of which some may have one base. */
        List<CaseFile> files() {
            List<CaseFile> files = new ArrayList<>();
            int bases = 1 + random.nextInt(3);
            for (int i = 0; i < 3; i++) {
                files.add(file(Math.min(random.nextInt(bases) + i % bases, bases - 1), "c" + i));
            }
            return files;
        }

        private CaseFile file(int base, String id) {
            List<CaseRecord> records = new ArrayList<>();
            int[] whose = new int[4];
            for (int i = 0; i < whose.length; i++) {
                int place = 4 * base + i;
                boolean slips = named.contains(place) && random.nextInt(4) == 0;
                whose[i] = slips ? (humans.get(place) + 1 + random.nextInt(3)) % NAMES.size() : humans.get(place);
                if (named.contains(place) || random.nextInt(3) > 0) {
                    records.add(person(i, whose[i], named.contains(place) || random.nextInt(3) > 0));
                }
            }
            for (int i = 0; i < 3; i++) {
                if (random.nextBoolean()) {
                    records.add(detention(i, whose[i]));
                }
            }
            Statement.Builder news = Statement.builder().id(NEWS);
            for (int i = 0; i < whose.length; i++) {
                if (random.nextInt(3) == 0) {
                    news.addMention(Mention.of(PersonId.of("" + i), wording(whose[i])));
                }
            }
            records.add(news.build());
            Collections.shuffle(records, random);
            return CaseFile.builder()
                    .id(CaseFileId.of(id))
                    .base(BASES.get(base))
                    .defaultMarking(Marking.PUBLIC)
                    .add(records.toArray(CaseRecord[]::new))
                    .build();
        }

        private Person person(int number, int human, boolean isNamed) {
            Person.Builder person = Person.builder().id(PersonId.of("" + number));
            person.addEvidence(Evidence.of(NEWS, wording(human)));
            if (isNamed) {
                person.addName(Name.of(NAMES.get(human)).toBuilder()
                        .addEvidence(Evidence.of(NEWS, wording(human)))
                        .build());
            }
            if (random.nextBoolean()) {
                String year = "198" + human;
                person.bornOn(PartialDate.parse(random.nextBoolean() ? year : year + "-0" + (human + 1)));
                person.addEvidence(Evidence.about("bornOn", NEWS, wording(human)));
                person.addEvidence(Evidence.about("bornOn", StatementId.of("list"), wording(human)));
            }
            if (random.nextInt(3) == 0) {
                person.addEvidence(Evidence.about("bornOn", StatementId.of("rumour"), wording(human)).toBuilder()
                        .rival(new DataString("19" + (10 + random.nextInt(60))))
                        .build());
            }
            if (random.nextInt(3) == 0) {
                person.addPossiblySame(PossibleMatch.of(PersonId.of("" + (number + 1) % 4)));
            }
            return person.build();
        }

        private Detention detention(int number, int human) {
            Detention.Builder detention = Detention.builder()
                    .id(DetentionId.of("" + number))
                    .detainee(PersonId.of("" + number))
                    .addEvidence(Evidence.of(NEWS, wording(human)));
            for (int i = random.nextInt(3); i > 0; i--) {
                detention.addCharge(Charge.builder()
                        .key("k" + i)
                        .article("" + (200 + random.nextInt(2)))
                        .addEvidence(Evidence.of(NEWS, wording(human)))
                        .build());
            }
            return detention.build();
        }

        /** Words that nobody else has said, about somebody. */
        private String wording(int human) {
            told++;
            return NAMES.get(human) + " " + told;
        }
    }

    private interface Trial {
        void of(List<CaseFile> files, CaseFile joined);
    }

    /** The joins of each seed, which every property asks. */
    private static final Map<Long, CaseFile> JOINED = new ConcurrentHashMap<>();

    private static void tryAll(Trial trial) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            try {
                List<CaseFile> files = new World(seed).files();
                trial.of(files, JOINED.computeIfAbsent(seed, some -> join(files)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static CaseFile join(List<CaseFile> files) {
        CaseFile joined = files.get(0);
        for (CaseFile file : files.subList(1, files.size())) {
            joined = joined.join(file, AT).caseFile();
        }
        return joined;
    }

    @Example
    void no_record_holds_evidence_about_two_people() {
        tryAll((files, joined) -> {
            for (CaseRecord record : joined.records()) {
                Set<String> people = new HashSet<>();
                if (!(record instanceof Statement)) {
                    wordings(record).forEach(words -> people.add(human(words)));
                }
                if (record instanceof Detention detention) {
                    people.addAll(namesOf(joined, detention.detainee()));
                } else if (record instanceof Person person) {
                    person.names().forEach(name -> people.add(name.full()));
                }
                assertThat(people).as("%s", record.id()).hasSizeLessThan(2);
            }
            for (Statement news : joined.records(Statement.class)) {
                for (Mention mention : news.mentions()) {
                    Set<String> people = namesOf(joined, mention.record());
                    people.add(human(mention.wording().orElseThrow()));
                    assertThat(people).as("whom %s mentions", news.id()).hasSize(1);
                }
            }
        });
    }

    /** The people about whom a record is, by its names and its evidence. */
    private static Set<String> namesOf(CaseFile file, RecordId id) {
        return file.find(id).stream()
                .flatMap(record -> wordings(record).stream())
                .map(CollidingIdProperties::human)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String human(String wording) {
        return wording.substring(0, wording.lastIndexOf(' '));
    }

    @Example
    void every_piece_of_evidence_of_either_file_stands_in_the_joined_one() {
        tryAll((files, joined) -> {
            Set<String> left = new HashSet<>();
            joined.records().forEach(record -> left.addAll(wordings(record)));
            for (CaseFile file : files) {
                for (CaseRecord record : file.records()) {
                    assertThat(left).as("of %s", record.id()).containsAll(wordings(record));
                }
            }
        });
    }

    @Example
    void joined_twice_is_joined_once() {
        tryAll((files, joined) -> {
            for (CaseFile file : files) {
                assertThat(joined.join(file, LATER).caseFile()).isEqualTo(joined);
            }
        });
    }

    @Example
    void the_order_of_the_files_does_not_matter() {
        tryAll((files, joined) -> {
            Set<String> originals = files.stream()
                    .flatMap(file -> file.records().stream().map(record -> iri(file, record.id())))
                    .collect(Collectors.toSet());
            List<CaseFile> turned = new ArrayList<>(files);
            Collections.reverse(turned);
            CaseFile nested = files.get(0)
                    .join(files.get(1).join(files.get(2), AT).caseFile(), AT)
                    .caseFile();
            List<String> content = content(joined, originals);
            assertThat(content(join(turned), originals)).isEqualTo(content);
            assertThat(content(nested, originals)).isEqualTo(content);
        });
    }

    private static String iri(CaseFile file, RecordId id) {
        return id.iri(file.header().base().orElseThrow()).toString();
    }

    /** What each record of a file is by its IRIs, and what it says. */
    private static List<String> content(CaseFile file, Set<String> originals) {
        List<String> content = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            String whose = record instanceof Detention detention
                    ? file.find(detention.detainee())
                            .map(person -> iris(file, person, originals).toString())
                            .orElse("")
                    : "";
            content.add(iris(file, record, originals) + " " + new TreeSet<>(wordings(record)) + " " + whose);
        }
        Collections.sort(content);
        return content;
    }

    private static Set<String> iris(CaseFile file, CaseRecord record, Set<String> originals) {
        Set<String> iris = new TreeSet<>();
        for (Provenance one : RecordIris.of(record, file.header().base())) {
            iris.add(one.iri().toString());
        }
        iris.retainAll(originals);
        return iris;
    }

    @Example
    void what_was_combined_is_taken_apart_as_each_side_had_it() {
        int[] apart = {0};
        tryAll((files, all) -> {
            CaseFile ours = files.get(0);
            CaseFile theirs = files.get(1);
            CaseFile joined = ours.join(theirs, AT).caseFile();
            for (CaseRecord record : joined.records()) {
                boolean isCombined = record.revisions().stream()
                        .anyMatch(revision -> KeptMerge.ofJoin(revision).isPresent());
                if (isCombined) {
                    RecordId other = RecordId.of(record.id().type(), "apart");
                    CaseFile split = joined.undoJoin(record.id(), other, LATER);
                    CaseRecord kept = split.find(record.id()).orElseThrow();
                    assertThat(RecordCopies.bare(kept))
                            .isEqualTo(RecordCopies.bare(ours.find(record.id()).orElseThrow()));
                    assertThat(wordings(split.find(other).orElseThrow()))
                            .isEqualTo(wordings(theirs.find(record.id()).orElseThrow()));
                    assertThat(split.join(theirs, LATER).caseFile().find(record.id()))
                            .contains(kept);
                    apart[0]++;
                }
            }
        });
        assertThat(apart[0]).isGreaterThan(TRIES / 4);
    }

    /** The wordings of all evidence in a record, and of mentions. */
    private static List<String> wordings(CaseRecord record) {
        List<String> wordings = new ArrayList<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    evidence.wording().ifPresent(wordings::add);
                } else if (object instanceof Mention mention) {
                    mention.wording().ifPresent(wordings::add);
                }
            }
        });
        return wordings;
    }
}
