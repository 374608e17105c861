package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.status.DanglingReference;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a withheld record has an effect on a publication. Files that differ only in what such a record says, or in
 * having it at all, are published alike, and so are files with a record of which each part is withheld, or that says
 * nothing. Which records are withheld is decided here, and not read from the files.
 *
 * <p>Names and ids of persons who are not in the file are left out, since they are searched for, and so is whether a
 * statement was retracted and whose words it has or passes on, since evidence that was withdrawn or denied takes an
 * accusation along, wherever that is said.
 */
class InterferenceProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static final int RECORDS = 6;

    private static final Set<String> HEARD = Set.of(
            CaseRecord.FORMER_IDS.name(),
            CaseRecord.REVISIONS.name(),
            Person.NAMES.name(),
            Group.DESCRIPTION.name(),
            Statement.SPEAKER.name(),
            Statement.SIGNATORIES.name(),
            Statement.PUBLISHER.name(),
            Statement.RELAYS.name());

    @Test
    void a_withheld_record_has_no_effect() {
        Pairs.tryAll(InterferenceProperties::tryFile);
    }

    private static int tryFile(long seed) {
        Random dice = new Random(seed);
        List<CaseRecord> records = RandomCases.seeded(seed).caseFile(RECORDS).records();
        int chosen = dice.nextInt(records.size());
        CaseRecord one =
                withheld(records.get(chosen).shaped(), records.get(chosen).id());
        CaseRecord other = withheld(sameType(one, seed).shaped(), one.id());
        CaseFile having = file(records, chosen, Optional.of(one));
        List<CaseFile> others = Stream.concat(
                        Stream.of(Optional.of(other), Optional.<CaseRecord>empty()),
                        Stream.of(true, false)
                                .filter(whole -> !(one instanceof Detention))
                                .map(says -> Optional.of(bare(one.shaped(), says))))
                .map(instead -> file(records, chosen, instead))
                .filter(file -> searched(file, one.id()).equals(searched(having, one.id())))
                .toList();
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile published = Disclosure.project(having, profile, CLOCK).caseFile();
            assertThat(published.find(one.id())).isEmpty();
            for (CaseFile file : others) {
                assertThat(Disclosure.project(file, profile, CLOCK).caseFile())
                        .as("%s %s %s", seed, profile, one.id())
                        .isEqualTo(published);
            }
        }
        return others.size() * PublicationProfile.all().size();
    }

    private static CaseFile file(List<CaseRecord> records, int chosen, Optional<CaseRecord> instead) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        List<CaseRecord> all = new ArrayList<>(records);
        all.remove(chosen);
        instead.ifPresent(record -> all.add(chosen, record));
        return CaseFile.of(header, all);
    }

    /**
     * The persons who are withheld, or to whom references lead in vain: their ids may be names, and are searched for.
     */
    private static Set<RecordId> searched(CaseFile file, RecordId withheld) {
        return Stream.concat(
                        file.dangling().stream().map(DanglingReference::target),
                        file.find(withheld).stream().map(CaseRecord::id))
                .filter(PersonId.class::isInstance)
                .collect(Collectors.toSet());
    }

    /** Another record of the same type. */
    private static CaseRecord sameType(CaseRecord record, long seed) {
        for (long other = seed + 1; ; other++) {
            Optional<CaseRecord> found = RandomCases.seeded(other).caseFile(RECORDS).records().stream()
                    .filter(some -> some.id().type().equals(record.id().type()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** The record as a secret one, under the id of another and without anything that is searched for. */
    private static <T extends CaseRecord> CaseRecord withheld(Shaped<T> record, RecordId id) {
        return withheld(record.shape(), record.object(), id);
    }

    private static <T extends CaseRecord, B> T withheld(Shape<T, B> shape, T record, RecordId id) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.name().equals("id")) {
                set(line, builder, id);
            } else if (!HEARD.contains(line.name())) {
                line.copy(record, builder);
            }
        }
        shape.setUnknownMembers(builder, shape.unknownMembersOf(record));
        ((Marked.Builder<?>) builder).marking(Marking.SECRET);
        return shape.build(builder);
    }

    /** The record without a marking of its own: with a marking for all that it says, or with nothing to say. */
    private static <T extends CaseRecord> CaseRecord bare(Shaped<T> record, boolean saysSomething) {
        return bare(record.shape(), record.object(), saysSomething);
    }

    private static <T extends CaseRecord, B> T bare(Shape<T, B> shape, T record, boolean saysSomething) {
        B builder = shape.newBuilder();
        List<AttributeMarking> markings = new ArrayList<>();
        for (Attribute<T, B, ?> line : shape.lines()) {
            boolean isMarkable = line.traits().role() != AttributeRole.CARRIER && !line.is(Person.CONSENT);
            if (line.name().equals("id") || (saysSomething && isMarkable)) {
                line.copy(record, builder);
            }
            if (isMarkable && !line.name().equals("id") && !line.values(record).isEmpty()) {
                markings.add(AttributeMarking.of(line.name(), Marking.SECRET));
            }
        }
        ((Marked.Builder<?>) builder).markings(saysSomething ? markings : List.of());
        return shape.build(builder);
    }

    private static <T, B, V> void set(Attribute<T, B, V> line, B builder, RecordId id) {
        line.setOne(builder, line.type().ofText(id.toString()));
    }
}
