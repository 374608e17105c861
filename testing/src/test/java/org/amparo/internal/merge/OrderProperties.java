package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Merged;
import org.amparo.change.Changes;
import org.amparo.change.Operation;
import org.amparo.testing.RandomCases;

/** Comparing and joining agree on the lists whose order has a meaning: phases, proceedings, responses. */
@Tag("once")
class OrderProperties {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static CaseFile file(long seed) {
        RandomCases cases = RandomCases.seeded(seed);
        return Twists.withBase(Math.floorMod(seed, 2) == 0 ? cases.caseFile(20) : cases.plausibleCaseFile(40));
    }

    private static String place(Object record, String attribute) {
        return record + " " + attribute;
    }

    @Property(tries = 100)
    void a_join_tells_of_another_order_wherever_a_comparison_does(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.reordered(file, seed);
        Changes changes = other.changesSince(file);
        Merged joined = Twists.joined(file, other, AT);
        Set<String> changed = changes.changes().stream()
                .map(change -> place(change.record(), change.attribute().orElseThrow()))
                .collect(Collectors.toSet());
        Set<String> told = joined.conflicts().stream()
                .map(conflict -> place(conflict.record(), conflict.attribute()))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(changed);
    }

    @Property(tries = 100)
    void the_order_of_the_other_file_is_kept_in_a_revision(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile other = Twists.reordered(file, seed);
        CaseFile joined = Twists.joined(file, other, AT).caseFile();
        file.records().forEach(record -> {
            boolean same = other.find(record.id()).orElseThrow().equals(record);
            assertThat(joined.find(record.id()).orElseThrow().equals(record))
                    .as("%s is as it was, which it is if both files have one order", record.id())
                    .isEqualTo(same);
        });
        assertThat(Twists.joined(joined, other, AT).caseFile()).isEqualTo(joined);
    }

    @Property(tries = 100)
    void what_one_file_puts_in_between_stands_in_between(@ForAll long seed) {
        CaseFile file = file(seed);
        CaseFile shorter = Twists.withoutSome(file, seed);
        CaseFile joined = Twists.joined(shorter, file, AT).caseFile();
        assertThat(joined.changesSince(file).changes()).noneMatch(change -> change.operation() == Operation.REPLACED);
    }
}
