package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Operation;
import org.amparo.change.Tombstone;
import org.amparo.change.TombstoneReason;
import org.amparo.id.RecordId;
import org.amparo.testing.RandomCases;

/** Properties of the changes between any two case files. */
@Tag("once")
class ChangeProperties {

    private static CaseFile file(long seed) {
        return RandomCases.seeded(seed).caseFile(16);
    }

    @Property(tries = 60)
    void a_file_has_not_changed_since_itself(@ForAll long seed) {
        assertThat(file(seed).changesSince(file(seed)).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void another_order_is_no_change(@ForAll long seed) {
        CaseFile file = file(seed);
        assertThat(Twists.shuffled(file, seed).changesSince(file).changes()).isEmpty();
        assertThat(Twists.shuffled(file, seed).changesSince(file).tombstones()).isEmpty();
    }

    @Property(tries = 100)
    void what_one_way_is_added_is_the_other_way_removed(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        Changes there = other.changesSince(file);
        Changes back = file.changesSince(other);
        Set<RecordId> common = new HashSet<>(ids(file));
        common.retainAll(ids(other));
        assertThat(mirrored(there, common)).containsExactlyInAnyOrderElementsOf(plain(back, common));
    }

    private static List<String> plain(Changes changes, Set<RecordId> of) {
        return changes.changes().stream()
                .filter(change -> change.record().map(of::contains).orElse(true))
                .map(change -> told(change, change.operation()))
                .toList();
    }

    private static List<String> mirrored(Changes changes, Set<RecordId> of) {
        return changes.changes().stream()
                .filter(change -> change.record().map(of::contains).orElse(true))
                .map(change -> told(
                        change,
                        switch (change.operation()) {
                            case ADDED -> Operation.REMOVED;
                            case REMOVED -> Operation.ADDED;
                            case REPLACED -> Operation.REPLACED;
                        }))
                .toList();
    }

    private static String told(Change change, Operation operation) {
        return change.record() + " " + change.attribute() + " " + operation;
    }

    @Property(tries = 100)
    void files_without_changes_hold_the_same(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        Changes changes = other.changesSince(file);
        for (CaseRecord record : file.records()) {
            Optional<CaseRecord> same =
                    other.find(record.id()).filter(one -> one.id().equals(record.id()));
            boolean told = changes.changes().stream()
                    .anyMatch(change -> change.record().equals(Optional.of(record.id())));
            if (same.isPresent() && !told) {
                List<Object> ours = new ArrayList<>(Twists.atoms(CaseFile.of(file.header(), List.of(record))));
                List<Object> theirs = new ArrayList<>(Twists.atoms(CaseFile.of(file.header(), List.of(same.get()))));
                assertThat(theirs).containsExactlyInAnyOrderElementsOf(ours);
            }
        }
    }

    @Property(tries = 60)
    void each_record_that_is_gone_has_one_tombstone_and_each_new_one_a_change(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.other(file, seed + 1);
        Changes changes = other.changesSince(file);
        List<RecordId> gone = new ArrayList<>(ids(file));
        gone.removeAll(ids(other));
        assertThat(changes.tombstones())
                .filteredOn(stone -> !ids(other).contains(stone.record()))
                .extracting(Tombstone::record)
                .containsExactlyElementsOf(gone);
        assertThat(changes.tombstones())
                .filteredOn(stone -> stone.reason() == TombstoneReason.RETRACTED)
                .allMatch(stone -> stone.retractedAt().isPresent());
        assertThat(changes.changes())
                .filteredOn(change -> change.attribute().isEmpty())
                .isEmpty();
        assertThat(file.changesSince(other).changes())
                .filteredOn(change -> change.attribute().isEmpty())
                .extracting(change -> change.record().orElseThrow())
                .containsExactlyElementsOf(gone);
        assertThat(Collections.disjoint(gone, ids(other))).isTrue();
    }

    private static List<RecordId> ids(CaseFile file) {
        return file.records().stream().map(CaseRecord::id).toList();
    }
}
