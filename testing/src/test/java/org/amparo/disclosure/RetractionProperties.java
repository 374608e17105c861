package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.HopMode;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.record.Revision;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Relay;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To retract a statement is to retract what was read in it, in a publication and for every answer, and nothing else. */
@Tag("once")
class RetractionProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    /** By these a statement says something itself. */
    private static final Set<HopMode> OWN = Set.of(HopMode.STATES, HopMode.ESTIMATES, HopMode.COMPILES, HopMode.INFERS);

    private static final int LEAST = 1_000;
    private static final int RECORDS = 15;

    @Test
    void what_was_read_in_a_retracted_statement_is_as_if_its_evidence_said_so() {
        Pairs.tryAll(LEAST, seed -> {
            CaseFile file = file(seed);
            RetractedSources retracted = retracted(file);
            CaseFile said = CaseFile.of(
                    file.header(),
                    file.records().stream()
                            .map(record -> saying(record.shaped(), retracted))
                            .toList());
            assertThat(said.records()).hasSameSizeAs(file.records());
            for (PublicationProfile profile : PublicationProfile.all()) {
                assertThat(project(file, profile)).as("%s %s", seed, profile).isEqualTo(project(said, profile));
            }
            Random dice = new Random(seed);
            for (Person person : file.records(Person.class)) {
                LocalDate day = LocalDate.of(2015, 1, 1).plusDays(dice.nextInt(4_000));
                assertThat(file.asOf(day).statusOf(person.id()))
                        .isEqualTo(said.asOf(day).statusOf(person.id()));
                assertThat(file.timelineOf(person.id())).isEqualTo(said.timelineOf(person.id()));
            }
            return PublicationProfile.all().size() + file.records(Person.class).size();
        });
    }

    /** What was known by a day, as of a file in which nobody but the evidence says what had been retracted by then. */
    @Test
    void what_was_read_in_a_statement_was_known_until_that_was_retracted() {
        int[] changed = new int[1];
        Pairs.tryAll(LEAST, seed -> {
            CaseFile file = file(seed);
            Random dice = new Random(seed);
            int tried = 0;
            for (Person person : file.records(Person.class)) {
                LocalDate day = LocalDate.of(2015, 1, 1).plusDays(dice.nextInt(4_000));
                LocalDate by = day.plusDays(dice.nextInt(800));
                RetractedSources retracted = retracted(file, by);
                CaseFile said = CaseFile.of(
                        file.header(),
                        file.records().stream()
                                .map(record -> saying(unretracted(record).shaped(), retracted))
                                .toList());
                Status known = file.asOf(day).knownBy(by).statusOf(person.id());
                assertThat(known)
                        .as("%s %s %s", seed, day, by)
                        .isEqualTo(said.asOf(day).knownBy(by).statusOf(person.id()));
                changed[0] += known.equals(
                                file.asOf(day).knownBy(LocalDate.of(2026, 1, 1)).statusOf(person.id()))
                        ? 0
                        : 1;
                tried++;
            }
            return tried;
        });
        assertThat(changed[0]).isGreaterThan(LEAST / 20);
    }

    private static CaseRecord unretracted(CaseRecord record) {
        if (!(record instanceof Statement statement) || !statement.isRetracted()) {
            return record;
        }
        List<Revision> revisions = statement.revisions();
        return statement.toBuilder()
                .revisions(revisions.subList(0, revisions.size() - 1))
                .build();
    }

    @Test
    void a_detention_that_stands_on_other_sources_stays() {
        int[] lighter = new int[1];
        Pairs.tryAll(LEAST, seed -> {
            CaseFile retracting = file(seed);
            RetractedSources retracted = retracted(retracting);
            CaseFile before = open(RandomCases.seeded(seed).plausibleCaseFile(RECORDS));
            int tried = 0;
            for (PublicationProfile profile : PublicationProfile.all()) {
                CaseFile shown = project(before, profile);
                CaseFile left = project(retracting, profile);
                for (Detention detention : shown.records(Detention.class)) {
                    Detention whole =
                            (Detention) before.find((RecordId) detention.id()).orElseThrow();
                    if (!detention.isRetracted()
                            && evidenceOf(detention) == evidenceOf(whole)
                            && standsWithout(whole, evidence -> retracted.has(evidence))
                            && hasDetainee(left, detention)) {
                        tried++;
                        assertThat(left.find(detention.id()))
                                .as("%s %s %s", seed, profile, detention.id())
                                .isPresent();
                        lighter[0] += left.find(detention.id()).equals(Optional.of(detention)) ? 0 : 1;
                    }
                }
            }
            return tried;
        });
        assertThat(lighter[0]).isGreaterThan(LEAST / 20);
    }

    private static boolean hasDetainee(CaseFile left, Detention detention) {
        return left.find((RecordId) detention.detainee())
                .filter(detainee -> !detainee.isRetracted())
                .isPresent();
    }

    /**
     * Whether other sources tell of the whole, and nothing else takes it along: evidence about all parts of a kind, parts
     * of a kind or a part that are marked, or of which evidence was superseded.
     */
    private static boolean standsWithout(Detention detention, Predicate<Evidence> isRetracted) {
        boolean stands = detention.evidence().stream()
                .anyMatch(one -> one.about().isEmpty() && one.supports() && !isRetracted.test(one));
        boolean isPlain = detention.markings().isEmpty()
                && detention.evidence().stream().noneMatch(one -> one.about().isPresent())
                && deciding(detention).stream()
                        .allMatch(part -> part.marking().isEmpty()
                                && part.markings().isEmpty()
                                && part.evidence().stream()
                                        .allMatch(one -> one.stands()
                                                && one.marking().isEmpty()
                                                && one.markings().isEmpty()
                                                && one.about().isEmpty()));
        return stands && isPlain;
    }

    /** How much evidence there is. Where some is withheld, what is left may be a claim that goes with its doubt. */
    private static int evidenceOf(Detention detention) {
        return detention.evidence().size()
                + deciding(detention).stream()
                        .mapToInt(part -> part.evidence().size())
                        .sum();
    }

    private static List<Annotated> deciding(Detention detention) {
        List<Annotated> parts = new ArrayList<>(detention.custodyPhases());
        parts.addAll(detention.legalStages());
        detention.release().ifPresent(parts::add);
        return parts;
    }

    /** A plausible file of which some statements were retracted. */
    private static CaseFile file(long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record :
                RandomCases.seeded(seed).plausibleCaseFile(RECORDS).records()) {
            records.add(
                    record instanceof Statement statement && dice.nextInt(3) == 0
                            ? retracted(statement, dice)
                            : record);
        }
        return open(
                CaseFile.of(RandomCases.seeded(seed).plausibleCaseFile(RECORDS).header(), records));
    }

    private static Statement retracted(Statement statement, Random dice) {
        List<Revision> revisions = statement.revisions();
        long last =
                revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1).number();
        Instant at = Instant.parse("2015-01-01T00:00:00Z").plus(dice.nextInt(4_000), ChronoUnit.DAYS);
        return statement.toBuilder()
                .addRevision(Revision.of((int) last + 1, at, ChangeKind.RETRACTED))
                .build();
    }

    private static CaseFile open(CaseFile random) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, random.records());
    }

    private static RetractedSources retracted(CaseFile file) {
        return retracted(file, LocalDate.MAX);
    }

    private static RetractedSources retracted(CaseFile file, LocalDate by) {
        Set<String> ids = new HashSet<>();
        for (Statement statement : file.records(Statement.class)) {
            if (statement.isRetracted()
                    && !Retraction.isHidden(statement)
                    && !retractedOn(statement).isAfter(by)) {
                ids.addAll(idsOf(statement));
            }
        }
        Set<String> relays = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Statement statement : file.records(Statement.class)) {
            for (Relay relay : statement.relays()) {
                for (String id : idsOf(statement)) {
                    String ref = id + "#" + relay.key().orElse("");
                    if (relay.mode().filter(OWN::contains).isPresent()) {
                        own.add(ref);
                    } else if (ids.contains(relay.statement().toString())) {
                        relays.add(ref);
                    }
                }
            }
        }
        return new RetractedSources(ids, relays, own);
    }

    private static LocalDate retractedOn(Statement statement) {
        List<Revision> revisions = statement.revisions();
        return LocalDate.ofInstant(revisions.get(revisions.size() - 1).at(), ZoneOffset.UTC);
    }

    private static List<String> idsOf(Statement statement) {
        List<String> ids = new ArrayList<>();
        ids.add(statement.id().toString());
        statement.formerIds().forEach(former -> ids.add(former.toString()));
        return ids;
    }

    /**
     * What is retracted.
     *
     * @param statements retracted statements
     * @param relays the relays that only pass on one of them
     * @param own the relays that say something of their own, whatever becomes of their source
     */
    private record RetractedSources(Set<String> statements, Set<String> relays, Set<String> own) {

        boolean has(Evidence evidence) {
            return has(
                    evidence.statement().toString(),
                    evidence.via().stream().map(PartRef::toString).toList());
        }

        boolean has(DataObject evidence) {
            List<String> via = new ArrayList<>();
            if (evidence.members().get("via") instanceof DataArray hops) {
                hops.items().forEach(hop -> via.add(((DataString) hop).text()));
            }
            return evidence.members().get("statement") instanceof DataString statement && has(statement.text(), via);
        }

        private boolean has(String statement, List<String> via) {
            if (statements.contains(statement)) {
                return true;
            }
            for (String hop : via) {
                if (own.contains(hop)) {
                    return false;
                }
                if (relays.contains(hop)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The record with the evidence of these statements retracted, by its JSON. */
    private static <T extends CaseRecord> CaseRecord saying(Shaped<T> record, RetractedSources retracted) {
        return saying(record.shape(), record.object(), retracted);
    }

    private static <T extends CaseRecord> T saying(Shape<T, ?> shape, T record, RetractedSources retracted) {
        return TreeCodec.read(shape, (DataObject) saying(TreeCodec.write(shape, record), retracted));
    }

    private static DataValue saying(DataValue tree, RetractedSources retracted) {
        if (tree instanceof DataArray array) {
            return new DataArray(
                    array.items().stream().map(item -> saying(item, retracted)).toList());
        }
        if (!(tree instanceof DataObject object)) {
            return tree;
        }
        DataObject said = DataObject.EMPTY;
        for (String name : object.members().keySet()) {
            DataValue value = object.members().get(name);
            said = said.with(name, name.equals("evidence") ? evidence(value, retracted) : saying(value, retracted));
        }
        return said;
    }

    private static DataValue evidence(DataValue pieces, RetractedSources retracted) {
        return new DataArray(((DataArray) pieces)
                .items().stream()
                        .map(piece -> {
                            DataObject one = (DataObject) piece;
                            return (DataValue)
                                    (retracted.has(one)
                                            ? one.with("status", new DataString(ClaimStatus.RETRACTED.code()))
                                            : one);
                        })
                        .toList());
    }

    private static CaseFile project(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).caseFile();
    }
}
