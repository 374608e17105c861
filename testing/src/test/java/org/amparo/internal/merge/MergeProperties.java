package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Merged;
import org.amparo.change.Changes;
import org.amparo.change.Settlement;
import org.amparo.change.TombstoneReason;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.marking.Levels;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.testing.RandomCases;

/** Properties of every merge of records and of files. */
@Tag("once")
class MergeProperties {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    private static CaseFile file(long seed) {
        return Twists.withBase(RandomCases.seeded(seed).caseFile(16));
    }

    /** Two records of one type that may be merged. */
    static List<CaseRecord> pair(CaseFile file, long seed) {
        List<List<CaseRecord>> pairs = pairs(file);
        Assume.that(!pairs.isEmpty());
        return pairs.get((int) Math.floorMod(seed, (long) pairs.size()));
    }

    private static List<List<CaseRecord>> pairs(CaseFile file) {
        List<List<CaseRecord>> pairs = new ArrayList<>();
        for (CaseRecord one : file.records()) {
            for (CaseRecord other : file.records()) {
                if (one != other
                        && one.id().type().equals(other.id().type())
                        && !one.isRetracted()
                        && !other.isRetracted()) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static CaseFile sorted(CaseFile file) {
        return CaseFile.of(
                file.header(),
                file.records().stream()
                        .sorted(Comparator.comparing(CaseRecord::id))
                        .toList());
    }

    private static CaseFile withoutNewRevisions(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            List<Revision> old = record.revisions().stream()
                    .filter(revision ->
                            !revision.at().equals(AT) && !revision.at().equals(LATER))
                    .toList();
            records.add(RecordCopies.withRevisions(record, old));
        }
        return CaseFile.of(file.header(), records);
    }

    @Property(tries = 38)
    void a_merge_that_is_undone_leaves_the_file_as_it_was(@ForAll long seed) {
        CaseFile file = file(seed);
        List<CaseRecord> pair = pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        CaseFile undone = merged.undoMerge(pair.get(1).id(), LATER);
        assertThat(sorted(withoutNewRevisions(undone))).isEqualTo(sorted(file));
        for (CaseRecord record : pair) {
            List<Revision> revisions = undone.find(record.id()).orElseThrow().revisions();
            assertThat(revisions.get(revisions.size() - 1).kind()).contains(ChangeKind.SPLIT);
        }
    }

    @Property(tries = 25)
    void merges_are_undone_all_the_way_from_the_last_to_the_first(@ForAll long seed) {
        CaseFile file = file(seed);
        Deque<RecordId> merges = new ArrayDeque<>();
        CaseFile now = file;
        for (int i = 0; i < 4; i++) {
            List<List<CaseRecord>> pairs = pairs(now);
            if (!pairs.isEmpty()) {
                List<CaseRecord> pair = pairs.get((int) Math.floorMod(seed * 31 + i * 7, (long) pairs.size()));
                now = now.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                        .caseFile();
                merges.push(pair.get(1).id());
            }
        }
        for (RecordId lost : merges) {
            now = now.undoMerge(lost, LATER);
        }
        assertThat(sorted(withoutNewRevisions(now))).isEqualTo(sorted(file));
    }

    @Property(tries = 25)
    void a_merge_loses_nothing(@ForAll long seed) {
        CaseFile file = file(seed);
        List<CaseRecord> pair = pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        assertNothingLost(merged, file);
    }

    @Property(tries = 25)
    void no_reference_leads_elsewhere_after_a_merge(@ForAll long seed) {
        CaseFile file = file(seed);
        List<CaseRecord> pair = pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        Map<PartRef, List<String>> before = Twists.parts(file);
        Map<PartRef, List<String>> after = Twists.parts(merged);
        for (CaseRecord record : file.records()) {
            if (pair.contains(record)) {
                continue;
            }
            List<PartRef> was = Twists.references(record);
            List<PartRef> is = Twists.references(merged.find(record.id()).orElseThrow());
            assertThat(is).hasSameSizeAs(was);
            for (int i = 0; i < was.size(); i++) {
                assertThat(is.get(i).record()).isEqualTo(was.get(i).record());
                assertThat(asOne(of(merged, after, is.get(i)), pair))
                        .isEqualTo(asOne(of(file, before, was.get(i)), pair));
            }
        }
        for (RecordId id : file.records().stream().map(CaseRecord::id).toList()) {
            assertThat(merged.find(id)).isPresent();
        }
    }

    /** The content of the part that a reference leads to. */
    private static Optional<List<String>> of(CaseFile file, Map<PartRef, List<String>> parts, PartRef part) {
        RecordId id = file.find(part.record()).map(CaseRecord::id).orElse(part.record());
        return Optional.ofNullable(parts.getOrDefault(part, parts.get(id.part(part.key()))));
    }

    private static Optional<List<String>> asOne(Optional<List<String>> texts, List<CaseRecord> pair) {
        String keep = pair.get(0).id().toString();
        String lose = pair.get(1).id().toString();
        return texts.map(
                all -> all.stream().map(text -> text.equals(lose) ? keep : text).toList());
    }

    /** Checks that nothing is lost, apart from keys that were replaced, and their references. */
    private static void assertNothingLost(CaseFile now, CaseFile before) {
        Set<Object> lost = new HashSet<>(Twists.atoms(before));
        lost.removeAll(new HashSet<>(Twists.atoms(now)));
        assertThat(lost).allMatch(text -> text.toString().matches("[a-z0-9-]+:[^:#]*#.*|(k|C_|m\\.|7~)[0-9]+"));
    }

    /** A record in which each single value is a rival instead, by a statement "s". */
    private static <T, B> T withRivals(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        List<Evidence> rivals = new ArrayList<>(((Annotated) object).evidence());
        for (Attribute<T, B, ?> line : shape.lines()) {
            boolean isOne = !line.isList() && line.traits().role() == AttributeRole.CLAIM && !line.isRequired();
            if (!isOne) {
                line.copy(object, builder);
            } else {
                TreeCodec.write(shape, object)
                        .member(line.name())
                        .ifPresent(value -> rivals.add(Evidence.builder()
                                .about(line.name())
                                .statement(StatementId.of("s"))
                                .rival(value)
                                .build()));
            }
        }
        ((Annotated.Builder<?>) builder).evidence(rivals);
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private static <T extends CaseRecord> CaseRecord withRivals(Shaped<T> record) {
        return withRivals(record.shape(), record.object());
    }

    @Property(tries = 25)
    void a_rival_that_is_the_value_of_the_other_is_no_rival(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseRecord record = file.records()
                .get((int) Math.floorMod(seed, (long) file.records().size()));
        CaseFile ours = CaseFile.of(file.header(), List.of(record));
        CaseFile theirs = CaseFile.of(file.header(), List.of(withRivals(record.shaped())));
        for (CaseFile joined : List.of(
                Twists.joined(ours, theirs, AT).caseFile(),
                Twists.joined(theirs, ours, AT).caseFile())) {
            CaseRecord one = joined.find(record.id()).orElseThrow();
            for (Evidence evidence : one.evidence()) {
                boolean isAdded = evidence.statement().equals(StatementId.of("s"));
                assertThat(isAdded && evidence.rival().isPresent()).isFalse();
            }
        }
    }

    @Property(tries = 15)
    void a_merge_is_told_as_a_merge(@ForAll long seed) {
        CaseFile file = file(seed);
        List<CaseRecord> pair = pair(file, seed);
        CaseFile merged = file.merge(pair.get(0).id(), pair.get(1).id(), Twists.accepted(pair), AT)
                .caseFile();
        Changes changes = merged.changesSince(file);
        assertThat(changes.tombstones()).singleElement().satisfies(stone -> {
            assertThat(stone.record()).isEqualTo(pair.get(1).id());
            assertThat(stone.reason()).isEqualTo(TombstoneReason.MERGED);
            assertThat(stone.mergedInto()).contains(pair.get(0).id());
        });
        assertThat(changes.changes())
                .filteredOn(
                        change -> change.record().equals(Optional.of(pair.get(0).id())))
                .isNotEmpty()
                .allMatch(change -> change.kind().equals(ChangeKind.MERGED));
    }

    @Property(tries = 10)
    void a_file_joined_with_itself_is_itself(@ForAll long seed) {
        CaseFile file = file(seed);
        Merged joined = Twists.joined(file, file, AT);
        assertThat(joined.caseFile()).isEqualTo(file);
        assertThat(joined.conflicts()).isEmpty();
    }

    @Property(tries = 25)
    void a_join_loses_nothing_of_either_file(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        CaseFile joined = Twists.joined(file, other, AT).caseFile();
        assertNothingLost(joined, file);
        assertNothingLost(joined, other);
    }

    @Property(tries = 25)
    void it_says_the_same_which_file_is_joined_with_which(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        Merged one = Twists.joined(file, other, AT);
        Merged two = Twists.joined(other, file, AT);
        assertThat(ids(two.caseFile())).containsExactlyInAnyOrderElementsOf(ids(one.caseFile()));
        assertThat(places(two)).containsExactlyInAnyOrderElementsOf(places(one));
        Marking level = Levels.ofRecords(one.caseFile().header());
        assertThat(Levels.ofRecords(two.caseFile().header()).isAbove(level)).isFalse();
        assertThat(level.isAbove(Levels.ofRecords(two.caseFile().header()))).isFalse();
        for (CaseRecord record : one.caseFile().records()) {
            CaseRecord same = two.caseFile().find(record.id()).orElseThrow();
            Marking ours = record.marking().orElse(level);
            Marking theirs = same.marking().orElse(level);
            assertThat(ours.isAbove(theirs) || theirs.isAbove(ours)).isFalse();
            assertThat(same.isRetracted()).isEqualTo(record.isRetracted());
            assertThat(same.formerIds()).containsExactlyInAnyOrderElementsOf(record.formerIds());
        }
    }

    private static List<RecordId> ids(CaseFile file) {
        return file.records().stream().map(CaseRecord::id).toList();
    }

    private static List<String> places(Merged merged) {
        return merged.conflicts().stream()
                .filter(conflict ->
                        conflict.record().isPresent() && conflict.part().isEmpty())
                .filter(conflict -> conflict.settlement() != Settlement.STRICTER)
                .map(conflict -> conflict.record().get() + " " + conflict.attribute())
                .distinct()
                .toList();
    }

    @Property(tries = 15)
    void no_record_is_easier_to_see_after_a_join(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        CaseFile joined = Twists.joined(file, other, AT).caseFile();
        for (CaseFile before : List.of(file, other)) {
            for (CaseRecord record : before.records()) {
                Marking was = record.marking().orElse(Levels.ofRecords(before.header()));
                Marking is = joined.find(record.id()).orElseThrow().marking().orElse(Levels.ofRecords(joined.header()));
                assertThat(was.isAbove(is)).isFalse();
            }
        }
    }

    @Property(tries = 15)
    void a_join_repeated_changes_nothing_more(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = CaseFile.of(
                file.header(),
                file.records().stream()
                        .map(record -> Twists.shuffled(record, seed))
                        .toList());
        CaseFile once = Twists.joined(file, other, AT).caseFile();
        assertThat(Twists.joined(once, other, LATER).caseFile()).isEqualTo(once);
        assertThat(once.changesSince(file).changes()).isEmpty();
    }

    @Property(tries = 25)
    void files_with_other_headers_are_joined_for_good_the_second_time(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        CaseFile once = Twists.joined(file, other, AT).caseFile();
        CaseFile twice = Twists.joined(once, other, LATER).caseFile();
        assertThat(Twists.joined(twice, other, LATER).caseFile()).isEqualTo(twice);
    }

    @Property(tries = 50)
    void files_that_contradict_each_other_are_joined_once_however_often_they_come(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = CaseFile.of(file.header(), Twists.other(file, seed + 1).records());
        CaseFile once = Twists.joined(file, other, AT).caseFile();
        assertThat(Twists.joined(once, other, LATER).caseFile()).isEqualTo(once);
    }
}
